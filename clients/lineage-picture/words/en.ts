import type { PictureWords } from '../words.ts';

export const english: PictureWords = {
  kinds: {
    VARIATION: 'variation',
    COMBINATION: 'combination',
    INSPIRATION: 'inspiration',
    REINTERPRETATION: 'new reading',
    TECHNIQUE_TRANSFER: 'new technique',
    IMPORT_ADAPTATION: 'from abroad',
    REVIVAL: 'revival',
    SIMPLIFICATION: 'simplified',
    SCALING: 'another size',
  },
  confidences: {
    DOCUMENTED: 'documented',
    SCHOLARLY: 'scholarly opinion',
    TRADITIONAL_ACCOUNT: 'traditional account',
    STYLISTIC: 'likeness of style',
  },
  restrictions: { LARANGAN: 'court rule', RITUAL: 'ritual', RANK: 'rank', CLAN: 'clan' },
  records: { Motif: 'motif', Wastra: 'wastra', Design: 'design' },
  disputed: 'disputed',
  viaTradition: 'by a tradition',
  undated: 'undated',
  undatedLane: 'undated: their place says nothing of time',
  oldestFirst: {
    TIME: 'By time: when each was known at the latest; the oldest come first.',
    GENERATION: 'By steps of descent, not by time; the oldest come first.',
  },
  century: (from) =>
    from < 0
      ? `${ordinal(Math.ceil(-from / 100))} century BC`
      : `${ordinal(Math.floor(from / 100) + 1)} century`,
  decade: (from) => `${from}s`,
  title: (name) => `Lineage of ${name}`,
  description: (records, claims) => `${records} records and ${claims} claims of descent.`,
  claim: (descendant, ancestor, kind, confidence) =>
    `${descendant} comes from ${ancestor}: ${kind}, resting on ${confidence}`,
  moreAncestors: (count) => `Show ${count} more that it comes from`,
  moreDescendants: (count) => `Show ${count} more that came of it`,
  hidden: (count) => `${count} more records are not drawn.`,
  alone: 'No claim of descent is recorded yet.',
  key: {
    title: 'How to read it',
    arrow: 'Arrows point to the younger; the word on a line is the kind of descent.',
    root: 'heavy outline: this record',
    beyond: 'pale: by way of a wastra, so it speaks of the tradition',
    seal: 'red seal: its use is restricted',
    disputed: 'double line and ≠: sources disagree',
  },
  licence: 'CC BY 4.0, Silsilah Wastra and its sources',
  cite: (title, address, date) =>
    `“${title}”, Silsilah Wastra, ${address}${date ? `, accessed ${date}` : ''}`,
};

function ordinal(number: number): string {
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${number}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;
}
