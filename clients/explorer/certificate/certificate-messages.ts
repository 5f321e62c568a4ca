import type { Lang } from '../language.ts';

const id = {
  title: 'Sertifikat silsilah',
  open: 'Buka dan cetak',
  about: (name: string) =>
    `Dari mana ${name} berasal, siapa yang menyatakannya, siapa yang menerimanya, dan kepada siapa menyebut jasa.`,
  states:
    'Halaman ini menyatakan apa yang dicatat tentang asal rancangan ini dan siapa sumbernya. Ia bukan hak hukum, bukan izin pakai, dan bukan penilaian mutu.',
  address: 'Alamat tetap',
  qr: (uri: string) => `Kode QR yang membuka ${uri}`,
  kind: 'Jenis karya',
  year: 'Tahun',
  where: 'Dari',
  makers: 'Pembuat',
  proposed: 'Diusulkan',
  accepted: 'Diterima',
  byOn: (who: string, when: string) => `oleh ${who}, ${when}`,
  revision: 'Revisi',
  revised: (accepted: string, latest: string) =>
    `diterima pada revisi ${accepted}, terakhir berubah pada revisi ${latest}`,
  asOf: (latest: string) => `terakhir berubah pada revisi ${latest}`,
  unchanged: 'belum berubah sejak dicatat',
  fromFiles: 'Tercatat',
  files: (dataset: string, when: string) => `lewat kumpulan data ${dataset}, ${when}; bukan lewat usulan`,
  pedigree: 'Dari mana asalnya',
  take: 'Unduh',
  picture: 'Gambar silsilah (SVG)',
  data: 'Data (JSON-LD)',
  page: (name: string) => `Halaman ${name}`,
  print: 'Halaman ini disusun untuk kertas A4: cetaklah lewat menu peramban.',
};

type CertificateMessages = typeof id;

const en: CertificateMessages = {
  title: 'Certificate of pedigree',
  open: 'Open and print',
  about: (name) => `Where ${name} comes from, who says so, who accepted it, and whom to credit.`,
  states:
    'This page states what is recorded about where this design comes from, and on whose word. It is no legal right, no permission to use it, and no judgement of its quality.',
  address: 'Permanent address',
  qr: (uri) => `QR code that opens ${uri}`,
  kind: 'Kind of work',
  year: 'Year',
  where: 'From',
  makers: 'Makers',
  proposed: 'Proposed',
  accepted: 'Accepted',
  byOn: (who, when) => `by ${who}, ${when}`,
  revision: 'Revision',
  revised: (accepted, latest) => `accepted in revision ${accepted}, last changed in revision ${latest}`,
  asOf: (latest) => `last changed in revision ${latest}`,
  unchanged: 'unchanged since it was recorded',
  fromFiles: 'Recorded',
  files: (dataset, when) => `by the dataset ${dataset}, ${when}; not by a proposal`,
  pedigree: 'Where it comes from',
  take: 'Take away',
  picture: 'Picture of the lineage (SVG)',
  data: 'Data (JSON-LD)',
  page: (name) => `Page of ${name}`,
  print: 'This page is laid out for A4 paper: print it from the menu of your browser.',
};

export const certificateMessages: Readonly<Record<Lang, CertificateMessages>> = { id, en };

const days: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }),
};

export const formatDay = (lang: Lang, iso: string): string => days[lang].format(new Date(iso));
