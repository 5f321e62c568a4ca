import type { BatchWriter } from './batch-writer.ts';
import type { DatasetRows, EdgeRow } from './rows.ts';
import * as queries from './seeding.queries.ts';
import type { WriteContext } from './write-context.ts';

export interface EdgeChanges {
  readonly create: readonly EdgeRow[];
  readonly update: readonly EdgeRow[];
  /** Claims whose id now joins other ends. */
  readonly displaced: readonly string[];
  /** Hashes of what the files no longer say. */
  readonly stale: readonly string[];
}

/** What has to change for the relationships of a dataset to be as planned. Those that begin at a kept record stay. */
export async function compareEdges(
  batch: BatchWriter,
  rows: DatasetRows,
  context: WriteContext,
  keptIds: ReadonlySet<string>,
): Promise<EdgeChanges> {
  const stored = await batch.run(queries.edgeHashesOfDataset);
  const storedHashes = new Set(stored.map(({ seedHash }) => seedHash));
  const plannedHashes = new Set(rows.edges.map(({ seedHash }) => seedHash));
  const fresh = rows.edges.filter(
    (edge) => !storedHashes.has(edge.seedHash) || (context.force && edge.id !== null),
  );
  const claims = fresh.filter((edge) => edge.id !== null);
  const known = new Map(
    (
      await batch.rows(
        queries.claimsById,
        claims.map(({ id }) => id),
      )
    ).map((claim) => [claim.id, claim]),
  );
  const inPlace = (edge: EdgeRow): boolean => {
    const claim = known.get(edge.id ?? '');
    return claim?.type === edge.type && claim.from === edge.from && claim.to === edge.to;
  };
  const handled = new Set([...known.values()].map(({ seedHash }) => seedHash));
  const isStale = (hash: string) => !plannedHashes.has(hash) && !handled.has(hash);
  return {
    update: fresh.filter(inPlace),
    create: fresh.filter((edge) => !inPlace(edge)),
    displaced: claims
      .filter((edge) => known.has(edge.id ?? '') && !inPlace(edge))
      .flatMap(({ id }) => id ?? []),
    stale: stored
      .filter(({ seedHash, from }) => isStale(seedHash) && !keptIds.has(from))
      .map(({ seedHash }) => seedHash),
  };
}
