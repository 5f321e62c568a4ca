import type { Messages } from '../id.ts';

/** The page for educators, in English. */
export const educators: Messages['educators'] = {
  title: 'For educators',
  lead: 'Questions that run at once, ideas for lessons from real lineages, classroom sheets to print, and how to cite them. No account, no fee.',
  queries: 'Questions in two clicks',
  queriesLead:
    'Choose a question: it opens in GraphiQL, filled in. Press run, and the answer is there. The motif named in it may be changed.',
  lessons: 'Ideas for lessons',
  lessonsLead: 'Each idea is about records that stand here, with sources that a pupil can open.',
  lesson: {
    travel: {
      title: (design: string, origin: string) => `A motif travels: from ${design} to ${origin}`,
      text: 'Pupils follow each step back, find its place on the map, and mark what each claim rests on: a document, research, a traditional account, or likeness of style. At which step is the way weakest?',
    },
    forms: {
      title: (motif: string) => `One motif, many forms: ${motif}`,
      text: 'Each group chooses one descendant and explains what stayed, what changed, and who says so. Compare the findings on the board.',
    },
    restricted: {
      title: (motif: string) => `What not everyone was allowed to wear: ${motif}`,
      text: 'Who ruled so, who was allowed, and until when? Pupils read the sources, then discuss what it means to respect that rule today.',
    },
    unknown: {
      title: 'Counting what is not known',
      text: 'How many motifs have no date, and of which provinces is nothing recorded? Pupils work out the shares, then plan whom in their own area they could ask.',
    },
  },
  cite: 'How to cite',
  citeHow: [
    'Each record has a permanent address that stays when its name changes. Cite the name, Silsilah Wastra, that address and the licence; add the sources of the claims that you use.',
    'A line ready to copy stands under “Take and cite” on each record. An example:',
  ],
  take: 'All the data to work with, with its sources:',
};
