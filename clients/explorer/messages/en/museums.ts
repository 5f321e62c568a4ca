import type { Messages } from '../id.ts';

/** The page for museums, in English. */
export const museums: Messages['museums'] = {
  title: 'For museums and shops',
  lead: 'Put the story of origin, the lineage or the search beside your collection with one line. Free, without cookies, and every claim carries its source.',
  put: 'Three things to put there',
  does: {
    story:
      'A few paragraphs with sources on where a cloth comes from, with its credit line and customary restriction. The short form fits beside a photograph.',
    lineage:
      'The lineage drawn: where it comes from and what came of it, to be walked by keyboard, as a tree or a table, and downloaded for a label.',
    search:
      'A field that finds motifs and cloths in any spelling, narrowed to a province or a kind if you like. Results lead to our pages or to your own.',
  },
  choose: {
    story: 'Choose a story and copy its line',
    lineage: 'Choose a lineage and copy its line',
    search: 'Set up the search and copy its line',
  },
  licence: 'Licence and credit',
  licenceHow: [
    'The data is under CC BY 4.0 and the code under Apache-2.0: it may be shown, changed and used in paid work, as long as Silsilah Wastra and the sources of the claims are named. Our elements show both already.',
    'The rights of communities are not licensed with it. Where a record has a restriction, show it too, and ask the community that is named. Photographs keep the licence of their museum.',
    'If you copy the data yourself, credit it like this:',
  ],
  credit: (address: string) =>
    `Data: Silsilah Wastra (${address}), CC BY 4.0, with the sources named on each claim.`,
  onward: 'For those who study a collection',
};
