import { createApp, h, ref } from 'vue';

/** A page of Vue that adds the search late, changes what it narrows to, moves it, and listens to it. */
createApp({
  setup() {
    const isThere = ref(false);
    const kind = ref('motif');
    const isFirst = ref(true);
    const heard = ref('');
    const button = (name: string, onClick: () => void) => h('button', { key: name, onClick }, name);
    return () => {
      const search = h('wastra-search', {
        key: 'search',
        kind: kind.value,
        inline: true,
        onWastraSelect: (event: CustomEvent<{ id: string }>) => {
          event.preventDefault();
          heard.value = event.detail.id;
        },
      });
      const aside = h('p', { key: 'aside', id: 'aside' }, heard.value || 'belum ada pilihan');
      const order = isFirst.value ? [search, aside] : [aside, search];
      return [
        button('tambah', () => (isThere.value = true)),
        button('kain saja', () => (kind.value = 'wastra')),
        button('pindah', () => (isFirst.value = false)),
        button('buang', () => (isThere.value = false)),
        ...(isThere.value ? order : [aside]),
      ];
    };
  },
}).mount('#host');
