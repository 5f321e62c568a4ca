import type { Messages } from '../id.ts';

/** The timeline, in English. */
export const timeline: Messages['timeline'] = {
  title: 'Timeline',
  lead: 'Motifs by the year in which they are first attested, designs by the year they were made, recognitions by the year they were given, workshops by their founding. First attested is not newly born: a motif may be far older than its record.',
  choice: 'Narrow to a kind',
  allKinds: 'All',
  kind: {
    Motif: 'Motifs',
    Design: 'Designs',
    Recognition: 'Recognitions',
    Workshop: 'Workshops and institutions',
  },
  what: {
    Motif: 'motif, first attested',
    Design: 'design, made',
    Recognition: 'recognition, given',
    Workshop: 'workshop, founded',
  },
  periods: 'Periods',
  allPeriods: 'All periods',
  century: (number: number) =>
    number < 0 ? `${ordinal(-number)} century BCE` : `${ordinal(number)} century`,
  decade: (year: number) => `${year}s`,
  before: (year: number) => `${year} BCE`,
  none: 'Nothing is dated yet.',
  undated: 'What has no date',
  undatedLead: 'The sources we have read name no year for these, so we put them into no period.',
  objects: 'Museum objects are dated in the words of their museum, which stand in their list:',
};

const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function ordinal(number: number): string {
  return `${number}${endings[rules.select(number)]}`;
}
