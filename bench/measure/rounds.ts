import type { CpuMeter } from './cpu-time.ts';
import { type Ask, drive, type Load, Turns } from './drive.ts';
import type { RoundFigures } from './statistics.ts';

export interface Runner {
  readonly name: string;
  readonly ask: Ask;
  readonly cpu?: CpuMeter | undefined;
}

/** Seconds of one round: short, so that the rounds of all runners see the same machine. */
const roundSeconds = 1;
/** After two, V8 has not compiled all that a server does for an answer, and its first rounds fall behind. */
const warmUpSeconds = 5;

export type Rounds = ReadonlyMap<string, readonly RoundFigures[]>;

/** Lets the runners take turns, A B C, B C A, ..., until each has had its seconds. */
export async function takeRounds(runners: readonly Runner[], load: Load): Promise<Rounds> {
  const turns = new Map(runners.map(({ name }) => [name, new Turns()]));
  const figures = new Map<string, RoundFigures[]>(runners.map(({ name }) => [name, []]));
  const run = ({ name, ask }: Runner, seconds: number) =>
    drive(ask, turns.get(name) ?? new Turns(), { ...load, seconds });
  for (const runner of runners) await run(runner, Math.min(warmUpSeconds, load.seconds));
  const rounds = Math.max(1, Math.round(load.seconds / roundSeconds));
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const runner of rotated(runners, turn)) {
      const round = async () => {
        const figure = await run(runner, load.seconds / rounds);
        figures.get(runner.name)?.push(figure);
        return figure.answers;
      };
      await (runner.cpu?.during(round) ?? round());
    }
  }
  return figures;
}

const rotated = <T>(values: readonly T[], by: number): readonly T[] => {
  const start = by % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
};
