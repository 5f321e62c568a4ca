import type { Messages } from '../id.ts';

/** The classroom sheet, in English. */
export const sheet: Messages['sheet'] = {
  title: 'Classroom sheet',
  of: (name: string) => `Classroom sheet: ${name}`,
  lead: 'One motif, wastra or design on one or two sheets of A4: its lineage drawn, its story, questions to answer, and the sources.',
  placeholder: 'such as parang rusak',
  print: 'to print, one or two pages of A4',
  make: 'Make the sheet',
  ready: 'Ready to print',
  hint: 'Print this page from your browser (Ctrl+P); menu and foot of the site are left out.',
  pupil: 'Name',
  group: 'Class',
  date: 'Date',
  noLineage: 'Nothing is recorded yet of where it comes from or what came of it.',
  answer: 'Questions',
  cut: 'The story is shortened for this sheet; the whole stands at the address below.',
  questions: {
    where: (name: string) => `Where is ${name} at home, and which community keeps it?`,
    whereUnknown: (name: string) =>
      `It is not recorded where ${name} is from. Whom or what could one ask to find out?`,
    from: (name: string) => `Where does ${name} come from? Write down each step, and how sure its source is.`,
    fromUnknown: (name: string) =>
      `It is not recorded where ${name} comes from. Does that mean it comes from nowhere? Explain.`,
    became: (name: string) => `What has come of ${name}? Choose one: what stayed and what changed?`,
    restricted: 'A restriction goes with it. Who may use it, and why is that respected?',
    sources: 'Compare two of the sources below. Which can be trusted more, and why?',
    source: 'Look at the source below. How far can it be trusted, and which others would you look for?',
    design: 'Draw a descendant of your own on the back, and write down who is to be credited.',
  },
};
