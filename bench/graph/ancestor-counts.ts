import type { Descent } from './descent.ts';

/** Tells how many different ancestors a node has within so many generations. */
export function ancestorCounts({ roles, claims }: Descent, maxDepth: number): (node: number) => number {
  const ancestors: number[][] = roles.map(() => []);
  for (const { descendant, ancestor } of claims) ancestors[descendant]?.push(ancestor);
  return (node) => {
    const seen = new Set<number>();
    let generation: Iterable<number> = [node];
    for (let depth = 0; depth < maxDepth; depth += 1) {
      const next = new Set<number>();
      for (const each of generation)
        for (const ancestor of ancestors[each] ?? []) if (!seen.has(ancestor)) next.add(ancestor);
      for (const each of next) seen.add(each);
      generation = next;
    }
    return seen.size;
  };
}
