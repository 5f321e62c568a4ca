import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../../../server/project-root.ts';

const head = z.strictObject({ server: z.string(), suite: z.string() });
const exchange = z.strictObject({
  method: z.string(),
  /** With the query, its parameters in the order of their names. */
  path: z.string(),
  body: z.unknown(),
  status: z.int(),
  answer: z.unknown(),
});

/** A request to Meilisearch and what it answered. */
export type Exchange = z.infer<typeof exchange>;
export type Asked = Pick<Exchange, 'method' | 'path' | 'body'>;

/** What was said with a real server, and the version of that. */
export interface Recording {
  readonly server: string;
  readonly suite: string;
  readonly exchanges: readonly Exchange[];
}

const folder = join(projectRoot, 'test', 'search', 'meilisearch', 'recordings');

/** The recording of a suite, one exchange a line; undefined when nobody has recorded it yet. */
export function readRecording(suite: string): Recording | undefined {
  const file = join(folder, `${suite}.jsonl`);
  if (!existsSync(file)) return undefined;
  const [first = '{}', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return {
    ...head.parse(JSON.parse(first)),
    exchanges: lines.map((line) => exchange.parse(JSON.parse(line))),
  };
}

export function writeRecording({ exchanges, ...about }: Recording): string {
  const file = join(folder, `${about.suite}.jsonl`);
  const lines = [about, ...exchanges].map((line) => JSON.stringify(line));
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** A request as it is compared: parameters and the keys of objects in a fixed order, all else as it was sent. */
export function askedOf(method: string, url: string, text: string): Asked {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.sort();
  const parameters = searchParams.toString();
  return {
    method,
    path: parameters === '' ? pathname : `${pathname}?${parameters}`,
    body: text === '' ? null : JSON.parse(text),
  };
}

/** What only reads; everything else changes what later requests are answered. */
export const isRead = ({ method, path }: Asked): boolean =>
  method === 'GET' || /^\/(multi-search|indexes\/[^/]+\/(search|documents\/fetch))$/.test(path);

export const keyOf = ({ method, path, body }: Asked): string => `${method} ${path} ${canonical(body)}`;

export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
