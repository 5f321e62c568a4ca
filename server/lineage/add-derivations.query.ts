import type { EntityKind } from '../../schema/enums.ts';
import { command, query, type RawRow } from '../graph/query.ts';
import type { RuleClaim, RuleNode } from './rules/rule.ts';

/** What stands around claims that are to be written. */
export interface Surroundings {
  readonly nodes: readonly RuleNode[];
  readonly claims: readonly RuleClaim[];
  readonly sourceIds: readonly string[];
}

/** The ends, the sources that exist, and the claims that join the same pairs or bear the same ids already. */
export const surroundingsQuery = query(
  'lineage/add-derivations.surroundings',
  `
CALL () {
  UNWIND $ends AS id
  MATCH (node:LineageNode {id: id})
  RETURN collect([
    node.id, coalesce(node.firstAttestedFrom, node.year), coalesce(node.firstAttestedTo, node.year)
  ]) AS nodes
}
CALL () {
  UNWIND $sourceIds AS id
  MATCH (source:Source {id: id})
  RETURN collect(source.id) AS sourceIds
}
CALL () {
  UNWIND $pairs AS pair
  MATCH (descendant:LineageNode {id: pair[0]})-[r:DERIVES_FROM {status: 'ACCEPTED'}]->(ancestor:LineageNode {id: pair[1]})
  RETURN collect([r.id, descendant.id, ancestor.id, r.kind, r.disputed, r.sourceIds]) AS onPairs
}
CALL () {
  UNWIND $ids AS id
  MATCH (descendant)-[r:DERIVES_FROM {id: id}]->(ancestor)
  RETURN collect([r.id, descendant.id, ancestor.id, r.kind, r.disputed, r.sourceIds]) AS ofIds
}
RETURN nodes, sourceIds, onPairs + ofIds AS claims`,
  parseSurroundings,
);

type NodeColumns = readonly [id: string, from: number | null, to: number | null];
type ClaimColumns = readonly [
  id: string,
  from: string,
  to: string,
  kind: RuleClaim['kind'],
  disputed: boolean,
  sourceIds: readonly string[],
];

interface SurroundingsRow {
  readonly nodes: readonly NodeColumns[];
  readonly claims: readonly ClaimColumns[];
  readonly sourceIds: readonly string[];
}

function parseSurroundings(raw: RawRow): Surroundings {
  const row = raw as unknown as SurroundingsRow;
  const claims = row.claims.map(parseClaim);
  return {
    nodes: row.nodes.map(parseNode),
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
    sourceIds: row.sourceIds,
  };
}

const parseNode = ([id, from, to]: NodeColumns): RuleNode => ({
  id,
  kind: id.slice(0, id.indexOf('/')).toUpperCase() as EntityKind,
  from: from ?? undefined,
  to: to ?? undefined,
});

const parseClaim = ([id, from, to, kind, disputed, sourceIds]: ClaimColumns): RuleClaim => ({
  id,
  relation: 'DERIVES_FROM',
  from,
  to,
  kind,
  disputed,
  sourceIds,
});

export const createCommand = command(
  'lineage/add-derivations.create',
  `
UNWIND $claims AS claim
MATCH (descendant:LineageNode {id: claim.descendant})
MATCH (ancestor:LineageNode {id: claim.ancestor})
CREATE (descendant)-[r:DERIVES_FROM]->(ancestor)
SET r = claim.properties`,
);

/**
 * With both ends known `shortestPath` searches from both sides and meets each node once; `EXISTS` over
 * the same pattern looks at every path. No bound here: a cycle may be of any length.
 */
export const cycleQuery = query(
  'lineage/add-derivations.cycle',
  `
UNWIND $pairs AS pair
MATCH (descendant:LineageNode {id: pair[0]})
MATCH (ancestor:LineageNode {id: pair[1]})
MATCH p = shortestPath((ancestor)-[:DERIVES_FROM*1..]->(descendant))
WHERE all(r IN relationships(p) WHERE r.status = 'ACCEPTED')
RETURN [node IN nodes(p) | node.id] AS path
LIMIT 1`,
  (row) => row['path'] as readonly string[],
);

/** `stewarded` keeps seeding from taking the mark off again. */
export const markDisputedCommand = command(
  'lineage/add-derivations.markDisputed',
  `
UNWIND $ids AS id
MATCH ()-[r:DERIVES_FROM {id: id}]->()
SET r.disputed = true, r.updatedAt = $at,
  r.stewarded = [key IN coalesce(r.stewarded, []) WHERE key <> 'disputed'] + ['disputed']`,
);
