import { createHash } from 'node:crypto';
import { ClientError } from '../errors.ts';
import type { Graph } from './graph.ts';
import { unkeptLabels } from './graph-dump.ts';
import { query, type RawRow } from './query.ts';
import { readRevision } from './revision.ts';

/** What a graph holds, as one value: two graphs with the same hash hold the same. */
export interface GraphHash {
  /** `sha256-` and 64 hexadecimal digits. */
  readonly hash: string;
  readonly nodes: number;
  readonly relationships: number;
  /** The revision that was hashed. */
  readonly revision: number;
}

export interface GraphHashOptions {
  /** `records` leaves out what is no record and no former id: proposals, keys and what else is not exported. */
  readonly of?: 'everything' | 'records' | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called for every so many nodes and relationships, with their number. */
  readonly onRows?: ((count: number) => void) | undefined;
}

/** What is made anew where it is missing, or counts writes, and so says nothing of its own. */
const unsaid = [...unkeptLabels, 'Meta'];

const labelsOfRecords = ['Entity', 'Redirect'];

/** Whether a node counts. */
const counts = (node: string) =>
  `NOT any(label IN labels(${node}) WHERE label IN $unsaid)
     AND ($among IS NULL OR any(label IN labels(${node}) WHERE label IN $among))`;

const nodes = query(
  'graph/graphHash.nodes',
  `MATCH (n) WHERE ${counts('n')}
   RETURN labels(n) AS labels, properties(n) AS properties,
     [key IN keys(n) WHERE n[key] IS :: FLOAT | key] AS floats`,
  (row) => ['node', sorted(row['labels'] as string[]), propertiesOf(row)] as const,
);

/** An end is known by its labels and id, or by all of it where it has no id. */
const end = (name: string) =>
  `{labels: labels(${name}), of: CASE WHEN ${name}.id IS NULL THEN properties(${name}) ELSE {id: ${name}.id} END}`;

const relationships = query(
  'graph/graphHash.relationships',
  `MATCH (from)-[r]->(to)
   WHERE ${counts('from')} AND ${counts('to')}
   RETURN type(r) AS type, ${end('from')} AS from, ${end('to')} AS to, properties(r) AS properties,
     [key IN keys(r) WHERE r[key] IS :: FLOAT | key] AS floats`,
  (row) => ['relationship', row['type'], endOf(row['from']), endOf(row['to']), propertiesOf(row)] as const,
);

const attempts = 3;
const longestStatementMs = 10 * 60_000;
const reportEvery = 500;

/**
 * The canonical hash of a graph: over its nodes with labels and properties, and its relationships with type,
 * properties and ends, in whatever order they are read. Ids that the database gives do not count, nor does
 * what is made anew. It reads again when the graph was written meanwhile.
 *
 * @throws ClientError CONFLICT when the graph changed in each attempt.
 */
export async function hashGraph(graph: Graph, options: GraphHashOptions = {}): Promise<GraphHash> {
  const patient = graph.with({ signal: options.signal, timeoutMs: longestStatementMs });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const revision = await readRevision(patient);
    const hashed = await hashOnce(patient, options);
    if ((await readRevision(patient)) === revision) return { ...hashed, revision };
  }
  throw new ClientError(
    'CONFLICT',
    `The graph changed each of the ${attempts} times that it was read. Try again when nobody writes.`,
  );
}

async function hashOnce(
  graph: Graph,
  { of, onRows }: GraphHashOptions,
): Promise<Omit<GraphHash, 'revision'>> {
  const sum = new DigestSum();
  const told = { nodes: 0, relationships: 0 };
  const parameters = { unsaid, among: of === 'records' ? labelsOfRecords : null };
  for (const [kind, statement] of [
    ['nodes', nodes],
    ['relationships', relationships],
  ] as const) {
    for await (const record of graph.stream<readonly unknown[]>(statement, parameters)) {
      sum.add(record);
      told[kind] += 1;
      if (sum.count % reportEvery === 0) onRows?.(reportEvery);
    }
  }
  onRows?.(sum.count % reportEvery);
  return { hash: sum.digest(), ...told };
}

/** The sum of the digests of records: the same in any order, and two equal records do not cancel out. */
export class DigestSum {
  #sum = 0n;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(record: unknown): void {
    const digest = createHash('sha256').update(canonical(record)).digest('hex');
    this.#sum = BigInt.asUintN(256, this.#sum + BigInt(`0x${digest}`));
    this.#count += 1;
  }

  digest(): string {
    const text = `silsilah-graph-1\n${this.#count}\n${this.#sum.toString(16)}`;
    return `sha256-${createHash('sha256').update(text).digest('hex')}`;
  }
}

/** One text for one value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function propertiesOf(row: RawRow): Readonly<Record<string, unknown>> {
  const floats = new Set(row['floats'] as string[]);
  const entries = Object.entries(row['properties'] as RawRow);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, floats.has(key) ? { float: String(value) } : plain(value)]),
  );
}

/** Dates and points of the database tell themselves as text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return { [value.constructor.name]: String(value) };
}

function endOf(value: unknown): readonly unknown[] {
  const { labels, of } = value as { readonly labels: string[]; readonly of: RawRow };
  return [sorted(labels), propertiesOf({ properties: of, floats: [] })];
}

const sorted = (labels: readonly string[]) => [...labels].sort();
