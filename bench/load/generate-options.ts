import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandOptions, readArguments } from '../../server/cli/arguments.ts';
import type { Memory } from '../database.ts';
import type { GraphSize } from '../graph/rows.ts';
import { wholeNumber } from '../options.ts';

export interface GenerateOptions {
  readonly drawn: Required<GraphSize>;
  readonly data: string;
  readonly memory: Memory;
  readonly help: boolean;
}

export const usualFolder = (): string => join(tmpdir(), 'silsilah-bench');

export const generateHelp = `Draws a graph and loads it into a Neo4j in a folder, to be asked by \`npm run bench -- scale\`.

Usage: npm run bench -- generate [options]

  --motifs <n>       motifs, wastra and designs (default 1000000; about seven relationships for each of them)
  --seed <n>         draw another graph (default 1)
  --data <folder>    where databases are kept, one folder a size (default ${usualFolder()})
  --heap <MB>        heap of the import and of Neo4j (default by size)
  --page-cache <MB>  page cache of Neo4j (default by size)
  --help             print this

The same number and seed draw the same graph. A folder that holds it already is left as it is.`;

const types = {
  motifs: { type: 'string', default: '1000000' },
  seed: { type: 'string', default: '1' },
  data: { type: 'string' },
  heap: { type: 'string' },
  'page-cache': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const satisfies CommandOptions;

/** Throws a `UsageError` that says which option is wrong. */
export function readGenerateOptions(args: readonly string[]): GenerateOptions {
  const given = readArguments(args, types);
  const size = wholeNumber('motifs', given.motifs, 1_000, 10_000_000);
  return {
    drawn: { size, seed: wholeNumber('seed', given.seed, 0, 2 ** 32 - 1) },
    data: given.data ?? usualFolder(),
    memory: memoryFor(size, given.heap, given['page-cache']),
    help: given.help,
  };
}

/** The store of a motif and what hangs on it takes five kilobytes, its search document and indexes as much again. */
export function memoryFor(size: number, heap?: string, pageCache?: string): Memory {
  const thousands = size / 1_000;
  return {
    heapMb: heap === undefined ? Math.round(1_024 + thousands) : wholeNumber('heap', heap, 256, 65_536),
    pageCacheMb:
      pageCache === undefined
        ? Math.round(256 + thousands * 4)
        : wholeNumber('page-cache', pageCache, 64, 262_144),
  };
}
