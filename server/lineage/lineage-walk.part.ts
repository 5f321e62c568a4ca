import type { DerivationKind } from '../../schema/enums.ts';
import type { BatchPart } from '../graph/batch.ts';
import { type DetailColumns, detailColumns, parseDerivation, parseEdge } from './derivation-row.ts';
import type { WalkedClaim, WalkedGraph, WalkedNode } from './derive-lineage.ts';
import type { Derivation, LineageDirection } from './lineage.model.ts';

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

/** Arguments of the look-up, beside the id to start from. */
export interface WalkArguments {
  readonly maxDepth: number;
  readonly first: number;
  readonly walked: number;
  readonly names: boolean;
  readonly minRank: number;
  readonly kinds: readonly string[] | null;
  readonly includeDisputed: boolean;
  readonly [argument: string]: unknown;
}

const caps = [4, 8, 16, 32] as const;

/** One of 24 texts, so that the database keeps the plans of all of them. */
export function lineageWalk(shape: WalkShape): BatchPart<WalkedGraph | null> {
  const cap = caps.find((most) => most >= shape.maxDepth);
  if (cap === undefined) throw new RangeError(`No lineage is walked ${shape.maxDepth} generations deep.`);
  const { direction, filtered } = shape;
  return {
    name: `lineage(${direction}, ${cap}${filtered ? ', filtered' : ''})`,
    text: (p) => walkText(direction, cap, filtered ? passesFilter(p) : stands, p),
    parse: (value) => parseWalk(value as WalkValue, direction),
    missing: () => null,
  };
}

/** A claim that was taken back is not walked. */
const stands = "r.status = 'ACCEPTED'";

const passesFilter = (p: string) =>
  `${stands} AND r.rank >= ${p}.minRank AND (${p}.kinds IS NULL OR r.kind IN ${p}.kinds)
      AND (${p}.includeDisputed OR r.disputed = false)`;

function walkText(direction: LineageDirection, cap: number, passes: string, p: string): string {
  return `
  OPTIONAL MATCH (former:Redirect {id: key})
  WITH coalesce(former.to, key) AS id
  MATCH (root:LineageNode {id: id})
  CALL (root) {
    CALL (root) {
      ${sides(direction, cap, passes).join('\n      UNION ALL\n      ')}
    }
    WITH node, generation WHERE abs(generation) <= ${p}.maxDepth
    ORDER BY abs(generation), generation, node.id
    RETURN collect(node) AS nodes, collect(generation) AS generations
  }
  WITH root, nodes, generations, nodes[..toInteger(${p}.walked)] AS walked
  CALL (root, walked) {
    UNWIND range(${direction === 'DESCENDANTS' ? 0 : -1}, size(walked) - 1) AS index
    WITH index, CASE WHEN index < 0 THEN root ELSE walked[index] END AS descendant
    MATCH (descendant)-[r:DERIVES_FROM]->(ancestor) WHERE ${passes}
    RETURN collect([
      index, ancestor.id, r.rank, r.disputed,
      CASE WHEN index < ${p}.first THEN r.id END, CASE WHEN index < ${p}.first THEN r.kind END,
      CASE WHEN index < ${p}.first THEN [${detailColumns}] END
    ]) AS claims
  }
  RETURN {
    root: root.id,
    ids: [node IN walked | node.id],
    generations: generations[..toInteger(${p}.walked)],
    names: CASE WHEN ${p}.names THEN [node IN nodes[..toInteger(${p}.first)] | node.name] ELSE [] END,
    total: size(nodes),
    deepest: coalesce(abs(generations[-1]), 0),
    claims: claims
  } AS value`;
}

function sides(direction: LineageDirection, cap: number, passes: string): string[] {
  const step = `[r:DERIVES_FROM WHERE ${passes}]`;
  const towards = (pattern: string, generation: string) =>
    `MATCH p = (root) (()${pattern}()){1,${cap}} (node)
      WITH node, min(length(p)) AS distance RETURN node, ${generation} AS generation`;
  const up = towards(`-${step}->`, direction === 'BOTH' ? '-distance' : 'distance');
  const down = towards(`<-${step}-`, 'distance');
  return { ANCESTORS: [up], DESCENDANTS: [down], BOTH: [up, down] }[direction];
}

type ClaimColumns = readonly [
  index: number,
  ancestor: string,
  rank: number,
  disputed: boolean,
  id: string | null,
  kind: DerivationKind | null,
  details: DetailColumns | null,
];

interface WalkValue {
  readonly root: string;
  readonly ids: readonly string[];
  readonly generations: readonly number[];
  readonly names: readonly string[];
  readonly total: number;
  readonly deepest: number;
  readonly claims: readonly ClaimColumns[];
}

function parseWalk(value: WalkValue, direction: LineageDirection): WalkedGraph {
  const idAt = (index: number) => value.ids[index] ?? value.root;
  return {
    root: value.root,
    direction,
    nodes: value.ids.map((id, index) => parseNode(value, id, index)),
    claims: value.claims.map((columns) => parseClaim(columns, idAt(columns[0]))),
    totalCount: value.total,
    maxGeneration: value.deepest,
  };
}

const parseNode = (value: WalkValue, id: string, index: number): WalkedNode => ({
  id,
  generation: value.generations[index] ?? 0,
  name: value.names[index] ?? null,
});

function parseClaim(columns: ClaimColumns, descendant: string): WalkedClaim {
  return {
    descendant,
    ancestor: columns[1],
    rank: columns[2],
    disputed: columns[3],
    derivation: parseShown(columns, descendant),
  };
}

function parseShown(columns: ClaimColumns, descendant: string): Derivation | null {
  const [id, kind, details] = [columns[4], columns[5], columns[6]];
  if (id === null || kind === null || details === null) return null;
  const ends = { descendant, ancestor: columns[1] };
  return parseDerivation(parseEdge([id, kind, columns[2], columns[3]], ends), details);
}
