import { type CommandOptions, readArguments } from '../../server/cli/arguments.ts';
import { usualFolder } from '../load/generate-options.ts';
import { wholeNumber } from '../options.ts';

export interface ScaleOptions {
  /** Motifs, wastra and designs in each graph that is asked. */
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly data: string;
  readonly seconds: number;
  /** How long each question that reads is asked before anything is timed. */
  readonly warmUpSeconds: number;
  readonly connections: number;
  readonly json: string | undefined;
  readonly plot: string | undefined;
  readonly help: boolean;
}

export const scaleHelp = `Asks the same questions of graphs of several sizes, and tells how the times grow.

Usage: npm run bench -- scale [options]

  --sizes <n,n>      motifs, wastra and designs in each graph (default 10000,100000,1000000)
  --data <folder>    where the databases are kept, one folder a size (default ${usualFolder()})
  --seconds <n>      how long each question is asked (default 5)
  --warm-up <n>      how long those that read are asked before, until Neo4j has its pages in memory and its code
                     compiled (default 10; 0 for a database that was just started)
  --connections <n>  how many ask at the same time (default 1)
  --seed <n>         draw other graphs (default 1)
  --json <file>      write all figures as JSON, too
  --plot <file>      draw them as SVG, too; \`npm run bench -- plot <file.json> <file.svg>\` does so later
  --help             print this

A graph that is not there yet is drawn and loaded first, and search built over it: a million take minutes and
15 GB of disk. They stay in the folder; remove it when you need them no more.`;

const types = {
  sizes: { type: 'string', default: '10000,100000,1000000' },
  data: { type: 'string' },
  seconds: { type: 'string', default: '5' },
  'warm-up': { type: 'string', default: '10' },
  connections: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  json: { type: 'string' },
  plot: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const satisfies CommandOptions;

/** Throws a `UsageError` that says which option is wrong. */
export function readScaleOptions(args: readonly string[]): ScaleOptions {
  const given = readArguments(args, types);
  return {
    sizes: given.sizes.split(',').map((each) => wholeNumber('sizes', each, 1_000, 10_000_000)),
    seed: wholeNumber('seed', given.seed, 0, 2 ** 32 - 1),
    data: given.data ?? usualFolder(),
    seconds: wholeNumber('seconds', given.seconds, 1, 3_600),
    warmUpSeconds: wholeNumber('warm-up', given['warm-up'], 0, 3_600),
    connections: wholeNumber('connections', given.connections, 1, 200),
    json: given.json,
    plot: given.plot,
    help: given.help,
  };
}
