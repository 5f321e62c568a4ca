import type { ShownGraph } from './shown-graph.ts';

/**
 * By which year each record was there at the latest. What is first attested late may be old: if something
 * that descends from it is attested earlier, it was there by then. A record of which nothing dated descends
 * is taken to be no older than the youngest of its ancestors; without any date around, nothing is said.
 */
export function knownBy(
  { order, ancestors, descendants }: ShownGraph,
  yearOf: (id: string) => number | null,
): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const years = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []);
  for (const id of order.toReversed()) {
    const latest = [...[yearOf(id)].filter((year) => year !== null), ...years(descendants(id))];
    if (latest.length > 0) known.set(id, Math.min(...latest));
  }
  for (const id of order) {
    const earliest = years(ancestors(id));
    if (!known.has(id) && earliest.length > 0) known.set(id, Math.max(...earliest));
  }
  return known;
}
