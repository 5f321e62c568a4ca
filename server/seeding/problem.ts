export type Severity = 'error' | 'warning';

/** What can be wrong with seed files. The lineage rules bring their own codes besides these. */
export const problemCodes = {
  YAML_SYNTAX: { severity: 'error', meaning: 'The file is not YAML, or a key stands twice.' },
  MANIFEST_NAME: { severity: 'error', meaning: '`name` in dataset.yml is not the name of its folder.' },
  UNKNOWN_DATASET: { severity: 'error', meaning: '`dependsOn` names a dataset that is not there.' },
  DATASET_CYCLE: { severity: 'error', meaning: 'Datasets depend on each other in a circle.' },
  FORMAT: { severity: 'error', meaning: 'A value has the wrong type or form.' },
  UNKNOWN_FIELD: { severity: 'error', meaning: 'A field that the format does not have.' },
  MISSING_FIELD: { severity: 'error', meaning: 'A field that the format requires is not there.' },
  UNKNOWN_TERM: { severity: 'error', meaning: 'A value that its closed vocabulary does not have.' },
  AAT_FORMAT: { severity: 'error', meaning: 'An AAT id is not nine digits beginning with 300.' },
  LANGUAGE_MISSING: {
    severity: 'error',
    meaning: 'A text stands in one language only; an error for descriptions, a warning for the rest.',
  },
  MISSING_SOURCE: {
    severity: 'error',
    meaning: 'A claim or a restriction without a source; a warning for a record that cites nothing.',
  },
  DUPLICATE_ID: { severity: 'error', meaning: 'Two records of one kind have the same slug.' },
  FORMER_ID_TAKEN: {
    severity: 'error',
    meaning: 'A former id is claimed twice, or is the id of a record that is there.',
  },
  UNKNOWN_REFERENCE: { severity: 'error', meaning: 'A slug or id that no record has.' },
  UNDECLARED_DATASET: {
    severity: 'error',
    meaning: 'A reference into a dataset that `dependsOn` neither names nor reaches.',
  },
  DUPLICATE_CLAIM: {
    severity: 'error',
    meaning: 'A kind, a part, a likeness or a maker of a work is told twice.',
  },
  SELF_REFERENCE: { severity: 'error', meaning: 'A record refers to itself.' },
  HIERARCHY_CYCLE: { severity: 'error', meaning: 'Techniques or regions lie under each other in a circle.' },
  REGION_CODE_UNKNOWN: { severity: 'error', meaning: 'No administrative region has this code.' },
  REPEATED_REFERENCE: { severity: 'warning', meaning: 'A list names the same record twice.' },
  UNUSED_SOURCE: { severity: 'warning', meaning: 'A source that nothing cites.' },
} as const satisfies Record<string, { severity: Severity; meaning: string }>;

export type ProblemCode = keyof typeof problemCodes;

/** Keys and indexes from the top of a file to the value that is wrong. */
export type YamlPath = readonly (string | number)[];

/** Something wrong, at a value that is not yet looked up in the text of its file. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly path: YamlPath;
  /** Points at the key instead of at its value. */
  readonly atKey?: boolean;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Something wrong in the seed files, with the place to mend it. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string | null;
}

/** A finding with the severity that its code has. */
export function finding(code: ProblemCode, rest: Omit<Finding, 'code' | 'severity'>): Finding {
  return { code, severity: problemCodes[code].severity, ...rest };
}

export function warning(code: ProblemCode, rest: Omit<Finding, 'code' | 'severity'>): Finding {
  return { code, severity: 'warning', ...rest };
}
