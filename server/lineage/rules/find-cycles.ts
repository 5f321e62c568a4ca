import { groupBy } from '../../group-by.ts';
import type { ClaimRelation, RuleClaim } from './rule.ts';

/**
 * Cycles among the claims of one relation, each as the claims that close it; none of them twice. Claims
 * between a record and itself are another rule's matter.
 */
export function findCycles(claims: readonly RuleClaim[], relation: ClaimRelation): RuleClaim[][] {
  let left = claims.filter((claim) => claim.relation === relation && claim.from !== claim.to);
  const cycles: RuleClaim[][] = [];
  for (;;) {
    left = withoutLooseEnds(left);
    const cycle = oneCycle(left);
    if (cycle === undefined) return cycles;
    cycles.push(cycle);
    const [broken] = cycle;
    left = left.filter((claim) => !joinsSamePair(claim, broken));
  }
}

const joinsSamePair = (claim: RuleClaim, other: RuleClaim | undefined) =>
  claim.from === other?.from && claim.to === other.to;

/** Leaves out, again and again, what leads to a record from which nothing leads on: no cycle passes there. */
function withoutLooseEnds(claims: readonly RuleClaim[]): RuleClaim[] {
  const incoming = groupBy(claims, ({ to }) => to);
  const onward = new Map<string, number>();
  for (const { from } of claims) onward.set(from, (onward.get(from) ?? 0) + 1);
  const loose = new Set([...incoming.keys()].filter((id) => !onward.has(id)));
  for (const id of loose) {
    for (const { from } of incoming.get(id) ?? []) {
      const rest = (onward.get(from) ?? 0) - 1;
      onward.set(from, rest);
      if (rest === 0) loose.add(from);
    }
  }
  return claims.filter(({ to }) => !loose.has(to));
}

/** Every record left leads on, so that following any claim comes round to a record that was met before. */
function oneCycle(claims: readonly RuleClaim[]): RuleClaim[] | undefined {
  const next = new Map(claims.map((claim) => [claim.from, claim]));
  const walked: RuleClaim[] = [];
  const placeOf = new Map<string, number>();
  let claim = claims[0];
  while (claim !== undefined) {
    const met = placeOf.get(claim.from);
    if (met !== undefined) return walked.slice(met);
    placeOf.set(claim.from, walked.length);
    walked.push(claim);
    claim = next.get(claim.to);
  }
  return undefined;
}

/** `motif/a → motif/b → motif/a` */
export function tellCycle(cycle: readonly RuleClaim[]): string {
  return [...cycle.map(({ from }) => from), cycle[0]?.from ?? ''].join(' → ');
}
