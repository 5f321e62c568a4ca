import type { Snapshot } from './graph.ts';
import { query, type RawRow } from './query.ts';

type PlainValue = string | number | boolean | readonly (string | number | boolean)[];
export type PlainProperties = Readonly<Record<string, PlainValue>>;

export interface DumpedNode {
  readonly labels: readonly string[];
  readonly properties: PlainProperties;
  /** Properties that are whole numbers here and floating-point ones in the graph. */
  readonly floats: readonly string[];
}

export interface DumpedEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: PlainProperties;
  readonly floats: readonly string[];
}

export type DumpedRecord = DumpedNode | DumpedEdge;

export const isNode = (record: DumpedRecord): record is DumpedNode => 'labels' in record;

/** What is made anew where it is missing: what search makes from the rest, and the secret of this instance's seals. */
export const unkeptLabels = [
  'SearchDocumentA',
  'SearchDocumentB',
  'SearchState',
  'SearchOutbox',
  'SearchCursor',
  'SealSecret',
] as const;

const floats = (of: string) =>
  `[key IN keys(${of}) WHERE ${of}[key] IS :: FLOAT NOT NULL AND toFloat(toInteger(${of}[key])) = ${of}[key] | key]`;

const nodesQuery = query(
  'graph/graph-dump.nodes',
  `MATCH (n) WHERE none(label IN labels(n) WHERE label IN $unkept)
   RETURN labels(n) AS labels, properties(n) AS properties, ${floats('n')} AS floats
   ORDER BY labels[0], n.id`,
  (row): DumpedNode => ({
    labels: [...(row['labels'] as string[])].sort(),
    properties: plain(row),
    floats: [...(row['floats'] as string[])].sort(),
  }),
);

const edgesQuery = query(
  'graph/graph-dump.edges',
  `MATCH (a)-[r]->(b)
   RETURN type(r) AS type, a.id AS from, b.id AS to, a:Entity AND b:Entity AS named, properties(r) AS properties,
     ${floats('r')} AS floats
   ORDER BY type, from, to`,
  (row): DumpedEdge => {
    if (row['named'] !== true)
      throw new TypeError(
        `A relationship ${String(row['type'])} does not join two records: it has no place in a dump.`,
      );
    return {
      type: row['type'] as string,
      from: row['from'] as string,
      to: row['to'] as string,
      properties: plain(row),
      floats: [...(row['floats'] as string[])].sort(),
    };
  },
);

/** Everything that the graph holds but for what is made anew: nodes, then relationships. */
export async function* dumpGraph(snapshot: Snapshot): AsyncIterable<DumpedRecord> {
  yield* snapshot.rows(nodesQuery, { unkept: unkeptLabels });
  yield* snapshot.rows(edgesQuery);
}

function plain(row: RawRow): PlainProperties {
  const properties = row['properties'] as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(properties)) {
    if (isPlain(value) || (Array.isArray(value) && value.every(isPlain))) continue;
    throw new TypeError(
      `Property ${key} of ${String(properties['id'])} is neither text, number nor truth value.`,
    );
  }
  return properties as PlainProperties;
}

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
