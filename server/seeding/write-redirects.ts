import type { BatchWriter } from './batch-writer.ts';
import type { DatasetRows } from './rows.ts';
import type { Changes } from './seed-report.ts';
import * as queries from './seeding.queries.ts';
import type { WriteContext } from './write-context.ts';

/** Brings the former ids of a dataset to what is planned. */
export async function writeRedirects(
  batch: BatchWriter,
  { redirects }: DatasetRows,
  context: WriteContext,
): Promise<Changes> {
  const stored = new Map((await batch.run(queries.redirectsOfDataset)).map(({ id, to }) => [id, to]));
  const planned = new Set(redirects.map(({ id }) => id));
  const gone = [...stored.keys()].filter((id) => !planned.has(id) && !context.redirectedIds.has(id));
  const removed = await batch.count(queries.deleteRedirects, gone);
  const fresh = redirects.filter(({ id, to }) => stored.get(id) !== to);
  const updated = fresh.filter(({ id }) => stored.has(id)).length;
  const written = await batch.count(queries.writeRedirects, fresh);
  return { created: written - updated, updated, removed };
}
