import { groupBy } from '../group-by.ts';
import { ranks } from './confidence.ts';
import { isWastra } from './lineage-label.ts';

/** A claim seen in the direction of a walk. */
export interface Step {
  readonly near: string;
  readonly far: string;
  readonly rank: number;
  readonly disputed: boolean;
}

/** How well a node is reached from the root, each value at its best over all paths. */
export interface Reach {
  /** The weakest claim of the strongest path. */
  readonly rank: number;
  /** No path is free of disputed claims. */
  readonly disputed: boolean;
  /** No path avoids a wastra on the way. */
  readonly viaTradition: boolean;
}

/**
 * The reach of every node that the steps lead to, in time linear in the steps. A node is reached at
 * rank r when it is still reached with all weaker claims left out; likewise for the two flags.
 */
export function bestReach(root: string, steps: readonly Step[]): ReadonlyMap<string, Reach> {
  const outgoing = groupBy(steps, ({ near }) => near);
  const rank = new Map<string, number>();
  for (const least of ranks) {
    for (const id of reached(root, outgoing, (step) => step.rank >= least)) {
      if (!rank.has(id)) rank.set(id, least);
    }
  }
  const undisputed = reached(root, outgoing, (step) => !step.disputed);
  const direct = reached(root, outgoing, (step) => step.near === root || !isWastra(step.near));
  return new Map(
    [...rank].map(([id, best]) => [
      id,
      { rank: best, disputed: !undisputed.has(id), viaTradition: !direct.has(id) },
    ]),
  );
}

function reached(
  root: string,
  outgoing: ReadonlyMap<string, readonly Step[]>,
  allows: (step: Step) => boolean,
): ReadonlySet<string> {
  const seen = new Set([root]);
  for (const near of seen) {
    for (const step of outgoing.get(near) ?? []) if (allows(step)) seen.add(step.far);
  }
  seen.delete(root);
  return seen;
}
