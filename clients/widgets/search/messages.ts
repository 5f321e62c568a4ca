import { counted, formatNumber, type Lang } from '../kit/language.ts';
import type { FoundKind } from './options.ts';

interface SearchMessages {
  readonly label: string;
  readonly placeholder: string;
  readonly list: string;
  readonly kind: Readonly<Record<FoundKind, string>>;
  readonly alias: string;
  readonly meant: string;
  readonly none: (query: string) => string;
  readonly advice: string;
  readonly count: (total: number) => string;
  readonly all: (total: number) => string;
  readonly shown: (shown: number, total: number) => string;
}

export const messages: Readonly<Record<Lang, SearchMessages>> = {
  id: {
    label: 'Cari motif, kain atau rancangan',
    placeholder: 'misalnya parang rusak',
    list: 'Hasil pencarian',
    kind: {
      Motif: 'Motif',
      Wastra: 'Wastra',
      Design: 'Rancangan',
      Region: 'Wilayah',
      Technique: 'Teknik',
      Material: 'Bahan',
      Community: 'Komunitas',
      Craftsperson: 'Tokoh',
      Workshop: 'Sanggar dan lembaga',
      Artifact: 'Benda museum',
      Recognition: 'Pengakuan',
      Source: 'Sumber',
    },
    alias: 'nama lain:',
    meant: 'Maksud Anda',
    none: (query) => `Tidak ada yang cocok dengan “${query}”.`,
    advice: 'Coba ejaan lain, atau satu kata saja.',
    count: (total) => `${formatNumber('id', total)} hasil.`,
    all: (total) =>
      total === 1 ? 'Lihat di halaman hasil' : `Lihat semua ${formatNumber('id', total)} hasil`,
    shown: (shown, total) =>
      `Tampil ${formatNumber('id', shown)} teratas dari ${formatNumber('id', total)}. Tambahkan kata untuk mempersempit.`,
  },
  en: {
    label: 'Search motifs, cloths and designs',
    placeholder: 'such as parang rusak',
    list: 'Search results',
    kind: {
      Motif: 'Motifs',
      Wastra: 'Wastra',
      Design: 'Designs',
      Region: 'Regions',
      Technique: 'Techniques',
      Material: 'Materials',
      Community: 'Communities',
      Craftsperson: 'People',
      Workshop: 'Workshops and institutions',
      Artifact: 'Museum objects',
      Recognition: 'Recognitions',
      Source: 'Sources',
    },
    alias: 'other name:',
    meant: 'Did you mean',
    none: (query) => `Nothing fits “${query}”.`,
    advice: 'Try another spelling, or a single word.',
    all: (total) =>
      counted('en', total, { one: 'See it on the page of results', other: 'See all # results' }),
    count: (total) => counted('en', total, { one: '# result.', other: '# results.' }),
    shown: (shown, total) =>
      `The first ${formatNumber('en', shown)} of ${formatNumber('en', total)}. Add a word to narrow them down.`,
  },
};
