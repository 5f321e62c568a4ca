export interface Exception {
  readonly rule: string;
  /** What the rule says, closely enough that nothing else is excepted with it. */
  readonly says: RegExp;
  readonly reason: string;
}

/** Parts of a record or of an answer, which nobody asks for by themselves. */
const partsWithoutId = [
  'Acceptance',
  'Alias',
  'AncestorDistance',
  'CommonAncestor',
  'ConfidenceCount',
  'Coverage',
  'Credit',
  'Difference',
  'InheritedRestriction',
  'KindCount',
  'LayoutBox',
  'LayoutPeriod',
  'Lineage',
  'LineageLayout',
  'LineageMember',
  'LineagePath',
  'Maker',
  'ProposalCheck',
  'ProposalWarning',
  'ProposedDescent',
  'ProposedSource',
  'RegionCoverage',
  'Restriction',
  'SearchFacet',
  'SearchFacetValue',
  'SearchHighlight',
  'SearchSegment',
  'Stats',
  'Story',
  'StoryParagraph',
  'Viewer',
];

/** Where the schema differs from what the rules ask, and why. */
export const exceptions: readonly Exception[] = [
  {
    rule: 'strict-id-in-types',
    says: /^type "(PageInfo|\w+Connection|\w+Edge|\w+Payload|UserError|Vocabulary|VocabularyValue)" must/,
    reason: "Relay's own types, and those that only carry an answer, have no identity.",
  },
  {
    rule: 'strict-id-in-types',
    says: new RegExp(`^type "(${partsWithoutId.join('|')})" must`),
    reason: 'A part belongs to the record or the answer in which it stands, and has no identity beside it.',
  },
  {
    rule: 'relay-edge-types',
    says: /^A list type should only wrap an edge type/,
    reason: 'What is short and comes whole is a plain list; a connection stands where it can be long.',
  },
  {
    rule: 'relay-edge-types',
    says: /^Edge type's field `node` must implement `Node` interface/,
    reason: 'A change is read in the history of its record and cannot be asked for by an id.',
  },
  {
    rule: 'relay-arguments',
    says: /^Field `search` must contain an argument `(last|before)`/,
    reason:
      'Results stand by rank: the last ones of a search are of use to nobody, and both engines page forward.',
  },
  {
    rule: 'no-typename-prefix',
    says: /^Field "motifClass" starts with/,
    reason: 'The name is fixed by the published operations, and `class` is a reserved word in most clients.',
  },
  {
    rule: 'no-typename-prefix',
    says: /^Field "sources" starts with/,
    reason: 'Every entity has `sources`; a source that rests on others has them under the same name.',
  },
];
