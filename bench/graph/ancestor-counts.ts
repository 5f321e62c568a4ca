import type { DrawnClaim } from './descent.ts';

export interface Claims {
  readonly roles: { readonly length: number };
  readonly claims: Iterable<DrawnClaim>;
}

/** Tells how many different ancestors a node has within so many generations. Twelve bytes a claim are remembered. */
export function ancestorCounts({ roles, claims }: Claims, maxDepth: number): (node: number) => number {
  const ancestorsOf = readAncestors(roles.length, claims);
  return (node) => {
    const seen = new Set<number>();
    let generation: Iterable<number> = [node];
    for (let depth = 0; depth < maxDepth; depth += 1) {
      const next = new Set<number>();
      for (const each of generation)
        for (const ancestor of ancestorsOf(each)) if (!seen.has(ancestor)) next.add(ancestor);
      for (const each of next) seen.add(each);
      generation = next;
    }
    return seen.size;
  };
}

/** A chain of claims for each node, in numbers: objects would take a hundred bytes a claim. */
function readAncestors(size: number, claims: Iterable<DrawnClaim>) {
  const last = new Int32Array(size).fill(-1);
  const ancestors: number[] = [];
  const before: number[] = [];
  for (const { descendant, ancestor } of claims) {
    before.push(last[descendant] ?? -1);
    last[descendant] = ancestors.push(ancestor) - 1;
  }
  return function* (node: number): Generator<number, void> {
    for (let claim = last[node] ?? -1; claim !== -1; claim = before[claim] ?? -1)
      yield ancestors[claim] ?? -1;
  };
}
