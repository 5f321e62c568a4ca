import { type Graph, int, type Writer } from '../graph/graph.ts';
import { type GraphHash, hashGraph } from '../graph/graph-hash.ts';
import type { GraphProperties } from '../graph/graph-record.ts';
import { type Query, query } from '../graph/query.ts';
import { raiseRevision, takeFence } from '../graph/revision.ts';
import type { DumpContents } from '../linked-data/read-dump.ts';
import { enqueueAlone } from '../search/outbox.ts';
import { checkDump } from './check-dump.ts';
import { ImportError } from './import-error.ts';

const isEmpty = query(
  'import/importDump.isEmpty',
  'RETURN NOT EXISTS { (:Entity) } AND NOT EXISTS { (:Redirect) } AS empty',
  (row) => row['empty'] === true,
);

const toCount = (row: Readonly<Record<string, unknown>>) => Number(row['count']);

const createRecords = query(
  'import/importDump.createRecords',
  `UNWIND $rows AS row
   CREATE (n:$(row.labels))
   SET n = row.properties
   RETURN count(n) AS count`,
  toCount,
);

const createRelationships = query(
  'import/importDump.createRelationships',
  `UNWIND $rows AS row
   MATCH (from:Entity {id: row.from})
   MATCH (to:Entity {id: row.to})
   CREATE (from)-[r:$(row.type)]->(to)
   SET r = row.properties
   RETURN count(r) AS count`,
  toCount,
);

export interface ImportOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called for each batch that was written, with its number of rows. */
  readonly onRows?: ((count: number) => void) | undefined;
}

const batchSize = 1_000;
const longestMs = 15 * 60_000;

/**
 * Writes a dump into an empty graph, whole or not at all, and gives the hash of what the graph holds then.
 *
 * @throws ImportError when the graph is not empty, or when the dump breaks a rule; nothing is written.
 */
export async function importDump(
  graph: Graph,
  contents: DumpContents,
  options: ImportOptions = {},
): Promise<GraphHash> {
  const problems = checkDump(contents);
  if (problems.length > 0) {
    throw new ImportError(
      `The dump cannot be imported:\n${problems.map((each) => `  - ${each}`).join('\n')}`,
    );
  }
  await graph.write((writer) => write(writer, contents, options), { timeoutMs: longestMs });
  return hashGraph(graph, { of: 'records', signal: options.signal });
}

async function write(writer: Writer, contents: DumpContents, options: ImportOptions): Promise<void> {
  await takeFence(writer);
  const [empty] = await writer.run(isEmpty);
  if (!empty) {
    throw new ImportError(
      'The graph holds records already, and an import fills an empty one only: name another database by NEO4J_URI, or another folder by SILSILAH_HOME.',
    );
  }
  const { records, relationships, formerIds } = contents;
  const send = (statement: Query<number>, rows: readonly object[]) =>
    sendRows(writer, { statement, rows, ...options });
  await send(createRecords, records.map(travelling));
  await send(
    createRecords,
    formerIds.map((former) => travelling({ ...former, labels: ['Redirect'] })),
  );
  await send(createRelationships, relationships.map(travelling));
  await enqueueAlone(
    writer,
    records.map(({ id }) => id),
  );
  await raiseRevision(writer);
}

interface Rows extends ImportOptions {
  readonly statement: Query<number>;
  readonly rows: readonly object[];
}

async function sendRows(writer: Writer, { statement, rows, signal, onRows }: Rows): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    signal?.throwIfAborted();
    const batch = rows.slice(start, start + batchSize);
    const [count] = await writer.run(statement, { rows: batch });
    if (count !== batch.length) {
      throw new ImportError(`${batch.length - (count ?? 0)} relationships of the dump lead nowhere.`);
    }
    onRows?.(batch.length);
  }
}

/** Whole numbers travel as such, which plain JavaScript numbers would not. */
function travelling<Row extends { readonly properties: GraphProperties }>(row: Row) {
  const { values, floats } = row.properties;
  const properties = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'number' && !floats.includes(key) ? int(value) : value,
  ]);
  return { ...row, properties: Object.fromEntries(properties) as Readonly<Record<string, unknown>> };
}
