import type { Messages } from '../id.ts';

/** Lineages, in English. */
export const lineage: Messages['lineage'] = {
  of: (name: string) => `Lineage of ${name}`,
  about: (name: string) =>
    `Where ${name} comes from and what has come of it: drawn, told, as a tree and as a table, with the sources of every claim.`,
  inWords: 'In words',
  tree: 'Tree',
  above: '(its branches stand above)',
  choice: 'Direction of the lineage',
  direction: { all: 'Everything', ancestors: 'Where it comes from', descendants: 'What came of it' },
  compareWith: 'Compare with another',
  record: (name: string) => `Record of ${name}`,
  table: {
    title: 'Every claim with its sources',
    younger: 'The younger',
    older: 'Comes from',
    how: 'How',
    basis: 'Basis and sources',
  },
  title: 'Lineage',
  ancestors: 'Where it comes from',
  descendants: 'What has come of it',
  generation: (number: number) => (number === 1 ? 'Directly' : `${number} steps away`),
  noAncestors:
    'No ancestor is recorded yet. It means that no source we have read names one, not that there is none.',
  noDescendants: 'No descendant is recorded yet.',
  summary: (members: string, steps: string) => `${members} records, at most ${steps} steps away.`,
  truncated: (shown: string, total: string) =>
    `The nearest ${shown} of ${total} are shown. The rest can be asked for by GraphQL.`,
  asStrong: (confidence: string) => `strongest way: ${confidence}`,
  disputedMember: '≠ every way here is disputed',
  disputed: '≠ disputed',
  viaTradition: 'by way of a wastra: it speaks of the tradition, not necessarily of each motif in it',
  basis: 'basis',
  whole: 'Lineage page',
  slide: 'Download the picture (SVG)',
  key: 'How to read this',
  shape: {
    Motif: 'a rounded square is a motif',
    Wastra: 'a bar with fringe ends is a wastra',
    Design: 'round ends are a design',
  },
  keyLead: 'The line beside a claim shows what it rests on. A way is as strong as its weakest claim.',
  keyDisputed: 'A double line: sources contradict each other.',
  period: (period: string) => `period: ${period}`,
  verb: {
    VARIATION: 'is a variation of',
    COMBINATION: 'combines',
    INSPIRATION: 'was inspired by',
    REINTERPRETATION: 'reinterprets',
    TECHNIQUE_TRANSFER: 'carries into another technique',
    IMPORT_ADAPTATION: 'adapts from elsewhere',
    REVIVAL: 'revives',
    SIMPLIFICATION: 'simplifies',
    SCALING: 'changes the size of',
  },
};
