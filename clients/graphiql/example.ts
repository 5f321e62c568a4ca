/** An operation with its variables, as it stands in one tab. */
export interface Example {
  readonly name: string;
  /** What it asks, from the comment above the operation. */
  readonly question: string;
  readonly query: string;
  /** JSON, indented for reading. */
  readonly variables: string;
}

/** Reads `# variables: {...}` from the first line of an operation file; the rest is the operation. */
export function readExample(text: string): Example {
  const [first = '', ...rest] = text.split('\n');
  const variables: unknown = JSON.parse(/^#\s*variables:\s*(.*)$/.exec(first)?.[1] ?? '{}');
  const query = rest.join('\n').trim();
  return {
    name: /^\s*(?:query|mutation)\s+(\w+)/m.exec(query)?.[1] ?? 'Example',
    question: /^#\s*(.+)$/m.exec(query)?.[1] ?? '',
    query,
    variables: isEmpty(variables) ? '' : JSON.stringify(variables, null, 2),
  };
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
