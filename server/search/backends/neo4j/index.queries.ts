import { command, query } from '../../../graph/query.ts';

/** Two places for an index: one answers while the other is built. */
export const slots = ['A', 'B'] as const;
export type Slot = (typeof slots)[number];

export const labelOf = (slot: Slot): string => `SearchDocument${slot}`;
export const otherSlot = (slot: Slot): Slot => (slot === 'A' ? 'B' : 'A');

export interface IndexState {
  readonly slot: Slot;
  /** The version of documents and fields by which it was built; null when it was never built. */
  readonly version: string | null;
  readonly documents: number;
}

const toSlot = (value: unknown): Slot => (value === 'B' ? 'B' : 'A');

export const readState = query(
  'search/neo4j.readState',
  `OPTIONAL MATCH (state:SearchState {id: 'neo4j'})
   WITH coalesce(state.slot, 'A') AS slot, state.version AS version
   RETURN slot, version, CASE slot WHEN 'A' THEN COUNT { (:SearchDocumentA) } ELSE COUNT { (:SearchDocumentB) } END AS documents`,
  (row): IndexState => ({
    slot: toSlot(row['slot']),
    version: (row['version'] as string | null) ?? null,
    documents: row['documents'] as number,
  }),
);

/** Holds the slot until the transaction ends, so that no swap comes between reading and writing. */
export const holdSlot = query(
  'search/neo4j.holdSlot',
  `MERGE (state:SearchState {id: 'neo4j'})
   ON CREATE SET state.slot = 'A'
   SET state.touched = timestamp()
   RETURN state.slot AS slot`,
  (row) => toSlot(row['slot']),
);

export const swapSlot = command(
  'search/neo4j.swapSlot',
  `MERGE (state:SearchState {id: 'neo4j'})
   SET state.slot = $slot, state.version = $version`,
);

/** An older document never overwrites a newer one. */
export const upsertIn = (slot: Slot) =>
  command(
    `search/neo4j.upsert${slot}`,
    `UNWIND $rows AS row
     MERGE (document:${labelOf(slot)} {id: row.id})
     WITH document, row WHERE coalesce(document.revision, -1) <= row.revision
     SET document = row`,
  );

/** Into a place that is empty and that nobody else writes to. */
export const createIn = (slot: Slot) =>
  command(
    `search/neo4j.create${slot}`,
    `UNWIND $rows AS row
     CREATE (document:${labelOf(slot)})
     SET document = row`,
  );

export const deleteIn = (slot: Slot) =>
  command(
    `search/neo4j.delete${slot}`,
    `MATCH (document:${labelOf(slot)}) WHERE document.id IN $ids DELETE document`,
  );

export const emptyOnce = (slot: Slot) =>
  query(
    `search/neo4j.empty${slot}`,
    `MATCH (document:${labelOf(slot)}) WITH document LIMIT 5000 DELETE document RETURN count(*) AS count`,
    (row) => row['count'] as number,
  );

export const heldAfter = (slot: Slot) =>
  query(
    `search/neo4j.held${slot}`,
    `MATCH (document:${labelOf(slot)}) WHERE document.id > $after
     RETURN document.id AS id, document.revision AS revision ORDER BY document.id LIMIT 1000`,
    (row) => ({ id: row['id'] as string, revision: row['revision'] as number }),
  );
