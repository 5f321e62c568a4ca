import { type BatchWriter, travelling } from './batch-writer.ts';
import type { DatasetRows, EdgeRow } from './rows.ts';
import type { Changes } from './seed-report.ts';
import * as queries from './seeding.queries.ts';
import { SeedingError } from './seeding-error.ts';
import type { WriteContext } from './write-context.ts';

interface EdgeChanges {
  readonly create: readonly EdgeRow[];
  readonly update: readonly EdgeRow[];
  /** Claims whose id now joins other ends. */
  readonly displaced: readonly string[];
  /** Hashes of what the files no longer say. */
  readonly stale: readonly string[];
}

/** Brings the relationships of a dataset to what is planned. Those that begin at a kept record stay. */
export async function writeEdges(
  batch: BatchWriter,
  rows: DatasetRows,
  context: WriteContext,
  keptIds: ReadonlySet<string>,
): Promise<Changes> {
  const changes = await compareEdges(batch, rows, context, keptIds);
  const updated = await batch.count(queries.updateClaims, changes.update.map(travelled));
  const displaced = await batch.count(queries.deleteClaims, changes.displaced);
  const removed = await batch.count(queries.deleteEdges, changes.stale);
  const created = await batch.count(queries.createEdges, changes.create.map(travelled));
  if (created !== changes.create.length || updated !== changes.update.length) {
    const missing = changes.create.length + changes.update.length - created - updated;
    throw new SeedingError(rows.name, `${missing} relationships lead to records that are not in the graph.`);
  }
  await refuseCycles(batch, rows.name, changes.create);
  return { created, updated, removed: removed + displaced };
}

const travelled = (edge: EdgeRow) => ({ ...edge, properties: travelling(edge.properties) });

async function compareEdges(
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
  return {
    update: fresh.filter(inPlace),
    create: fresh.filter((edge) => !inPlace(edge)),
    displaced: claims
      .filter((edge) => known.has(edge.id ?? '') && !inPlace(edge))
      .flatMap(({ id }) => id ?? []),
    stale: stored
      .filter(({ seedHash, from }) => !plannedHashes.has(seedHash) && !keptIds.has(from))
      .map(({ seedHash }) => seedHash),
  };
}

/** The files alone hold no cycle; with claims that people have made, a new one may close one. */
async function refuseCycles(batch: BatchWriter, dataset: string, created: readonly EdgeRow[]): Promise<void> {
  const descents = created
    .filter(({ type }) => type === 'DERIVES_FROM')
    .map(({ from, to }) => ({ from, to }));
  if (descents.length === 0 || (await batch.run(queries.foreignDerivationIds)).length === 0) return;
  const [cycle] = await batch.rows(queries.closedCycles, descents);
  if (cycle === undefined) return;
  throw new SeedingError(
    dataset,
    `with claims made in the graph it would close a cycle of descent: ${[...cycle, cycle[0]].join(' → ')}. Withdraw one of these claims, or take one out of the files.`,
  );
}
