import { groupBy } from '../../group-by.ts';
import { type DrawnClaim, type HiddenNeighbours, type LayoutInput, layoutLimits } from './layout.model.ts';

/** The part of a lineage that is drawn. */
export interface ShownGraph {
  /** Ids, each after all that it descends from; the same for the same graph, however it was given. */
  readonly order: readonly string[];
  readonly claims: readonly DrawnClaim[];
  readonly ancestors: (id: string) => readonly string[];
  readonly descendants: (id: string) => readonly string[];
  readonly hidden: (id: string) => HiddenNeighbours;
}

/** The root and the nearest members, and every neighbour of what is expanded. */
export function chooseShown(
  input: LayoutInput,
  options: { readonly most: number; readonly expanded: readonly string[] },
): ShownGraph {
  const whole = neighbours(input.claims);
  const shown = new Set([input.root, ...input.members].slice(0, options.most));
  for (const id of options.expanded.filter((each) => shown.has(each) || whole.joins(each, shown))) {
    for (const each of [id, ...whole.ancestors(id), ...whole.descendants(id)].sort()) {
      if (shown.size < layoutLimits.most.most) shown.add(each);
    }
  }
  const claims = input.claims
    .filter(({ ancestor, descendant }) => shown.has(ancestor) && shown.has(descendant))
    .toSorted((a, b) => compare(a.id, b.id));
  const drawn = neighbours(claims);
  const missing = (ids: readonly string[]) => ids.filter((id) => !shown.has(id)).length;
  return {
    order: oldestFirst([...shown], drawn),
    claims,
    ancestors: drawn.ancestors,
    descendants: drawn.descendants,
    hidden: (id) => ({
      ancestors: missing(whole.ancestors(id)),
      descendants: missing(whole.descendants(id)),
    }),
  };
}

type Neighbours = ReturnType<typeof neighbours>;

function neighbours(claims: readonly DrawnClaim[]) {
  const up = others(claims, 'descendant', 'ancestor');
  const down = others(claims, 'ancestor', 'descendant');
  const ancestors = (id: string) => up.get(id) ?? [];
  const descendants = (id: string) => down.get(id) ?? [];
  const joins = (id: string, shown: ReadonlySet<string>) =>
    [...ancestors(id), ...descendants(id)].some((each) => shown.has(each));
  return { ancestors, descendants, joins };
}

/** The far ends of the claims of each near end, each once, by id. */
function others(claims: readonly DrawnClaim[], near: End, far: End): ReadonlyMap<string, readonly string[]> {
  const groups = [...groupBy(claims, (claim) => claim[near])];
  return new Map(groups.map(([id, group]) => [id, [...new Set(group.map((claim) => claim[far]))].sort()]));
}

type End = 'ancestor' | 'descendant';

/** Kahn's order; among records that may come next, the least id does. */
function oldestFirst(ids: readonly string[], { ancestors, descendants }: Neighbours): string[] {
  const waiting = new Map(ids.map((id) => [id, ancestors(id).length]));
  const ready = ids.filter((id) => waiting.get(id) === 0).sort();
  const order: string[] = [];
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    order.push(id);
    for (const each of descendants(id)) {
      const left = (waiting.get(each) ?? 0) - 1;
      waiting.set(each, left);
      if (left === 0) ready.push(each);
    }
    ready.sort();
  }
  if (order.length < ids.length) throw new Error('A lineage with a cycle cannot be laid out.');
  return order;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
