import type { Messages } from '../id.ts';

/** The page that compares two, in English. */
export const compare: Messages['compare'] = {
  title: 'Compare two',
  lead: 'How two motifs, wastra or designs are related: ways of descent, ancestors in common, and both side by side.',
  first: 'The one',
  second: 'The other',
  submit: 'Compare',
  example: 'For example: BE-BALI and patola',
  both: (a: string, b: string) => `${a} and ${b}`,
  same: 'Both are the same record. Choose another one to compare.',
  unknown: (text: string) =>
    `There is no motif, wastra or design called “${text}”. Try another spelling or name.`,
  taken: (text: string) => `“${text}” was read as`,
  others: 'You may have meant:',
  descends: (younger: string, older: string, steps: string) =>
    `By its sources, ${younger} comes from ${older}, ${steps === '1' ? 'one step' : `${steps} steps`} back.`,
  meet: (value: number, count: string) =>
    `Neither comes from the other, but they meet in ${value === 1 ? 'an ancestor' : `${count} ancestors`} that they have in common.`,
  unrelated:
    'No way of descent and no ancestor in common is recorded. It means that no source we have read names one, not that there is none.',
  way: (place: string) => `Way ${place}`,
  common: 'Ancestors in common',
  nearest: 'the nearest',
  steps: (name: string, value: number, steps: string) =>
    value === 1 ? `one step from ${name}` : `${steps} steps from ${name}`,
  beside: 'Side by side',
  what: 'What it is',
};
