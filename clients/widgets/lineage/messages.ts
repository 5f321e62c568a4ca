import { counted, type Lang } from '../kit/language.ts';
import type { WidgetLineageQuery } from './__generated__/graphql.ts';

export type Shown = Extract<NonNullable<WidgetLineageQuery['node']>, { lineage: unknown }>;
export type Claim = Shown['lineage']['derivations'][number];
export type View = 'picture' | 'tree' | 'table';

/** Definitions and labels of the schema's vocabulary stand here again; a test compares them. */
export interface LineageMessages {
  readonly title: (name: string) => string;
  readonly views: Readonly<Record<View, string>>;
  readonly chooseView: string;
  readonly hint: string;
  readonly tools: string;
  readonly smaller: string;
  readonly larger: string;
  readonly fit: string;
  readonly pan: Readonly<Record<'left' | 'right' | 'up' | 'down', string>>;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly saveFailed: string;
  readonly record: string;
  readonly claims: string;
  readonly moreAncestors: (count: number) => string;
  readonly moreDescendants: (count: number) => string;
  readonly close: string;
  readonly claim: (descendant: string, ancestor: string) => string;
  readonly from: (ancestor: string) => string;
  readonly to: (descendant: string) => string;
  readonly basis: string;
  readonly period: string;
  readonly sources: string;
  readonly page: string;
  readonly origins: string;
  readonly became: string;
  readonly above: string;
  readonly table: Readonly<Record<'younger' | 'older' | 'how' | 'basis', string>>;
  readonly definitions: Readonly<Record<Claim['kind'], string>>;
  readonly quality: Readonly<Record<Claim['sources'][number]['quality'], string>>;
  readonly unasked: string;
  readonly absent: (id: string) => string;
}

export const messages: Readonly<Record<Lang, LineageMessages>> = {
  id: {
    title: (name) => `Silsilah ${name}`,
    views: { picture: 'Gambar', tree: 'Pohon', table: 'Tabel' },
    chooseView: 'Cara menampilkan',
    hint: 'Tombol panah membawa ke asal, turunan dan saudaranya; Backspace kembali ke jalan semula, Home ke catatan ini, Enter membuka keterangan. Tombol + dan − mengatur ukuran; Shift dengan panah menggeser.',
    tools: 'Alat gambar',
    smaller: 'Perkecil',
    larger: 'Perbesar',
    fit: 'Seluruhnya',
    pan: {
      left: 'Geser ke kiri',
      right: 'Geser ke kanan',
      up: 'Geser ke atas',
      down: 'Geser ke bawah',
    },
    saveSvg: 'Unduh SVG',
    savePng: 'Unduh PNG',
    saveFailed: 'Gambar tidak dapat dibuat di peramban ini. Coba unduh SVG.',
    record: 'Catatan',
    claims: 'Klaim keturunan',
    moreAncestors: (count) => `Tampilkan ${count} asal lagi`,
    moreDescendants: (count) => `Tampilkan ${count} turunan lagi`,
    close: 'Tutup',
    claim: (descendant, ancestor) => `${descendant} dari ${ancestor}`,
    from: (ancestor) => `dari ${ancestor}`,
    to: (descendant) => `menjadi ${descendant}`,
    basis: 'Dasar',
    period: 'Masa',
    sources: 'Sumber',
    page: 'Buka halamannya',
    origins: 'Dari mana asalnya',
    became: 'Apa yang lahir darinya',
    above: '(rantingnya sudah disebut di atas)',
    table: { younger: 'Yang lebih muda', older: 'Berasal dari', how: 'Bagaimana', basis: 'Dasar dan sumber' },
    definitions: {
      VARIATION: 'Bentuk dasarnya sama, rinciannya diubah.',
      COMBINATION: 'Dua motif atau lebih disatukan menjadi satu pola.',
      INSPIRATION: 'Sumber menyebut yang lama sebagai ilham, tanpa menyatakan bentuknya dipertahankan.',
      REINTERPRETATION: 'Bentuk lama digubah kembali dengan makna, warna atau gaya baru.',
      TECHNIQUE_TRANSFER: 'Motif yang sama dibuat dengan teknik atau pada bahan lain.',
      IMPORT_ADAPTATION: 'Motif atau kain dari luar diserap ke dalam tradisi setempat.',
      REVIVAL: 'Motif yang pernah hilang atau jarang dibuat dihidupkan lagi.',
      SIMPLIFICATION: 'Bentuk lama dikurangi menjadi lebih sederhana.',
      SCALING: 'Bentuknya sama, ukurannya lain.',
    },
    quality: {
      A: 'ilmiah, museum atau resmi',
      B: 'pers, ensiklopedia atau karya mahasiswa',
      C: 'blog atau toko',
    },
    unasked: 'Pengelola laman perlu mengisi atribut “of”, misalnya of="motif/kawung".',
    absent: (id) => `Belum ada silsilah untuk ${id}.`,
  },
  en: {
    title: (name) => `Lineage of ${name}`,
    views: { picture: 'Picture', tree: 'Tree', table: 'Table' },
    chooseView: 'How it is shown',
    hint: 'Arrow keys lead to ancestors, descendants and siblings; Backspace goes back the way one came, Home to this record, Enter opens its card. + and − set the size; Shift with an arrow moves the picture.',
    tools: 'Tools of the picture',
    smaller: 'Smaller',
    larger: 'Larger',
    fit: 'The whole',
    pan: { left: 'Move left', right: 'Move right', up: 'Move up', down: 'Move down' },
    saveSvg: 'Download SVG',
    savePng: 'Download PNG',
    saveFailed: 'This browser cannot make the picture. Try the SVG.',
    record: 'Record',
    claims: 'Claims of descent',
    moreAncestors: (count) =>
      counted('en', count, { one: 'Show # more ancestor', other: 'Show # more ancestors' }),
    moreDescendants: (count) =>
      counted('en', count, { one: 'Show # more descendant', other: 'Show # more descendants' }),
    close: 'Close',
    claim: (descendant, ancestor) => `${descendant} from ${ancestor}`,
    from: (ancestor) => `from ${ancestor}`,
    to: (descendant) => `to ${descendant}`,
    basis: 'Basis',
    period: 'Period',
    sources: 'Sources',
    page: 'Open its page',
    origins: 'Where it comes from',
    became: 'What has come of it',
    above: '(its branches stand above)',
    table: { younger: 'The younger', older: 'Comes from', how: 'How', basis: 'Basis and sources' },
    definitions: {
      VARIATION: 'The same basic form with details changed.',
      COMBINATION: 'Two or more motifs brought together in one pattern.',
      INSPIRATION: 'A source names the older as the inspiration, without saying that its form was kept.',
      REINTERPRETATION: 'The older form recast with a new meaning, colour or style.',
      TECHNIQUE_TRANSFER: 'The same motif made in another technique or medium.',
      IMPORT_ADAPTATION: 'A motif or cloth from elsewhere taken into a local tradition.',
      REVIVAL: 'A motif once lost or seldom made brought back.',
      SIMPLIFICATION: 'The older form reduced to a simpler one.',
      SCALING: 'The same form in another size.',
    },
    quality: {
      A: 'scholarly, museum or official',
      B: 'press, encyclopedia or student work',
      C: 'blog or shop',
    },
    unasked: 'Whoever keeps this page has to set the attribute “of”, such as of="motif/kawung".',
    absent: (id) => `There is no lineage for ${id} yet.`,
  },
};
