import { z } from 'zod';
import type { DumpedRecord } from '../graph/graph-dump.ts';

/**
 * A backup is gzipped text, a line of JSON each: a head, the nodes, the relationships, and an end that tells
 * what must have come before it. What is not whole cannot have the right end.
 */

export const backupFormat = 'silsilah-wastra/backup';
/** Raise it when older programs could not read the lines. */
export const backupVersion = 1;

const value = z.union([z.string(), z.number(), z.boolean()]);
const properties = z.record(z.string(), z.union([value, z.array(value)]));
const hex = z.string().regex(/^[0-9a-f]{64}$/);

export const headLine = z.strictObject({
  format: z.literal(backupFormat),
  version: z.int().min(1),
  /** The last migration that the graph had seen. */
  shape: z.int().min(0),
  revision: z.int().min(0),
  createdAt: z.iso.datetime(),
});
export type BackupHead = z.infer<typeof headLine>;

export const endLine = z.strictObject({
  end: z.strictObject({
    nodes: z.int().min(0),
    relationships: z.int().min(0),
    /** Of every line before this one. */
    sha256: hex,
    /** Of the graph. */
    fingerprint: z.string().regex(/^sha256-[0-9a-f]{64}$/),
  }),
});
export type BackupEnd = z.infer<typeof endLine>['end'];

const nodeLine = z.strictObject({
  n: z.array(z.string()).min(1),
  p: properties,
  f: z.array(z.string()).optional(),
});
const edgeLine = z.strictObject({
  r: z.string(),
  a: z.string(),
  b: z.string(),
  p: properties,
  f: z.array(z.string()).optional(),
});

export function lineOf(record: DumpedRecord): string {
  const { properties: p, floats } = record;
  const rest = floats.length === 0 ? { p } : { p, f: floats };
  return JSON.stringify(
    'labels' in record
      ? { n: record.labels, ...rest }
      : { r: record.type, a: record.from, b: record.to, ...rest },
  );
}

/** Undefined where the line is neither a node nor a relationship. */
export function recordOf(json: unknown): DumpedRecord | undefined {
  const node = nodeLine.safeParse(json);
  if (node.success) {
    const { n, p, f } = node.data;
    return { labels: n, properties: p, floats: f ?? [] };
  }
  const edge = edgeLine.safeParse(json);
  if (!edge.success) return undefined;
  const { r, a, b, p, f } = edge.data;
  return { type: r, from: a, to: b, properties: p, floats: f ?? [] };
}

/** A backup cannot be written or read; the message says why and what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
