import type { Graph } from '../graph/graph.ts';
import {
  type GraphRecord,
  type GraphRelationship,
  incomingColumn,
  parseIncoming,
  parseRecord,
  RecordGone,
  recordColumns,
} from '../graph/graph-record.ts';
import { query, type RawRow } from '../graph/query.ts';

/** A record with the makers that others claim for it, and the revision at which it was read. */
export interface ReadRecord {
  readonly record: GraphRecord;
  readonly making: readonly GraphRelationship[];
  readonly revision: number;
}

const byId = query(
  'linked-data/readRecord',
  `OPTIONAL MATCH (former:Redirect {id: $id})
   WITH coalesce(former.to, $id) AS id
   MATCH (n:Entity {id: id})
   OPTIONAL MATCH (meta:Meta {id: 'graph'})
   RETURN coalesce(meta.revision, 0) AS revision, ${recordColumns()},
     ${incomingColumn('MADE')}`,
  (row: RawRow): ReadRecord => ({
    record: parseRecord(row),
    making: parseIncoming(row),
    revision: Number(row['revision']),
  }),
);

/** The record under an id or a former id of it; undefined when there is none. */
export async function readRecord(graph: Graph, id: string): Promise<ReadRecord | undefined> {
  try {
    const [found] = await graph.read(byId, { id });
    return found;
  } catch (error) {
    if (error instanceof RecordGone) return undefined;
    throw error;
  }
}
