import type { BatchPart } from '../graph/look-up.ts';
import { type LineageDirection, lineageLimits } from './lineage.model.ts';

/**
 * One look-up for a whole lineage. The shape is the point: `min(length(p))` for each distinct node over
 * a pattern with a literal bound is a breadth-first search that visits each node once, while anything
 * that looks at single paths visits each path. docs/LINEAGE.md tells the measurements.
 */
export interface WalkShape {
  readonly direction: LineageDirection;
  readonly maxDepth: number;
  readonly filtered: boolean;
}

/** Arguments of the look-up, beside the id to start from; those of a filter where there is one. */
export interface WalkArguments {
  readonly maxDepth: number;
  readonly minRank?: number;
  readonly kinds?: readonly string[] | null;
  readonly includeDisputed?: boolean;
  readonly [argument: string]: unknown;
}

/**
 * What a walk met, by the numbers under which Neo4j holds records: they cost a tenth of what names and properties cost
 * to send and to read, and most of the records are known from walks before. A number is good for one revision.
 */
export interface Walk {
  readonly root: number;
  /** Nearest first. */
  readonly nodes: readonly number[];
  /** Of each node; negative when it was reached towards the ancestors in a walk of both directions. */
  readonly generations: readonly number[];
  /** Every claim that leaves one of the nodes, or the root where its ancestors are walked. */
  readonly claims: readonly number[];
  readonly total: number;
  readonly deepest: number;
}

const caps = [4, 8, 16, 32] as const;

/** One of 24 texts, so that the database keeps the plans of all of them. */
export function lineageWalk(shape: WalkShape): BatchPart<Walk | null> {
  const cap = caps.find((most) => most >= shape.maxDepth);
  if (cap === undefined) throw new RangeError(`No lineage is walked ${shape.maxDepth} generations deep.`);
  const { direction, filtered } = shape;
  return {
    name: `lineage(${direction}, ${cap}${filtered ? ', filtered' : ''})`,
    keep: true,
    // Ancestors are few; what has been made of a famous motif may be most of the graph.
    alone: direction !== 'ANCESTORS',
    text: (p) => walkText(direction, cap, filtered ? passesFilter(p) : stands, p),
    // The statement's one value is the map that it ends with.
    parse: (value) => value as Walk,
    missing: () => null,
  };
}

/** A claim that was taken back is not walked. */
const stands = "r.status = 'ACCEPTED'";

const passesFilter = (p: string) =>
  `${stands} AND r.rank >= ${p}.minRank AND (${p}.kinds IS NULL OR r.kind IN ${p}.kinds)
      AND (${p}.includeDisputed OR r.disputed = false)`;

function walkText(direction: LineageDirection, cap: number, passes: string, p: string): string {
  const first = direction === 'DESCENDANTS' ? 'walked' : '[root] + walked';
  const distance = direction === 'BOTH' ? 'abs(depth)' : 'depth';
  return `
  OPTIONAL MATCH (old:Redirect {id: key})
  WITH coalesce(old.to, key) AS id
  MATCH (root:LineageNode {id: id})
  CALL (root) {
    CALL (root) {
      ${sides(direction, cap, passes).join('\n      UNION ALL\n      ')}
    }
    WITH node, depth WHERE ${distance} <= ${p}.maxDepth
    ORDER BY ${distance}, depth, node.id
    RETURN collect(node) AS nodes, collect(depth) AS depths
  }
  WITH root, nodes, depths, nodes[..${lineageLimits.walked}] AS walked
  CALL (root, walked) {
    UNWIND ${first} AS node
    MATCH (node)-[r:DERIVES_FROM]->() WHERE ${passes}
    RETURN collect(id(r)) AS claims
  }
  RETURN {
    root: id(root),
    nodes: [node IN walked | id(node)],
    generations: depths[..${lineageLimits.walked}],
    total: size(nodes),
    deepest: coalesce(abs(depths[-1]), 0),
    claims: claims
  } AS value`;
}

function sides(direction: LineageDirection, cap: number, passes: string): string[] {
  const step = `[r:DERIVES_FROM WHERE ${passes}]`;
  const towards = (pattern: string, depth: string) =>
    `MATCH p = (root) (()${pattern}()){1,${cap}} (node)
      WITH node, min(length(p)) AS distance RETURN node, ${depth} AS depth`;
  const up = towards(`-${step}->`, direction === 'BOTH' ? '-distance' : 'distance');
  const down = towards(`<-${step}-`, 'distance');
  return { ANCESTORS: [up], DESCENDANTS: [down], BOTH: [up, down] }[direction];
}
