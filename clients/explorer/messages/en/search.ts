import type { Messages } from '../id.ts';

/** Search, in English. */
export const search: Messages['search'] = {
  title: 'Search',
  titleOf: (text: string) => `Search: ${text}`,
  lead: 'Find motifs, wastra, works, regions, techniques and people, however they are spelt.',
  label: 'Find a motif, cloth, work, place or person',
  placeholder: 'e.g. parang roesak',
  submit: 'Search',
  examples: 'Try',
  exampleQueries: ['parang roesak', 'ship cloth', 'naga cirebon'],
  found: (count: string, text: string) => `${count} results for “${text}”.`,
  everything: (count: string) => `${count} records, the weightiest first.`,
  didYouMean: 'Did you mean',
  degraded: 'The main search engine does not answer at the moment; another one found these.',
  otherName: 'also known as',
  narrow: 'Narrow it down',
  any: 'all',
  all: (count: string, noun: string) => `All ${count} ${noun}`,
  first: 'To the first results',
  pages: 'Pages of results',
  nothing:
    'Nothing was found. Try fewer words, or the name of the region; old spellings and slips of the finger are allowed for already.',
  facet: {
    KIND: 'Kind of record',
    REGION: 'Region',
    TECHNIQUE: 'Technique',
    MOTIF_CLASS: 'Class of motif',
    COMMUNITY: 'Community',
    WASTRA: 'Appears on',
    CENTURY: 'Century',
    RESTRICTION: 'Restriction',
    CONFIDENCE: 'What claims rest on',
    HAS_DESCENDANTS: 'Descendants',
    SOURCE_QUALITY: 'Quality of source',
  },
};
