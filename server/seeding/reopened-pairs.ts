import { groupBy } from '../group-by.ts';
import type { BatchWriter } from './batch-writer.ts';
import type { EdgeChanges } from './compare-edges.ts';
import type { ReopenedPair } from './seed-report.ts';
import * as queries from './seeding.queries.ts';

/**
 * Claims of the files, new or become so, that oppose claims which stand undisputed in the graph: of rivals on
 * one pair each is disputed, so a settlement holds until somebody brings another rival.
 */
export async function reopenedPairs(
  batch: BatchWriter,
  { create, update, stale }: EdgeChanges,
): Promise<ReopenedPair[]> {
  const opposing = [...create, ...update]
    .filter(({ type, properties }) => type === 'DERIVES_FROM' && properties['disputed'] === true)
    .map(({ id, from, to }) => ({ id, from, to }));
  const leaving = new Set(stale);
  const found = (await batch.rows(queries.undisputedRivals, opposing)).filter(
    ({ seedHash }) => seedHash === null || !leaving.has(seedHash),
  );
  return [...groupBy(found, ({ id }) => id).entries()].map(([id, rivals]) => reopened(id, rivals));
}

function reopened(id: string, rivals: readonly queries.UndisputedRival[]): ReopenedPair {
  const claims = rivals.map(({ rival }) => rival);
  const since = rivals.some(({ settled }) => settled) ? ', which a settlement had cleared' : '';
  return {
    id,
    claims,
    explanation: `${id} of the files opposes ${claims.join(', ')}${since}: all claims on the pair are marked as disputed. Settle it anew, or take the claim out of the files.`,
  };
}
