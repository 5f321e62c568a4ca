import { confidenceOf, rankOf } from './confidence.ts';
import type { Derivation, LineageMember, LineageRequest, LineageResult } from './lineage.model.ts';
import { lineageLimits } from './lineage.model.ts';
import { isWastra, lineageLabel } from './lineage-label.ts';

/** A small graph held in memory. */
export interface SmallGraph {
  readonly nodes: readonly string[];
  readonly derivations: readonly Derivation[];
}

/**
 * What a lineage is, in the plainest words: every path is listed and looked at. It takes exponential
 * time, so it serves to define the answer and to hold the graph's own walk against it, on small graphs.
 */
export function walkLineage(graph: SmallGraph, request: LineageRequest): LineageResult | null {
  if (!graph.nodes.includes(request.root)) return null;
  const claims = graph.derivations.filter((claim) => passes(claim, request));
  const up = request.direction === 'DESCENDANTS' ? [] : membersTowards('ancestor', claims, request);
  const down = request.direction === 'ANCESTORS' ? [] : membersTowards('descendant', claims, request);
  const towardsAncestors = request.direction === 'BOTH' ? up.map(negated) : up;
  const all = [...towardsAncestors, ...down].sort(nearestFirst);
  const members = all.slice(0, request.first ?? lineageLimits.first.default);
  const shown = new Set([request.root, ...members.map(({ id }) => id)]);
  return {
    root: request.root,
    members,
    derivations: claims
      .filter((claim) => shown.has(claim.descendant) && shown.has(claim.ancestor))
      .sort((a, b) => compare(a.id, b.id)),
    origins: members.map(({ id }) => id).filter((id) => !claims.some((claim) => claim.descendant === id)),
    maxGeneration: Math.max(0, ...all.map(({ generation }) => Math.abs(generation))),
    totalCount: all.length,
    truncated: all.length > members.length,
  };
}

function passes(claim: Derivation, { kinds, minConfidence, includeDisputed }: LineageRequest): boolean {
  if (claim.status !== 'ACCEPTED') return false;
  if (kinds !== undefined && !kinds.includes(claim.kind)) return false;
  if (minConfidence !== undefined && rankOf(claim.confidence) < rankOf(minConfidence)) return false;
  return includeDisputed !== false || !claim.disputed;
}

type Path = readonly Derivation[];
type End = 'ancestor' | 'descendant';

function membersTowards(end: End, claims: readonly Derivation[], request: LineageRequest): LineageMember[] {
  const maxDepth = request.maxDepth ?? lineageLimits.maxDepth.default;
  const within = [...groupByEnd(pathsFrom(request.root, end, claims), end)]
    .filter(([, paths]) => shortest(paths) <= maxDepth)
    .map(([id]) => id);
  const inside = new Set([request.root, ...within]);
  const walked = claims.filter((claim) => inside.has(claim.descendant) && inside.has(claim.ancestor));
  return [...groupByEnd(pathsFrom(request.root, end, walked), end)].map(([id, paths]) => ({
    id,
    label: lineageLabel(id),
    name: id,
    generation: shortest(paths),
    pathConfidence: confidenceOf(Math.max(...paths.map(weakest))),
    disputed: paths.every((path) => path.some((claim) => claim.disputed)),
    viaTradition: paths.every((path) => path.slice(0, -1).some((claim) => isWastra(claim[end]))),
  }));
}

/** Every path from a node, each prefix counted as a path of its own. */
function pathsFrom(id: string, end: End, claims: readonly Derivation[]): Path[] {
  const start = end === 'ancestor' ? 'descendant' : 'ancestor';
  return claims
    .filter((claim) => claim[start] === id)
    .flatMap((claim) => [[claim], ...pathsFrom(claim[end], end, claims).map((rest) => [claim, ...rest])]);
}

function groupByEnd(paths: readonly Path[], end: End): Map<string, Path[]> {
  const groups = new Map<string, Path[]>();
  for (const path of paths) {
    const id = path.at(-1)?.[end];
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), path]);
  }
  return groups;
}

const shortest = (paths: readonly Path[]) => Math.min(...paths.map((path) => path.length));
const weakest = (path: Path) => Math.min(...path.map((claim) => rankOf(claim.confidence)));
const negated = (member: LineageMember) => ({ ...member, generation: -member.generation });
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const nearestFirst = (a: LineageMember, b: LineageMember) =>
  Math.abs(a.generation) - Math.abs(b.generation) || a.generation - b.generation || compare(a.id, b.id);
