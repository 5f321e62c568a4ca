import { command, query, type RawRow } from '../graph/query.ts';

/** Up to where a backend has seen the outbox. Entries of one transaction share a number; their ids part them. */
export interface Place {
  readonly seq: number;
  readonly id: string;
}

const toPlace = (row: RawRow): Place | null =>
  row['seq'] == null ? null : { seq: row['seq'] as number, id: (row['at'] as string | null) ?? '' };

/**
 * Takes or keeps the right to bring changes to a backend. The database's clock decides, so that servers need
 * not agree on the time; a lease that ends in more than five minutes is of a clock that has been set back since, and
 * does not hold. No row when another server has it.
 */
export const takeLease = query(
  'search/delivery.takeLease',
  `MERGE (cursor:SearchCursor {backend: $backend})
   SET cursor.touched = timestamp()
   WITH cursor WHERE cursor.owner IS NULL OR cursor.owner = $owner OR cursor.until < timestamp()
     OR cursor.until > timestamp() + 300000
   SET cursor.owner = $owner, cursor.until = timestamp() + toInteger($leaseMs)
   RETURN cursor.seq AS seq, cursor.id AS at`,
  toPlace,
);

export const releaseLease = command(
  'search/delivery.releaseLease',
  `MATCH (cursor:SearchCursor {backend: $backend, owner: $owner}) REMOVE cursor.owner, cursor.until`,
);

export const readPlace = query(
  'search/delivery.readPlace',
  `OPTIONAL MATCH (cursor:SearchCursor {backend: $backend}) RETURN cursor.seq AS seq, cursor.id AS at`,
  toPlace,
);

export const readEnd = query(
  'search/delivery.readEnd',
  "MATCH (meta:Meta {id: 'graph'}) RETURN coalesce(meta.searchSeq, 0) AS seq",
  (row) => row['seq'] as number,
);

export interface Entry {
  readonly id: string;
  readonly seq: number;
}

const beyond = (entry: string, seq: string, id: string) =>
  `(${entry}.seq > ${seq} OR (${entry}.seq = ${seq} AND ${entry}.id > ${id}))`;

export const readEntries = query(
  'search/delivery.readEntries',
  `MATCH (entry:SearchOutbox) WHERE ${beyond('entry', '$seq', '$id')}
   RETURN entry.id AS id, entry.seq AS seq ORDER BY seq, id LIMIT toInteger($limit)`,
  (row): Entry => ({ id: row['id'] as string, seq: row['seq'] as number }),
);

/** Moves a backend on, if this server still has the right to. */
export const movePlace = query(
  'search/delivery.movePlace',
  `MATCH (cursor:SearchCursor {backend: $backend, owner: $owner})
   SET cursor.seq = toInteger($seq), cursor.id = $id, cursor.until = timestamp() + toInteger($leaseMs)
   RETURN true AS moved`,
  (row) => row['moved'] === true,
);

/** Removes entries that every configured backend has; a backend that is no longer configured does not hold them. */
export const forgetDelivered = command(
  'search/delivery.forgetDelivered',
  `MATCH (cursor:SearchCursor)
   WITH collect(cursor) AS cursors
   WITH [c IN cursors WHERE c.backend IN $backends] AS configured, [c IN cursors WHERE NOT c.backend IN $backends] AS others
   FOREACH (other IN others | REMOVE other.seq, other.id)
   WITH configured WHERE size(configured) = size($backends) AND all(c IN configured WHERE c.seq IS NOT NULL)
   MATCH (entry:SearchOutbox)
   WHERE all(c IN configured WHERE NOT ${beyond('entry', 'c.seq', 'c.id')})
   WITH entry LIMIT 5000
   DELETE entry`,
);

export interface Lag {
  readonly entries: number;
  readonly oldestMs: number;
}

export const readLag = query(
  'search/delivery.readLag',
  `OPTIONAL MATCH (cursor:SearchCursor {backend: $backend})
   WITH coalesce(cursor.seq, -1) AS seq, coalesce(cursor.id, '') AS id
   OPTIONAL MATCH (entry:SearchOutbox) WHERE ${beyond('entry', 'seq', 'id')}
   RETURN count(entry) AS entries, CASE WHEN count(entry) = 0 THEN 0 ELSE timestamp() - min(entry.at) END AS oldestMs`,
  (row): Lag => ({ entries: row['entries'] as number, oldestMs: Math.max(0, row['oldestMs'] as number) }),
);
