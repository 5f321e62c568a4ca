import type { BatchWriter } from './batch-writer.ts';
import type { DatasetRows, RedirectRow } from './rows.ts';
import * as queries from './seeding.queries.ts';
import type { WriteContext } from './write-context.ts';

export interface RedirectChanges {
  readonly create: readonly RedirectRow[];
  readonly update: readonly RedirectRow[];
  readonly remove: readonly string[];
}

/** What has to change for the former ids of a dataset to be as planned. */
export async function compareRedirects(
  batch: BatchWriter,
  { redirects }: DatasetRows,
  context: WriteContext,
): Promise<RedirectChanges> {
  const own = new Map((await batch.run(queries.redirectsOfDataset)).map(({ id, to }) => [id, to]));
  const foreign = new Set(
    await batch.rows(
      queries.foreignRedirects,
      redirects.map(({ id }) => id),
    ),
  );
  const ours = redirects.filter(({ id }) => !foreign.has(id));
  return {
    create: ours.filter(({ id }) => !own.has(id)),
    update: ours.filter(({ id, to }) => own.has(id) && own.get(id) !== to),
    remove: [...own.keys()].filter((id) => !context.redirectedIds.has(id)),
  };
}
