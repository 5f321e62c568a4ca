import { query, type RawRow } from '../graph/query.ts';

/** Every statement of seeding. Rows are written in batches; a dataset's own rows carry its name. */

export interface DatasetHashes {
  readonly dataset: string;
  readonly hashes: readonly string[];
}

const toHashes = (row: RawRow): DatasetHashes => ({
  dataset: row['dataset'] as string,
  hashes: row['hashes'] as string[],
});

export const nodeHashes = query(
  'seeding/nodeHashes',
  `MATCH (n:Entity) WHERE n.dataset IS NOT NULL
   RETURN n.dataset AS dataset, collect(n.seedHash) AS hashes`,
  toHashes,
);

export const edgeHashes = query(
  'seeding/edgeHashes',
  `MATCH ()-[r]->() WHERE r.dataset IS NOT NULL
   RETURN r.dataset AS dataset, collect(r.seedHash) AS hashes`,
  toHashes,
);

export const redirectHashes = query(
  'seeding/redirectHashes',
  `MATCH (n:Redirect) WHERE n.dataset IS NOT NULL
   RETURN n.dataset AS dataset, collect(n.id + ' ' + n.to) AS hashes`,
  toHashes,
);

export const foreignClaimIds = query(
  'seeding/foreignClaimIds',
  `MATCH ()-[r:DERIVES_FROM|RESEMBLES]->() WHERE r.dataset IS NULL OR NOT r.dataset IN $datasets
   RETURN r.id AS id`,
  (row) => row['id'] as string,
);

export interface StoredNode {
  readonly id: string;
  readonly dataset: string | null;
  readonly seedHash: string | null;
}

const toStoredNode = (row: RawRow): StoredNode => ({
  id: row['id'] as string,
  dataset: row['dataset'] as string | null,
  seedHash: row['seedHash'] as string | null,
});

export const nodesOfDataset = query(
  'seeding/nodesOfDataset',
  `MATCH (n:Entity {dataset: $dataset})
   RETURN n.id AS id, n.dataset AS dataset, n.seedHash AS seedHash`,
  toStoredNode,
);

export const nodesById = query(
  'seeding/nodesById',
  `UNWIND $rows AS id
   MATCH (n:Entity {id: id})
   RETURN n.id AS id, n.dataset AS dataset, n.seedHash AS seedHash`,
  toStoredNode,
);

const toCount = (row: RawRow): number => Number(row['count']);

export const createNodes = query(
  'seeding/createNodes',
  `UNWIND $rows AS row
   CREATE (n:$(row.labels))
   SET n = row.properties, n.seedHash = row.seedHash, n.createdAt = $now, n.updatedAt = $now
   RETURN count(n) AS count`,
  toCount,
);

/** `was` is the id before: another one when a record was renamed. What people have changed stays as they left it. */
export const updateNodes = query(
  'seeding/updateNodes',
  `UNWIND $rows AS row
   MATCH (n:Entity {id: row.was})
   WITH n, row, [key IN coalesce(n.stewarded, []) | {key: key, value: n[key]}] AS stewarded
   SET n += row.properties, n.seedHash = row.seedHash, n.updatedAt = $now
   FOREACH (held IN stewarded | SET n[held.key] = held.value)
   RETURN count(n) AS count`,
  toCount,
);

/** A record that others than the seeds refer to, or that people have corrected. */
export interface HeldNode {
  readonly id: string;
  readonly by: string;
}

export const heldNodes = query(
  'seeding/heldNodes',
  `UNWIND $rows AS id
   MATCH (n:Entity {id: id})
   OPTIONAL MATCH (n)-[r]-(other)
   WHERE r.dataset IS NULL OR NOT r.dataset IN $datasets
   WITH id, n, collect(DISTINCT coalesce(other.id, type(r)))[..3] AS ties
   WITH id, ties + CASE WHEN coalesce(n.stewarded, []) = [] THEN [] ELSE ['a correction'] END AS by
   WHERE by <> []
   RETURN id, by`,
  (row): HeldNode => ({ id: row['id'] as string, by: (row['by'] as string[]).join(', ') }),
);

export const deleteNodes = query(
  'seeding/deleteNodes',
  `UNWIND $rows AS id
   MATCH (n:Entity {id: id})
   DETACH DELETE n
   RETURN count(*) AS count`,
  toCount,
);

export const edgeHashesOfDataset = query(
  'seeding/edgeHashesOfDataset',
  `MATCH (from)-[r]->() WHERE r.dataset = $dataset
   RETURN r.seedHash AS seedHash, from.id AS from`,
  (row) => ({ seedHash: row['seedHash'] as string, from: row['from'] as string }),
);

/** What the relationships with these hashes join. */
export const endsByHash = query(
  'seeding/endsByHash',
  `MATCH (from)-[r]->(to) WHERE r.dataset = $dataset AND r.seedHash IN $rows
   RETURN from.id AS from, to.id AS to`,
  (row) => ({ from: row['from'] as string, to: row['to'] as string }),
);

/** Claims of any seed dataset that have one of these ids. */
export const claimsById = query(
  'seeding/claimsById',
  `MATCH (from)-[r:DERIVES_FROM|KIND_OF|HAS_PART|RESEMBLES]->(to)
   WHERE r.dataset IN $datasets AND r.id IN $rows
   RETURN r.id AS id, type(r) AS type, from.id AS from, to.id AS to, r.seedHash AS seedHash`,
  (row) => ({
    id: row['id'] as string,
    type: row['type'] as string,
    from: row['from'] as string,
    to: row['to'] as string,
    seedHash: row['seedHash'] as string,
  }),
);

