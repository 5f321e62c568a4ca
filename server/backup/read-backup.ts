import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type DumpedRecord, isNode } from '../graph/graph-dump.ts';
import { GraphFingerprint } from '../graph/graph-fingerprint.ts';
import {
  type BackupEnd,
  BackupError,
  type BackupHead,
  backupFormat,
  backupVersion,
  endLine,
  headLine,
  recordOf,
} from './backup-format.ts';

export type VerifiedBackup = BackupHead & BackupEnd & { readonly file: string };

/** Reads a backup to its end and proves that it is whole. Nothing else is touched. */
export async function verifyBackup(file: string): Promise<VerifiedBackup> {
  const sum = createHash('sha256');
  const hash = new GraphFingerprint();
  const counts = { nodes: 0, relationships: 0 };
  let head: BackupHead | undefined;
  let end: BackupEnd | undefined;
  for await (const line of linesOf(file)) {
    if (end !== undefined) throw damaged(file, 'something stands after its end');
    const json = parse(file, line);
    if (head === undefined) head = readHead(file, json);
    else {
      end = endLine.safeParse(json).data?.end;
      if (end !== undefined) continue;
      const record = recordOf(json);
      if (record === undefined) throw damaged(file, 'a line is no record');
      hash.add(record);
      counts[isNode(record) ? 'nodes' : 'relationships'] += 1;
    }
    sum.update(`${line}\n`);
  }
  if (head === undefined) throw notOurs(file);
  if (end === undefined) throw damaged(file, 'its end is missing');
  if (end.sha256 !== sum.digest('hex')) throw damaged(file, 'its checksum is another');
  if (end.nodes !== counts.nodes || end.relationships !== counts.relationships) {
    throw damaged(file, 'it does not hold as much as it says');
  }
  if (end.fingerprint !== hash.digest()) throw damaged(file, 'the fingerprint of its graph is another');
  return { ...head, ...end, file };
}

/** The nodes and relationships of a backup that was verified, in their order. */
export async function* recordsIn(file: string): AsyncIterable<DumpedRecord> {
  for await (const line of linesOf(file)) {
    const record = recordOf(parse(file, line));
    if (record !== undefined) yield record;
  }
}

async function* linesOf(file: string): AsyncIterable<string> {
  const source = createReadStream(file);
  const text = createGunzip().setEncoding('utf8');
  source.once('error', (error) => text.destroy(error));
  source.pipe(text);
  let rest = '';
  try {
    for await (const chunk of text) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw toBackupError(file, error);
  } finally {
    source.destroy();
  }
  if (rest !== '') yield rest;
}

function toBackupError(file: string, error: unknown): Error {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT') return new BackupError(`There is no file ${file}.`);
  if (code === 'Z_DATA_ERROR' && /incorrect header check/.test(String(error))) return notOurs(file);
  if (code.startsWith('Z_')) return damaged(file, 'it cannot be unpacked to its end');
  return error instanceof Error ? error : new Error(String(error));
}

function readHead(file: string, json: unknown): BackupHead {
  const { format, version } = (typeof json === 'object' ? json : {}) as Partial<BackupHead>;
  if (format !== backupFormat) throw notOurs(file);
  if (typeof version === 'number' && version > backupVersion) {
    throw new BackupError(
      `${file} is of version ${version}, and this program reads up to ${backupVersion}: use a newer version of Silsilah Wastra.`,
    );
  }
  const head = headLine.safeParse(json);
  if (!head.success) throw damaged(file, 'its head cannot be read');
  return head.data;
}

function parse(file: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged(file, 'a line is no JSON');
  }
}

const notOurs = (file: string) =>
  new BackupError(
    `${file} is no backup of Silsilah Wastra: give a file that \`npm run backup\` has written.`,
  );
const damaged = (file: string, how: string) =>
  new BackupError(`${file} is damaged: ${how}. Nothing was changed; take another backup.`);
