import { type Query, query, type RawRow } from '../graph/query.ts';
import {
  type DetailColumns,
  detailColumns,
  type EdgeColumns,
  edgeColumns,
  parseDerivation,
  parseEdge,
  sourceColumns,
} from './derivation-row.ts';
import type { ClaimForm, Derivation } from './lineage.model.ts';

/** A motif, wastra or design as far as a lineage tells of it. */
export interface NodeRecord {
  readonly id: string;
  readonly name: string;
}

/** A claim of descent; its sources by the ids under which they stand today. */
export interface ClaimRecord {
  readonly derivation: Derivation;
  readonly rank: number;
}

export interface LineageRecords {
  readonly revision: number;
  readonly nodes: ReadonlyMap<number, NodeRecord>;
  readonly claims: ReadonlyMap<number, ClaimRecord>;
}

/**
 * What a walk met, by the numbers under which Neo4j holds it. The revision is read first: what follows is at
 * least as new as it says.
 */
export const lineageRecordsQueries: Readonly<Record<ClaimForm, Query<LineageRecords>>> = {
  plain: query('lineage/lineage-records.plain', recordsText(sourceColumns), parseRecords),
  whole: query('lineage/lineage-records.whole', recordsText(detailColumns), parseRecords),
};

function recordsText(details: string): string {
  return `
OPTIONAL MATCH (meta:Meta {id: 'graph'})
WITH coalesce(meta.revision, 0) AS revision
CALL () {
  MATCH (n:LineageNode) WHERE id(n) IN $nodes
  RETURN collect([id(n), n.id, n.name]) AS nodes
}
CALL () {
  MATCH (descendant)-[r:DERIVES_FROM]->(ancestor) WHERE id(r) IN $claims
  RETURN collect([id(r), descendant.id, ancestor.id, [${edgeColumns}], [${details}]]) AS claims,
    collect(r.sourceIds) AS cited
}
CALL (cited) {
  UNWIND cited AS sourceIds
  UNWIND sourceIds AS sourceId
  WITH DISTINCT sourceId
  MATCH (former:Redirect {id: sourceId})
  RETURN collect([sourceId, former.to]) AS moved
}
RETURN revision, nodes, claims, moved`;
}

type NodeColumns = readonly [number: number, id: string, name: string];
type ClaimColumns = readonly [
  number: number,
  descendant: string,
  ancestor: string,
  edge: EdgeColumns,
  details: DetailColumns,
];

function parseRecords(row: RawRow): LineageRecords {
  const nodes = row['nodes'] as readonly NodeColumns[];
  const claims = row['claims'] as readonly ClaimColumns[];
  const moved = new Map(row['moved'] as readonly (readonly [former: string, id: string])[]);
  return {
    revision: Number(row['revision']),
    nodes: new Map(nodes.map(([number, id, name]) => [number, { id, name }])),
    claims: new Map(claims.map((columns) => [columns[0], parseClaim(columns, moved)])),
  };
}

function parseClaim(columns: ClaimColumns, moved: ReadonlyMap<string, string>): ClaimRecord {
  const [, descendant, ancestor, edge, details] = columns;
  const derivation = parseDerivation(parseEdge(edge, { descendant, ancestor }), details);
  if (moved.size === 0) return { derivation, rank: edge[2] };
  const sourceIds = derivation.sourceIds.map((id) => moved.get(id) ?? id);
  return { derivation: { ...derivation, sourceIds }, rank: edge[2] };
}
