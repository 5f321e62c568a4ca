import { query, type RawRow } from '../graph/query.ts';
import {
  type DetailColumns,
  detailColumns,
  type EdgeColumns,
  edgeColumns,
  parseDerivation,
  parseEdge,
} from './derivation-row.ts';
import { type Derivation, type LineageEdge, lineageLimits } from './lineage.model.ts';

/** Who the two asked records are, and, where one descends from the other, every claim above the younger. */
export interface Between {
  readonly from: string | null;
  readonly to: string | null;
  readonly younger: string | null;
  readonly older: string | null;
  readonly edges: readonly LineageEdge[];
}

const steps = `[:DERIVES_FROM*1..${lineageLimits.steps}]`;
const stands = "WHERE all(r IN relationships(p) WHERE r.status = 'ACCEPTED')";

/**
 * `shortestPath` with both ends known tells cheaply whether, and which way, they are related. The claims
 * are those above the younger end: few, where those below the older end may be most of the graph.
 */
export const betweenQuery = query(
  'lineage/lineage.repository.paths',
  `
OPTIONAL MATCH (formerFrom:Redirect {id: $from})
OPTIONAL MATCH (formerTo:Redirect {id: $to})
WITH coalesce(formerFrom.to, $from) AS fromId, coalesce(formerTo.to, $to) AS toId
OPTIONAL MATCH (from:LineageNode {id: fromId})
OPTIONAL MATCH (to:LineageNode {id: toId})
CALL (from, to) {
  CALL (from, to) {
    WITH * WHERE from <> to
    MATCH p = shortestPath((from)-${steps}->(to)) ${stands}
    RETURN from AS younger, to AS older
    UNION ALL
    WITH * WHERE from <> to
    MATCH p = shortestPath((to)-${steps}->(from)) ${stands}
    RETURN to AS younger, from AS older
  }
  CALL (younger) {
    MATCH p = (younger) (()-[r:DERIVES_FROM WHERE r.status = 'ACCEPTED']->()){0,${lineageLimits.steps}} (node)
    WITH node, min(length(p)) AS distance
    MATCH (node)-[r:DERIVES_FROM {status: 'ACCEPTED'}]->(ancestor)
    RETURN collect([${edgeColumns}, node.id, ancestor.id]) AS edges
  }
  RETURN collect({younger: younger.id, older: older.id, edges: edges}) AS related
}
RETURN from.id AS from, to.id AS to, related`,
  parseBetween,
);

type BetweenColumns = readonly [...EdgeColumns, descendant: string, ancestor: string];

interface BetweenRow {
  readonly from: string | null;
  readonly to: string | null;
  readonly related: readonly { younger: string; older: string; edges: readonly BetweenColumns[] }[];
}

function parseBetween(raw: RawRow): Between {
  const { from, to, related } = raw as unknown as BetweenRow;
  const [way] = related;
  return {
    from,
    to,
    younger: way?.younger ?? null,
    older: way?.older ?? null,
    edges: (way?.edges ?? []).map(parseBetweenEdge),
  };
}

function parseBetweenEdge(columns: BetweenColumns): LineageEdge {
  const edge = [columns[0], columns[1], columns[2], columns[3]] as const;
  return parseEdge(edge, { descendant: columns[4], ancestor: columns[5] });
}

/** Claims by their ids. */
export const derivationsQuery = query(
  'lineage/lineage.repository.derivations',
  `
UNWIND $ids AS id
MATCH (descendant)-[r:DERIVES_FROM {id: id}]->(ancestor)
RETURN descendant.id AS descendant, ancestor.id AS ancestor, [${edgeColumns}] AS edge, [${detailColumns}] AS details`,
  parseRow,
);

interface DerivationRow {
  readonly descendant: string;
  readonly ancestor: string;
  readonly edge: EdgeColumns;
  readonly details: DetailColumns;
}

function parseRow(raw: RawRow): Derivation {
  const { edge, details, ...ends } = raw as unknown as DerivationRow;
  return { ...parseDerivation(parseEdge(edge, ends), details), sourcesAsWritten: true };
}
