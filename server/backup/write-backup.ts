import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import type { Snapshot, WholeGraph } from '../graph/graph.ts';
import { dumpGraph, isNode } from '../graph/graph-dump.ts';
import { GraphFingerprint } from '../graph/graph-fingerprint.ts';
import { query } from '../graph/query.ts';
import {
  type BackupEnd,
  BackupError,
  type BackupHead,
  backupFormat,
  backupVersion,
  lineOf,
} from './backup-format.ts';

export interface WriteOptions {
  /** Whether a file that is there is written over. */
  readonly overwrite?: boolean;
  readonly onRecord?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type BackupReport = BackupHead & BackupEnd & { readonly file: string };

const stateQuery = query(
  'backup/write-backup.state',
  `OPTIONAL MATCH (meta:Meta {id: 'graph'})
   OPTIONAL MATCH (m:Migration)
   RETURN coalesce(meta.revision, 0) AS revision, coalesce(max(m.number), 0) AS shape`,
  (row) => ({ revision: row['revision'] as number, shape: row['shape'] as number }),
);

/**
 * Writes everything that the graph holds at one revision into a file, while the instance runs: readers are
 * served, writers wait. The file is there only when it is whole and on the disk.
 */
export async function writeBackup(
  graph: WholeGraph,
  file: string,
  options: WriteOptions = {},
): Promise<BackupReport> {
  if (!options.overwrite && (await exists(file))) {
    throw new BackupError(`${file} is there already: choose another name, or say --overwrite.`);
  }
  const partial = `${file}.partial`;
  try {
    const report = await graph.snapshot((snapshot) => writeTo(partial, snapshot, options));
    await flush(partial);
    await rename(partial, file);
    return { ...report, file };
  } catch (error) {
    await rm(partial, { force: true });
    throw isFull(error) ? new BackupError(`The disk that holds ${file} is full: nothing was kept.`) : error;
  }
}

async function writeTo(file: string, snapshot: Snapshot, options: WriteOptions) {
  const gzip = createGzip();
  // It holds hashes of keys and proposals that are not public.
  const written = pipeline(gzip, createWriteStream(file, { mode: 0o600 }));
  // Whoever writes the next line is told; until then it is nobody's.
  written.catch(() => undefined);
  try {
    const report = await writeLines(new LineWriter(gzip, written), snapshot, options);
    gzip.end();
    await written;
    return report;
  } catch (error) {
    gzip.destroy();
    await written.catch(() => undefined);
    throw error;
  }
}

async function writeLines(lines: LineWriter, snapshot: Snapshot, { onRecord, signal }: WriteOptions) {
  const head = await headOf(snapshot);
  await lines.write(JSON.stringify(head));
  const hash = new GraphFingerprint();
  const counts = { nodes: 0, relationships: 0 };
  for await (const record of dumpGraph(snapshot)) {
    signal?.throwIfAborted();
    await lines.write(lineOf(record));
    hash.add(record);
    counts[isNode(record) ? 'nodes' : 'relationships'] += 1;
    onRecord?.();
  }
  const end: BackupEnd = { ...counts, sha256: lines.sha256(), fingerprint: hash.digest() };
  await lines.write(JSON.stringify({ end }));
  return { ...head, ...end };
}

async function headOf(snapshot: Snapshot): Promise<BackupHead> {
  let state = { revision: 0, shape: 0 };
  for await (const row of snapshot.rows(stateQuery)) state = row;
  return { format: backupFormat, version: backupVersion, ...state, createdAt: new Date().toISOString() };
}

/** Writes lines no faster than they are taken, and keeps their checksum. */
class LineWriter {
  readonly #stream: Gzip;
  readonly #written: Promise<void>;
  readonly #hash = createHash('sha256');

  /** `written` settles when the stream has come to its end, or to a disk that is full. */
  constructor(stream: Gzip, written: Promise<void>) {
    this.#stream = stream;
    this.#written = written;
  }

  async write(line: string): Promise<void> {
    const text = `${line}\n`;
    this.#hash.update(text);
    if (this.#stream.destroyed) await this.#written;
    if (!this.#stream.write(text)) await Promise.race([once(this.#stream, 'drain'), this.#written]);
  }

  sha256(): string {
    return this.#hash.copy().digest('hex');
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
