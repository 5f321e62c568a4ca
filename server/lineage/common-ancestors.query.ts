import { query, type RawRow } from '../graph/query.ts';
import { lineageLimits } from './lineage.model.ts';

export interface CommonFound {
  /** For each asked id whether something stands under it. */
  readonly known: readonly boolean[];
  readonly ancestors: readonly {
    readonly id: string;
    readonly nearest: boolean;
    /** Distances from the asked records, in their order. */
    readonly generations: readonly number[];
  }[];
}

/**
 * One breadth-first search from each record; what as many searches met as there are records is common.
 * What is common is closed upwards, so that a common ancestor is a nearest one unless it is the
 * ancestor end of a claim that leaves another common ancestor.
 */
export const commonAncestorsQuery = query(
  'lineage/lineage.repository.commonAncestors',
  `
UNWIND $ids AS asked
OPTIONAL MATCH (former:Redirect {id: asked})
WITH asked, coalesce(former.to, asked) AS id
OPTIONAL MATCH (start:LineageNode {id: id})
WITH collect({start: start}) AS starts
CALL (starts) {
  UNWIND range(0, size(starts) - 1) AS index
  WITH index, starts[index].start AS start
  MATCH p = (start) (()-[r:DERIVES_FROM WHERE r.status = 'ACCEPTED']->()){0,${lineageLimits.steps}} (node)
  WITH index, node, min(length(p)) AS distance
  WITH node, collect([index, distance]) AS distances, sum(distance) AS total, count(*) AS met
  WHERE met = size($ids)
  WITH node, distances, total ORDER BY total, node.id
  WITH collect(node) AS common, collect(distances) AS distances
  CALL (common) {
    UNWIND common AS younger
    MATCH (younger)-[:DERIVES_FROM {status: 'ACCEPTED'}]->(older)
    RETURN collect(DISTINCT older.id) AS covered
  }
  RETURN [node IN common | node.id] AS ids, distances, covered
}
RETURN [each IN starts | each.start IS NOT NULL] AS known, ids, distances, covered`,
  parseCommon,
);

interface CommonRow {
  readonly known: readonly boolean[];
  readonly ids: readonly string[];
  readonly distances: readonly (readonly (readonly [index: number, distance: number])[])[];
  readonly covered: readonly string[];
}

function parseCommon(raw: RawRow): CommonFound {
  const row = raw as unknown as CommonRow;
  const covered = new Set(row.covered);
  return {
    known: row.known,
    ancestors: row.ids.map((id, at) => ({
      id,
      nearest: !covered.has(id),
      generations: (row.distances[at] ?? []).toSorted(([a], [b]) => a - b).map(([, distance]) => distance),
    })),
  };
}