export const updateClaims = query(
  'seeding/updateClaims',
  `UNWIND $rows AS row
   MATCH (:Entity {id: row.from})-[r {id: row.id}]->(:Entity {id: row.to})
   WHERE type(r) = row.type AND r.dataset IN $datasets
   WITH r, row, [key IN coalesce(r.stewarded, []) | {key: key, value: r[key]}] AS stewarded
   SET r += row.properties, r.seedHash = row.seedHash, r.updatedAt = $now
   FOREACH (held IN stewarded | SET r[held.key] = held.value)
   RETURN count(r) AS count`,
  toCount,
);

/** An undisputed claim that one of the files opposes, and that the files do not mark themselves. */
export interface UndisputedRival {
  readonly id: string;
  readonly rival: string;
  readonly settled: boolean;
  readonly seedHash: string | null;
}

export const undisputedRivals = query(
  'seeding/undisputedRivals',
  `UNWIND $rows AS row
   MATCH (:LineageNode {id: row.from})-[r:DERIVES_FROM {status: 'ACCEPTED'}]->(:LineageNode {id: row.to})
   WHERE r.disputed = false AND r.id <> row.id
   WITH row, r, 'disputed' IN coalesce(r.stewarded, []) AS settled
   WHERE (settled OR r.dataset IS NULL OR NOT r.dataset IN $datasets)
     AND NOT EXISTS { MATCH ()-[own:DERIVES_FROM {id: row.id}]->() WHERE 'disputed' IN own.stewarded }
   RETURN row.id AS id, r.id AS rival, settled, r.seedHash AS seedHash ORDER BY id, rival`,
  (row): UndisputedRival => ({
    id: row['id'] as string,
    rival: row['rival'] as string,
    settled: row['settled'] as boolean,
    seedHash: row['seedHash'] as string | null,
  }),
);

export const markDisputed = query(
  'seeding/markDisputed',
  `UNWIND $rows AS id
   MATCH ()-[r:DERIVES_FROM {id: id}]->()
   SET r.disputed = true, r.updatedAt = $now,
     r.stewarded = [key IN coalesce(r.stewarded, []) WHERE key <> 'disputed'] + ['disputed']
   RETURN count(r) AS count`,
  toCount,
);

export const deleteClaims = query(
  'seeding/deleteClaims',
  `MATCH ()-[r:DERIVES_FROM|KIND_OF|HAS_PART|RESEMBLES]->()
   WHERE r.dataset IN $datasets AND r.id IN $rows
   DELETE r
   RETURN count(*) AS count`,
  toCount,
);

export const deleteEdges = query(
  'seeding/deleteEdges',
  `MATCH ()-[r]->() WHERE r.dataset = $dataset AND r.seedHash IN $rows
   DELETE r
   RETURN count(*) AS count`,
  toCount,
);

export const createEdges = query(
  'seeding/createEdges',
  `UNWIND $rows AS row
   MATCH (from:Entity {id: row.from})
   MATCH (to:Entity {id: row.to})
   CREATE (from)-[r:$(row.type)]->(to)
   SET r = row.properties, r.seedHash = row.seedHash
   SET r += CASE WHEN row.id IS NULL THEN {} ELSE {createdAt: $now, updatedAt: $now} END
   RETURN count(r) AS count`,
  toCount,
);

export const redirectsOfDataset = query(
  'seeding/redirectsOfDataset',
  'MATCH (n:Redirect {dataset: $dataset}) RETURN n.id AS id, n.to AS to',
  (row) => ({ id: row['id'] as string, to: row['to'] as string }),
);

/** Former ids that somebody else redirects. */
export const foreignRedirects = query(
  'seeding/foreignRedirects',
  `UNWIND $rows AS id
   MATCH (n:Redirect {id: id})
   WHERE n.dataset IS NULL OR NOT n.dataset IN $datasets
   RETURN id`,
  (row) => row['id'] as string,
);

export const writeRedirects = query(
  'seeding/writeRedirects',
  `UNWIND $rows AS row
   MERGE (n:Redirect {id: row.id})
   SET n.to = row.to, n.dataset = $dataset
   RETURN count(n) AS count`,
  toCount,
);

export const deleteRedirects = query(
  'seeding/deleteRedirects',
  `UNWIND $rows AS id
   MATCH (n:Redirect {id: id, dataset: $dataset})
   DELETE n
   RETURN count(*) AS count`,
  toCount,
);

/** Cycles that the new claims close together with claims that people have made. */
export const closedCycles = query(
  'seeding/closedCycles',
  `UNWIND $rows AS row
   MATCH (from:LineageNode {id: row.from})
   MATCH (to:LineageNode {id: row.to})
   MATCH way = shortestPath((to)-[:DERIVES_FROM*]->(from))
   RETURN [n IN nodes(way) | n.id] AS ids`,
  (row) => row['ids'] as string[],
);

export const readDigest = query(
  'seeding/readDigest',
  "OPTIONAL MATCH (meta:Meta {id: 'graph'}) RETURN meta.seedsDigest AS digest",
  (row) => row['digest'] as string | null,
);

export const writeDigest = query(
  'seeding/writeDigest',
  "MERGE (meta:Meta {id: 'graph'}) SET meta.seedsDigest = $digest REMOVE meta.seedsBegun",
  () => undefined,
);
