import type { BatchWriter } from './batch-writer.ts';
import type { DatasetChanges } from './compare-dataset.ts';
import * as queries from './seeding.queries.ts';

/** The records that will differ, and those at the ends of relationships that will. Ask before anything is written. */
export async function touchedIds(batch: BatchWriter, { nodes, edges }: DatasetChanges): Promise<string[]> {
  const going = [
    ...(await batch.rows(queries.endsByHash, edges.stale)),
    ...(await batch.rows(queries.claimsById, edges.displaced)),
  ];
  const ends = [...edges.create, ...edges.update, ...going].flatMap(({ from, to }) => [from, to]);
  return [
    ...new Set([
      ...nodes.create.map(({ id }) => id),
      ...nodes.update.flatMap(({ was, row }) => [was, row.id]),
      ...nodes.remove,
      ...ends,
    ]),
  ];
}
