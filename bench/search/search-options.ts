import { type CommandOptions, readArguments } from '../../server/cli/arguments.ts';
import { wholeNumber } from '../options.ts';

export interface SearchBenchOptions {
  /** Motifs, wastra and designs in each graph that is tried. */
  readonly sizes: readonly number[];
  readonly seconds: number;
  readonly connections: number;
  readonly json: string | undefined;
  readonly meilisearch: { readonly host: string; readonly apiKey: string | undefined } | undefined;
  readonly help: boolean;
}

export const searchHelp = `Times search and suggestions through the API, on graphs of several sizes.

Usage: [MEILI_HOST=... MEILI_API_KEY=...] npm run bench -- search [options]

  --sizes <n,n>      motifs, wastra and designs in each graph (default 430,4300,43000: about 1, 6 and 50 thousand records)
  --seconds <n>      how long each contender is asked, for each question (default 8)
  --connections <n>  how many ask at the same time (default 1)
  --json <file>      write all figures as JSON, too
  --help             print this

With MEILI_HOST, the same is asked through the API with Meilisearch behind it, and of Meilisearch itself; the index
silsilah_bench is made there and removed at the end.`;

const types = {
  sizes: { type: 'string', default: '430,4300,43000' },
  seconds: { type: 'string', default: '8' },
  connections: { type: 'string', default: '1' },
  json: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const satisfies CommandOptions;

/** Throws a `UsageError` that says which option is wrong. */
export function readSearchOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): SearchBenchOptions {
  const given = readArguments(args, types);
  const host = environment['MEILI_HOST'];
  return {
    sizes: given.sizes.split(',').map((each) => wholeNumber('sizes', each, 100, 1_000_000)),
    seconds: wholeNumber('seconds', given.seconds, 1, 3_600),
    connections: wholeNumber('connections', given.connections, 1, 200),
    json: given.json,
    meilisearch: host ? { host, apiKey: environment['MEILI_API_KEY'] || undefined } : undefined,
    help: given.help,
  };
}
