import { confidenceRank } from '../../schema/enums.ts';
import { ClientError } from '../errors.ts';
import type { Writer } from '../graph/graph.ts';
import { int } from '../graph/graph.ts';
import { raiseRevision, takeFence } from '../graph/revision.ts';
import {
  createCommand,
  cycleQuery,
  markDisputedCommand,
  type Surroundings,
  surroundingsQuery,
} from './add-derivations.query.ts';
import type { NewDerivation } from './lineage.model.ts';
import { checkLineage } from './rules/lineage-rules.ts';
import type { Problem, RuleClaim } from './rules/rule.ts';

export interface Added {
  /** Ids of the claims that were written; those that stood already are not among them. */
  readonly added: readonly string[];
  /** Ids of claims that stood and are now marked as disputed, having met a rival. */
  readonly markedDisputed: readonly string[];
  readonly warnings: readonly Problem[];
}

/**
 * Writes claims of descent, all or none. It takes the writers' fence, so that nothing which it looks at
 * can change before the transaction ends: call it first in its transaction. Every rule is checked, rivals
 * become disputed on both sides, a claim whose id stands already is left as it is, and the revision goes
 * up by one when anything changed.
 */
export async function addDerivations(writer: Writer, claims: readonly NewDerivation[]): Promise<Added> {
  await takeFence(writer);
  const around = await surroundings(writer, claims);
  const fresh = withoutStanding(claims, around);
  if (fresh.length === 0) return { added: [], markedDisputed: [], warnings: [] };
  checkSources(fresh, around);
  const { toWrite, markedDisputed } = settleRivals(fresh, around);
  const warnings = checkRules(toWrite, around, markedDisputed);
  await writer.run(createCommand, { claims: toWrite.map(written) });
  await refuseCycle(writer, toWrite);
  if (markedDisputed.length > 0) {
    await writer.run(markDisputedCommand, { ids: markedDisputed, at: toWrite[0]?.at });
  }
  await raiseRevision(writer);
  return { added: toWrite.map(({ id }) => id), markedDisputed, warnings };
}

async function surroundings(writer: Writer, claims: readonly NewDerivation[]): Promise<Surroundings> {
  const [around] = await writer.run(surroundingsQuery, {
    ends: [...new Set(claims.flatMap(({ descendant, ancestor }) => [descendant, ancestor]))],
    pairs: pairsOf(claims),
    ids: claims.map(({ id }) => id),
    sourceIds: [...new Set(claims.flatMap(({ sourceIds }) => sourceIds))],
  });
  return around ?? { nodes: [], claims: [], sourceIds: [] };
}

/** Each pair once: `UNWIND` would find a parallel claim once for each mention of its pair. */
function pairsOf(claims: readonly NewDerivation[]): string[][] {
  const pairs = claims.map(({ descendant, ancestor }) => [descendant, ancestor]);
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/** Writing a claim twice changes nothing; an id that names another claim is refused. */
function withoutStanding(claims: readonly NewDerivation[], around: Surroundings): NewDerivation[] {
  const standing = new Map(around.claims.map((claim) => [claim.id, claim]));
  return claims.filter((claim) => {
    const same = standing.get(claim.id);
    if (same === undefined) return true;
    if (same.from === claim.descendant && same.to === claim.ancestor && same.kind === claim.kind)
      return false;
    throw new ClientError(
      'CONFLICT',
      `"${claim.id}" names the claim on "${same.from}" and "${same.to}" already: choose another id.`,
    );
  });
}

function checkSources(claims: readonly NewDerivation[], { sourceIds }: Surroundings): void {
  const known = new Set(sourceIds);
  const unknown = claims.flatMap((claim) => claim.sourceIds).find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new ClientError(
    'BAD_USER_INPUT',
    `No source stands under "${unknown}": add it first, or mend the id.`,
  );
}

/** As soon as one claim on a pair is disputed, all claims on it are. */
function settleRivals(claims: readonly NewDerivation[], around: Surroundings) {
  const pairOf = (descendant: string, ancestor: string) => `${descendant} ${ancestor}`;
  const disputedPairs = new Set([
    ...around.claims.filter(({ disputed }) => disputed).map(({ from, to }) => pairOf(from, to)),
    ...claims
      .filter(({ disputed }) => disputed)
      .map(({ descendant, ancestor }) => pairOf(descendant, ancestor)),
  ]);
  return {
    toWrite: claims.map((claim) => ({
      ...claim,
      disputed: disputedPairs.has(pairOf(claim.descendant, claim.ancestor)),
    })),
    markedDisputed: around.claims
      .filter(({ disputed, from, to }) => !disputed && disputedPairs.has(pairOf(from, to)))
      .map(({ id }) => id),
  };
}

function checkRules(
  claims: readonly NewDerivation[],
  around: Surroundings,
  markedDisputed: readonly string[],
): Problem[] {
  const settled = around.claims.map((claim) =>
    markedDisputed.includes(claim.id) ? { ...claim, disputed: true } : claim,
  );
  const ids = new Set(claims.map(({ id }) => id));
  const problems = checkLineage({
    nodes: around.nodes,
    claims: [...settled, ...claims.map(asRuleClaim)],
  }).filter((problem) => problem.claims.some((id) => ids.has(id)));
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  if (errors.length > 0) {
    throw new ClientError('BAD_USER_INPUT', errors.map(({ message }) => message.en).join('\n'));
  }
  return problems;
}

const asRuleClaim = (claim: NewDerivation): RuleClaim => ({
  id: claim.id,
  relation: 'DERIVES_FROM',
  from: claim.descendant,
  to: claim.ancestor,
  kind: claim.kind,
  disputed: claim.disputed,
  sourceIds: claim.sourceIds,
});

/** Looks after writing, when claims of this call and claims that stood may close a cycle together. */
async function refuseCycle(writer: Writer, claims: readonly NewDerivation[]): Promise<void> {
  const [path] = await writer.run(cycleQuery, { pairs: pairsOf(claims) });
  if (path === undefined) return;
  const [ancestor] = path;
  const descendant = path.at(-1);
  throw new ClientError(
    'CONFLICT',
    `"${descendant}" cannot descend from "${ancestor}", which descends from it: ${path.join(' → ')}. Turn the claim round, or take out one of those.`,
  );
}

function written({ descendant, ancestor, at, ...claim }: NewDerivation) {
  return {
    descendant,
    ancestor,
    properties: {
      ...claim,
      rank: int(confidenceRank[claim.confidence]),
      status: 'ACCEPTED',
      createdAt: at,
      updatedAt: at,
    },
  };
}
