import type { Confidence, DerivationKind, MakerRole } from '../../schema/enums.ts';
import { makerRoles } from '../../schema/enums.ts';
import type { Language } from '../../schema/registered-enums.ts';

/** The sentences of a story in one language. They join facts; they add none. */
export interface StoryWords {
  readonly list: Intl.ListFormat;
  readonly intro: (name: string, what: string, places: string) => string;
  readonly kinds: Readonly<Record<'MOTIF' | 'WASTRA' | 'DESIGN', string>>;
  readonly year: (year: number) => string;
  readonly maker: (name: string, role: MakerRole) => string;
  readonly makers: (names: string) => string;
  readonly claim: (younger: string, older: string, kind: DerivationKind, confidence: Confidence) => string;
  readonly further: string;
  readonly disputed: string;
  readonly viaTradition: string;
  readonly symbolism: (text: string) => string;
  readonly nameMeaning: (text: string) => string;
  readonly attested: (text: string) => string;
  readonly attribution: (text: string) => string;
  readonly use: (text: string) => string;
  readonly restricted: (who: string) => string;
  readonly recognised: (titles: string) => string;
}

const indonesianSteps: Readonly<Record<DerivationKind, string>> = {
  VARIATION: 'adalah variasi dari',
  COMBINATION: 'memadukan unsur',
  INSPIRATION: 'mengambil ilham dari',
  REINTERPRETATION: 'menafsirkan ulang',
  TECHNIQUE_TRANSFER: 'memindahkan ke teknik atau bahan lain',
  IMPORT_ADAPTATION: 'menyerap',
  REVIVAL: 'menghidupkan kembali',
  SIMPLIFICATION: 'menyederhanakan',
  SCALING: 'mengubah ukuran',
};

const englishSteps: Readonly<Record<DerivationKind, string>> = {
  VARIATION: 'is a variation of',
  COMBINATION: 'combines elements of',
  INSPIRATION: 'took inspiration from',
  REINTERPRETATION: 'reinterprets',
  TECHNIQUE_TRANSFER: 'carries into another technique or medium',
  IMPORT_ADAPTATION: 'adapts',
  REVIVAL: 'revives',
  SIMPLIFICATION: 'simplifies',
  SCALING: 'resizes',
};

const indonesianBasis: Readonly<Record<Confidence, string>> = {
  DOCUMENTED: 'Menurut sumber,',
  SCHOLARLY: 'Menurut peneliti atau museum,',
  TRADITIONAL_ACCOUNT: 'Menurut tuturan tradisi,',
  STYLISTIC: 'Dibaca dari bentuknya,',
};

const englishBasis: Readonly<Record<Confidence, string>> = {
  DOCUMENTED: 'A source states that',
  SCHOLARLY: 'Scholars or museums conclude that',
  TRADITIONAL_ACCOUNT: 'By tradition,',
  STYLISTIC: 'Read from its form,',
};

export const storyWords: Readonly<Record<Language, StoryWords>> = {
  ID: {
    list: new Intl.ListFormat('id', { type: 'conjunction' }),
    intro: (name, what, places) => `${name} adalah ${what}${places === '' ? '' : ` dari ${places}`}.`,
    kinds: { MOTIF: 'motif', WASTRA: 'wastra', DESIGN: 'rancangan' },
    year: (year) => `Tahunnya ${year}.`,
    maker: (name, role) => `${name} (${makerRoles[role].label.id})`,
    makers: (names) => `Yang berperan: ${names}.`,
    claim: (younger, older, kind, confidence) =>
      `${indonesianBasis[confidence]} ${younger} ${indonesianSteps[kind]} ${older}.`,
    further: 'Lebih jauh ke belakang:',
    disputed: 'Pendapat ini diperdebatkan.',
    viaTradition: 'Langkah ini berbicara tentang tradisi kainnya, bukan tentang setiap motif di dalamnya.',
    symbolism: (text) => `Maknanya, sebagaimana dituturkan sumber: ${text}`,
    nameMeaning: (text) => `Arti namanya: ${text}`,
    attested: (text) => `Pertama kali tercatat: ${text}`,
    attribution: (text) => `Tentang penciptaannya, tuturan tradisi menyebut: ${text}`,
    use: (text) => `Pemakaiannya: ${text}`,
    restricted: (who) => `Pemakaiannya dibatasi menurut sumber. Yang boleh memakai: ${who}`,
    recognised: (titles) => `Pengakuan: ${titles}.`,
  },
  EN: {
    list: new Intl.ListFormat('en', { type: 'conjunction' }),
    intro: (name, what, places) => `${name} is a ${what}${places === '' ? '' : ` from ${places}`}.`,
    kinds: { MOTIF: 'motif', WASTRA: 'cloth (wastra)', DESIGN: 'design' },
    year: (year) => `It dates from ${year}.`,
    maker: (name, role) => `${name} (${makerRoles[role].label.en})`,
    makers: (names) => `Behind it: ${names}.`,
    claim: (younger, older, kind, confidence) =>
      `${englishBasis[confidence]} ${younger} ${englishSteps[kind]} ${older}.`,
    further: 'Further back:',
    disputed: 'This is disputed.',
    viaTradition: 'This step speaks of the cloth tradition, not of each motif in it.',
    symbolism: (text) => `What it stands for, as sources tell it: ${text}`,
    nameMeaning: (text) => `What its name means: ${text}`,
    attested: (text) => `First attested: ${text}`,
    attribution: (text) => `Of its making, tradition says: ${text}`,
    use: (text) => `Its use: ${text}`,
    restricted: (who) => `Its use is restricted, sources report. Who may use it: ${who}`,
    recognised: (titles) => `Recognition: ${titles}.`,
  },
};
