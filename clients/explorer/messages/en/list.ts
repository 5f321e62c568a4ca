import type { Messages } from '../id.ts';

/** Lists, in English. */
export const list: Messages['list'] = {
  total: (count: string, noun: string) => `${count} ${noun}`,
  next: 'Next',
  previous: 'Previous',
  first: 'To the start of the list',
  pages: 'Pages of the list',
  letters: 'First letters',
  empty: 'Nothing fits this filter.',
  clear: 'See everything',
  filter: 'Filter',
  apply: 'Apply',
  any: 'all',
  inRegion: (region: string) => `in ${region}`,
  provinces: 'Provinces',
  otherRegions: 'All regions by name',
  nothingYet: 'nothing recorded yet',
  counts: (motifs: string, wastras: string) => `${motifs} motifs, ${wastras} wastra`,
  seeAll: (count: string) => `See all (${count})`,
  andMore: (count: string) => `and ${count} more`,
};
