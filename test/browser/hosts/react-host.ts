import { createElement, Fragment, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A page of React that adds the search late, changes what it narrows to, moves it, and listens to it. */
function Host() {
  const [isThere, setThere] = useState(false);
  const [kind, setKind] = useState('motif');
  const [isFirst, setFirst] = useState(true);
  const [heard, setHeard] = useState('');
  const search = createElement('wastra-search', {
    key: 'search',
    kind,
    inline: true,
    'onwastra-select': (event: CustomEvent<{ id: string }>) => {
      event.preventDefault();
      setHeard(event.detail.id);
    },
  });
  const aside = createElement('p', { key: 'aside', id: 'aside' }, heard || 'belum ada pilihan');
  const order = isFirst ? [search, aside] : [aside, search];
  return createElement(
    Fragment,
    null,
    createElement('button', { type: 'button', onClick: () => setThere(true) }, 'tambah'),
    createElement('button', { type: 'button', onClick: () => setKind('wastra') }, 'kain saja'),
    createElement('button', { type: 'button', onClick: () => setFirst(false) }, 'pindah'),
    createElement('button', { type: 'button', onClick: () => setThere(false) }, 'buang'),
    isThere ? order : [aside],
  );
}

const root = document.getElementById('host');
if (root) createRoot(root).render(createElement(Host));
