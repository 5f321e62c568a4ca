import { type CommandOptions, readArguments, UsageError } from '../server/cli/arguments.ts';
import { questions } from './questions/questions.ts';

export interface BenchOptions {
  readonly size: number;
  readonly seed: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly json: string | undefined;
  readonly only: readonly string[];
  readonly help: boolean;
}

export const help = `Compares the product over HTTP with the raw Neo4j driver and with @neo4j/graphql, on one graph.

Usage: npm run bench -- [options]
       npm run bench -- search [options]     times search; each has a --help of its own
       npm run bench -- generate [options]   draws and loads a graph of any size into a folder
       npm run bench -- scale [options]      asks graphs of several sizes the same questions
       npm run bench -- plot <json> <svg>    draws what scale found

  --size <n>         motifs, wastra and designs in the graph (default 20000; claims of descent: about twice that)
  --seconds <n>      how long each contender is asked, for each question (default 8)
  --connections <n>  how many ask at the same time; several numbers, as in 1,8, are tried in turn (default 8)
  --only <names>     only these questions: ${questions.map(({ name }) => name).join(', ')}
  --seed <n>         draw another graph (default 1)
  --json <file>      write all figures as JSON, too
  --help             print this

It starts a Neo4j of its own in a temporary folder and removes it at the end. The first run installs
@neo4j/graphql in bench/peer. Nothing that the product holds is read or changed.`;

const types = {
  size: { type: 'string', default: '20000' },
  seed: { type: 'string', default: '1' },
  seconds: { type: 'string', default: '8' },
  connections: { type: 'string', default: '8' },
  json: { type: 'string' },
  only: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const satisfies CommandOptions;

/** Throws a `UsageError` that says which option is wrong. */
export function readOptions(args: readonly string[]): BenchOptions {
  const given = readArguments(args, types);
  return {
    size: wholeNumber('size', given.size, 1_000, 5_000_000),
    seed: wholeNumber('seed', given.seed, 0, 2 ** 32 - 1),
    seconds: wholeNumber('seconds', given.seconds, 1, 3_600),
    connections: given.connections.split(',').map((each) => wholeNumber('connections', each, 1, 200)),
    json: given.json,
    only: given.only === undefined ? [] : given.only.split(',').map(knownQuestion),
    help: given.help,
  };
}

export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(`--${option} is "${text}": give a whole number from ${least} to ${most}.`);
}

function knownQuestion(name: string): string {
  if (questions.some((question) => question.name === name)) return name;
  const known = questions.map((question) => question.name).join(', ');
  throw new UsageError(`--only names "${name}": the questions are ${known}.`);
}
