import { counted, type Lang } from '../kit/language.ts';
import type { WidgetStoryQuery } from './__generated__/graphql.ts';

export type Told = Extract<NonNullable<WidgetStoryQuery['node']>, { story: unknown }>;
export type Restriction = Told['credit']['restrictions'][number];

/** The labels of the schema's vocabulary stand here again; a test compares them. */
export interface StoryMessages {
  readonly heading: (name: string) => string;
  readonly otherLanguage: string;
  readonly credit: string;
  readonly restriction: Readonly<Record<Restriction['kind'], string>>;
  readonly reach: Readonly<Record<Restriction['reach'], (name: string) => string>>;
  readonly pedigree: string;
  readonly sources: (count: number) => string;
  readonly source: (number: number) => string;
  readonly quality: Readonly<Record<Told['story']['sources'][number]['quality'], string>>;
  readonly unasked: string;
  readonly absent: (id: string) => string;
  readonly silent: string;
}

export const messages: Readonly<Record<Lang, StoryMessages>> = {
  id: {
    heading: (name) => `Kisah asal ${name}`,
    otherLanguage: 'Belum ada dalam bahasa Indonesia.',
    credit: 'Penyebutan',
    restriction: {
      LARANGAN: 'larangan keraton',
      RITUAL: 'ritual',
      RANK: 'derajat',
      CLAN: 'marga atau garis keturunan',
    },
    reach: {
      OWN: () => 'Pembatasannya sendiri.',
      ANCESTOR: (name) => `Diwarisi dari leluhurnya, ${name}.`,
      FAMILY: (name) =>
        `Milik keluarga motifnya, ${name}; sumber tidak mengatakan bahwa setiap ragam menanggungnya.`,
      KIND: (name) => `Milik salah satu ragamnya, ${name}, bukan miliknya sendiri.`,
      PART: (name) => `Milik motif yang dimuatnya, ${name}.`,
    },
    pedigree: 'Lihat silsilah lengkapnya',
    sources: (count) => `${count} sumber`,
    source: (number) => `Sumber ${number}`,
    quality: {
      A: 'ilmiah, museum atau resmi',
      B: 'pers, ensiklopedia atau karya mahasiswa',
      C: 'blog atau toko',
    },
    unasked: 'Pengelola laman perlu mengisi atribut “of”, misalnya of="motif/kawung".',
    absent: (id) => `Belum ada kisah untuk ${id}.`,
    silent: 'Belum ada sumber yang kami baca menceritakan asalnya.',
  },
  en: {
    heading: (name) => `Where ${name} comes from`,
    otherLanguage: 'Not yet in English.',
    credit: 'Credit',
    restriction: { LARANGAN: 'court restriction', RITUAL: 'ritual', RANK: 'rank', CLAN: 'clan' },
    reach: {
      OWN: () => 'Its own restriction.',
      ANCESTOR: (name) => `Inherited from its ancestor ${name}.`,
      FAMILY: (name) => `Of its motif family ${name}; no source says that every kind of it bears it.`,
      KIND: (name) => `Of one of its kinds, ${name}, not its own.`,
      PART: (name) => `Of ${name}, a motif that it holds.`,
    },
    pedigree: 'See the whole pedigree',
    sources: (count) => counted('en', count, { one: '# source', other: '# sources' }),
    source: (number) => `Source ${number}`,
    quality: {
      A: 'scholarly, museum or official',
      B: 'press, encyclopedia or student work',
      C: 'blog or shop',
    },
    unasked: 'Whoever keeps this page has to set the attribute “of”, such as of="motif/kawung".',
    absent: (id) => `There is no story for ${id} yet.`,
    silent: 'No source that we have read tells where it comes from.',
  },
};
