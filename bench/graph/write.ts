import type { Graph } from '../../server/graph/graph.ts';
import { command, query } from '../../server/graph/query.ts';
import { raiseRevision } from '../../server/graph/revision.ts';
import { applyGraphSchema } from '../../server/graph/schema.ts';
import type { GeneratedGraph } from './generate.ts';

/** Rows of one statement: as many as the database still takes in well under a second. */
const batchSize = 2_000;

export interface WriteReport {
  /** Called after each batch with the rows written so far. */
  readonly onProgress?: (written: number) => void;
}

/** How many rows `writeGraph` is going to write. */
export function rowCount({ nodes, edges }: GeneratedGraph): number {
  return [...nodes, ...edges].reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Writes the graph into an empty database, with the product's own constraints and indexes. */
export async function writeGraph(
  graph: Graph,
  generated: GeneratedGraph,
  report: WriteReport = {},
): Promise<void> {
  await applyGraphSchema(graph);
  let written = 0;
  const send = async (text: string, rows: readonly unknown[]) => {
    for (const batch of batchesOf(rows)) {
      await graph.write((writer) => writer.run(command('bench/write', text), { rows: batch }));
      written += batch.length;
      report.onProgress?.(written);
    }
  };
  for (const { labels, rows } of generated.nodes) await send(nodesText(labels), rows);
  for (const { type, rows } of generated.edges) await send(edgesText(type), rows);
  await graph.write(raiseRevision);
  await settle(graph);
}

function* batchesOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += batchSize) yield rows.slice(start, start + batchSize);
}

// Labels and types come from the generator's own few words, never from outside.
const nodesText = (labels: readonly string[]) =>
  `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`;

const edgesText = (type: string) => `
  UNWIND $rows AS row
  MATCH (from:Entity {id: row.from})
  MATCH (to:Entity {id: row.to})
  CREATE (from)-[r:${type}]->(to) SET r = row.properties`;

/** Plans made while the graph was filling would be those of a small graph. */
export async function settle(graph: Graph): Promise<void> {
  await graph.write((writer) => writer.run(command('bench/await', 'CALL db.awaitIndexes(120)')));
  await graph.read(query('bench/forget-plans', 'CALL db.clearQueryCaches()', () => undefined));
}
