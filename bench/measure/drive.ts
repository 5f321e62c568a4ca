import { type RoundFigures, roundFigures } from './statistics.ts';

/** Asks one question once and waits for the whole answer; throws when it is no answer. */
export type Ask = (turn: number) => Promise<void>;

export interface Load {
  readonly connections: number;
  readonly seconds: number;
}

/** Asks over so many connections, each next question as soon as the last is answered. */
export async function drive(ask: Ask, turns: Turns, { connections, seconds }: Load): Promise<RoundFigures> {
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const one = async () => {
    while (performance.now() < end) {
      const sent = performance.now();
      await ask(turns.next());
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return roundFigures(latencies, (performance.now() - start) / 1000);
}

/** Counts on over all rounds, so that each of them asks about other records. */
export class Turns {
  #last = -1;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}
