import { bestReach, type Reach, type Step } from './best-reach.ts';
import { confidenceOf } from './confidence.ts';
import type { Derivation, LineageMember, LineageResult } from './lineage.model.ts';
import { lineageLabel } from './lineage-label.ts';

/** One claim of a walk. */
export interface WalkedClaim {
  readonly derivation: Derivation;
  readonly rank: number;
}

export interface WalkedNode {
  readonly id: string;
  /** Negative when it was reached towards the ancestors in a walk of both directions. */
  readonly generation: number;
  readonly name: string;
}

/** What came back from the graph: nodes nearest first, and every claim that leaves one of them or the root. */
export interface WalkedGraph {
  readonly root: string;
  readonly direction: 'ANCESTORS' | 'DESCENDANTS' | 'BOTH';
  readonly nodes: readonly WalkedNode[];
  readonly claims: readonly WalkedClaim[];
  readonly totalCount: number;
  readonly maxGeneration: number;
}

export function deriveLineage(graph: WalkedGraph, first: number): LineageResult {
  const kept = graph.nodes.slice(0, first);
  const shown = new Set([graph.root, ...kept.map(({ id }) => id)]);
  const reach = reachOf(graph);
  const descending = new Set(graph.claims.map(({ derivation }) => derivation.descendant));
  return {
    root: graph.root,
    members: kept.map((node) => member(node, reach(node))),
    derivations: graph.claims
      .flatMap(({ derivation }) => (joins(derivation, shown) ? [derivation] : []))
      .sort(byId),
    origins: kept.map(({ id }) => id).filter((id) => !descending.has(id)),
    maxGeneration: graph.maxGeneration,
    totalCount: graph.totalCount,
    truncated: graph.totalCount > kept.length,
  };
}

/** A node of a walk of both directions is reached on its own side only, so the sides are weighed apart. */
function reachOf(graph: WalkedGraph): (node: WalkedNode) => Reach {
  const isAbove = (node: WalkedNode) => graph.direction === 'ANCESTORS' || node.generation < 0;
  const above = new Set(graph.nodes.filter(isAbove).map(({ id }) => id));
  const below = new Set(graph.nodes.filter((node) => !isAbove(node)).map(({ id }) => id));
  const up = bestReach(graph.root, stepsWithin(graph, above, upwards));
  const down = bestReach(graph.root, stepsWithin(graph, below, downwards));
  return ({ id }) => {
    const reach = (above.has(id) ? up : down).get(id);
    if (reach === undefined) throw new Error(`The walk from ${graph.root} holds no path to ${id}.`);
    return reach;
  };
}

function stepsWithin(
  { root, claims }: WalkedGraph,
  side: ReadonlySet<string>,
  step: (claim: WalkedClaim) => Step,
): Step[] {
  if (side.size === 0) return [];
  const inside = new Set(side).add(root);
  return claims.filter(({ derivation }) => joins(derivation, inside)).map(step);
}

const upwards = ({ derivation, rank }: WalkedClaim): Step => ({
  near: derivation.descendant,
  far: derivation.ancestor,
  rank,
  disputed: derivation.disputed,
});

const downwards = ({ derivation, rank }: WalkedClaim): Step => ({
  near: derivation.ancestor,
  far: derivation.descendant,
  rank,
  disputed: derivation.disputed,
});

function member({ id, generation, name }: WalkedNode, reach: Reach): LineageMember {
  return {
    id,
    label: lineageLabel(id),
    name,
    generation,
    pathConfidence: confidenceOf(reach.rank),
    disputed: reach.disputed,
    viaTradition: reach.viaTradition,
  };
}

const joins = ({ descendant, ancestor }: Derivation, ids: ReadonlySet<string>): boolean =>
  ids.has(descendant) && ids.has(ancestor);

const byId = (a: Derivation, b: Derivation) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
