import { int, type WholeGraph, type Writer } from '../graph/graph.ts';
import {
  type DumpedEdge,
  type DumpedNode,
  type DumpedRecord,
  isNode,
  unkeptLabels,
} from '../graph/graph-dump.ts';
import { fingerprintOf } from '../graph/graph-fingerprint.ts';
import { command, query } from '../graph/query.ts';
import { takeFence } from '../graph/revision.ts';
import { knownShape, migrate } from '../migrations/migrate.ts';
import { enqueueAlone } from '../search/outbox.ts';
import { BackupError } from './backup-format.ts';
import { recordsIn, type VerifiedBackup, verifyBackup } from './read-backup.ts';

export interface RestoreOptions {
  /** Whether what the graph holds may be replaced. */
  readonly replace?: boolean;
  readonly onVerified?: ((backup: VerifiedBackup) => void) | undefined;
  readonly onRecord?: (() => void) | undefined;
}

export interface RestoreReport {
  readonly backup: VerifiedBackup;
  /** Nodes that stood before and were replaced. */
  readonly replaced: number;
  /** Migrations that the backup had not seen. */
  readonly migrated: readonly string[];
}

const restoreMs = 600_000;

/**
 * Brings the graph to what a backup holds, in one transaction. Whether the file is whole and of a version
 * that can be read, and whether there is anything to lose, is found out before anything is written.
 */
export async function restoreBackup(
  graph: WholeGraph,
  file: string,
  options: RestoreOptions = {},
): Promise<RestoreReport> {
  const backup = await verifyBackup(file);
  if (backup.shape > knownShape()) {
    throw new BackupError(
      `${file} has the shape of migration ${backup.shape}, and this version knows ${knownShape()}: use a newer version of Silsilah Wastra.`,
    );
  }
  options.onVerified?.(backup);
  const replaced = await graph.write((writer) => load(writer, backup, options), { timeoutMs: restoreMs });
  await prove(graph, backup);
  const migrated = (await migrate(graph)).map(({ name }) => name);
  return { backup, replaced, migrated };
}

const countQuery = query(
  'backup/restore.count',
  `MATCH (n) WHERE NOT n:Meta AND NOT n:Migration AND none(label IN labels(n) WHERE label IN $unkept)
   RETURN count(n) AS count`,
  (row) => row['count'] as number,
);
const entityIds = query(
  'backup/restore.entityIds',
  'MATCH (n:Entity) RETURN n.id AS id',
  (row) => row['id'] as string,
);
const revisionQuery = query(
  'backup/restore.revision',
  "MATCH (meta:Meta {id: 'graph'}) RETURN coalesce(meta.revision, 0) AS revision",
  (row) => row['revision'] as number,
);
const deleteSome = query(
  'backup/restore.deleteSome',
  `MATCH (n) WHERE NOT n:Meta AND none(label IN labels(n) WHERE label IN $unkept)
   WITH n LIMIT 5000
   DETACH DELETE n
   RETURN count(*) AS count`,
  (row) => row['count'] as number,
);
const createNodes = command(
  'backup/restore.createNodes',
  'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties',
);
const createEdges = query(
  'backup/restore.createEdges',
  `UNWIND $rows AS row
   MATCH (from:Entity {id: row.from})
   MATCH (to:Entity {id: row.to})
   CREATE (from)-[r:$(row.type)]->(to)
   SET r = row.properties
   RETURN count(r) AS count`,
  (row) => row['count'] as number,
);
/** The lock and the number of the last search change stay this graph's own; its revision never goes back. */
const writeMeta = command(
  'backup/restore.writeMeta',
  `MATCH (meta:Meta {id: 'graph'})
   WITH meta, meta.lock AS lock, meta.searchSeq AS searchSeq
   SET meta.seedsDigest = null, meta += $properties
   SET meta.lock = lock, meta.searchSeq = searchSeq, meta.revision = toInteger($revision)`,
);

async function load(writer: Writer, backup: VerifiedBackup, options: RestoreOptions): Promise<number> {
  await takeFence(writer);
  const unkept = { unkept: unkeptLabels };
  const [count = 0] = await writer.run(countQuery, unkept);
  if (count > 0 && !options.replace) {
    throw new BackupError(
      `The graph is not empty: it holds ${count} nodes. Say --replace to lose them, after a backup of them.`,
    );
  }
  const [revision = 0] = await writer.run(revisionQuery);
  const touched = new Set(await writer.run(entityIds));
  while (((await writer.run(deleteSome, unkept))[0] ?? 0) > 0);
  const meta = await loadRecords(writer, backup, { touched, onRecord: options.onRecord });
  await writer.run(writeMeta, {
    properties: meta,
    revision: count === 0 ? backup.revision : Math.max(backup.revision, revision + 1),
  });
  await enqueueAlone(writer, [...touched]);
  return count;
}

interface Loading {
  /** Records that search has to look at: it is told of those that have gone, and of those that come. */
  readonly touched: Set<string>;
  readonly onRecord: (() => void) | undefined;
}

/** Gives the properties of the node that every graph has, which is not created anew. */
async function loadRecords(
  writer: Writer,
  { file }: VerifiedBackup,
  { touched, onRecord }: Loading,
): Promise<object> {
  let meta: object = {};
  for await (const batch of batches(recordsIn(file))) {
    const nodes = batch.filter(isNode);
    for (const node of nodes) {
      if (node.labels.includes('Meta')) meta = withoutId(travelling(node));
      if (node.labels.includes('Entity')) touched.add(String(node.properties['id']));
    }
    const created = nodes.filter(({ labels }) => !labels.includes('Meta'));
    await writer.run(createNodes, {
      rows: created.map((node) => ({ labels: node.labels, properties: travelling(node) })),
    });
    await loadEdges(
      writer,
      file,
      batch.filter((record): record is DumpedEdge => !isNode(record)),
    );
    for (const _ of batch) onRecord?.();
  }
  return meta;
}

async function loadEdges(writer: Writer, file: string, edges: readonly DumpedEdge[]): Promise<void> {
  if (edges.length === 0) return;
  const rows = edges.map((edge) => ({
    type: edge.type,
    from: edge.from,
    to: edge.to,
    properties: travelling(edge),
  }));
  const [count] = await writer.run(createEdges, { rows });
  if (count !== rows.length) throw new BackupError(`${file} has relationships whose ends are not in it.`);
}

const withoutId = ({ id: _, ...rest }: Readonly<Record<string, unknown>>) => rest;

const batchSize = 1_000;

/** Nodes and relationships are never in one batch: the ends of these must stand. */
async function* batches(records: AsyncIterable<DumpedRecord>): AsyncIterable<DumpedRecord[]> {
  let batch: DumpedRecord[] = [];
  for await (const record of records) {
    const [first] = batch;
    if (batch.length === batchSize || (first !== undefined && isNode(first) !== isNode(record))) {
      yield batch;
      batch = [];
    }
    batch.push(record);
  }
  if (batch.length > 0) yield batch;
}

/** Whole numbers as such, but for those that are floating-point numbers in the graph. */
function travelling({ properties, floats }: DumpedNode | DumpedEdge): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === 'number' && Number.isInteger(value) && !floats.includes(key) ? int(value) : value,
    ]),
  );
}

/** What stands in the graph now is what the backup says. */
async function prove(graph: WholeGraph, backup: VerifiedBackup): Promise<void> {
  if ((await fingerprintOf(graph)) === backup.fingerprint) return;
  throw new BackupError(
    `The graph has changed since ${backup.file} was restored, or it did not become what the file says. Restore it again while nobody writes.`,
  );
}
