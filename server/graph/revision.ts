import type { Graph, Writer } from './graph.ts';
import { command, query } from './query.ts';

const readQuery = query(
  'graph/revision.readRevision',
  `OPTIONAL MATCH (meta:Meta {id: 'graph'})
   RETURN coalesce(meta.revision, 0) AS revision`,
  (row) => Number(row['revision']),
);

const raiseQuery = query(
  'graph/revision.raiseRevision',
  `MERGE (meta:Meta {id: 'graph'})
   SET meta.revision = coalesce(meta.revision, 0) + 1
   RETURN meta.revision AS revision`,
  (row) => Number(row['revision']),
);

/**
 * A constant is written, since Neo4j tells of deadlocks where there are none while several wait for a node of which
 * the same `SET` reads a property.
 */
export const fenceText = "MERGE (meta:Meta {id: 'graph'}) SET meta.lock = true";

const fenceCommand = command('graph/revision.takeFence', fenceText);

/** How many writes the graph has seen; cached answers of another revision are stale. */
export async function readRevision(graph: Graph): Promise<number> {
  const [revision] = await graph.read(readQuery);
  return revision ?? 0;
}

/** Marks the graph as changed. Once in a transaction, by whoever opened it. */
export async function raiseRevision(writer: Writer): Promise<number> {
  const [revision] = await writer.run(raiseQuery);
  return revision ?? 0;
}

/**
 * Makes writers wait for each other until the transaction ends. It comes first in a
 * transaction: what was read before it may have changed meanwhile.
 */
export async function takeFence(writer: Writer): Promise<void> {
  await writer.run(fenceCommand);
}
