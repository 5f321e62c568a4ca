import { setTimeout as sleep } from 'node:timers/promises';
import { type Answered, ask } from './ask.ts';

/** What a fault may make of an answer; anything else is a defect. */
const codes = new Set(['UNAVAILABLE', 'TIMEOUT', 'BUSY', 'RATE_LIMITED']);

export interface Told {
  readonly right: number;
  readonly coded: number;
  /** Answers that nobody should get. */
  readonly unknown: readonly string[];
  readonly slowestMs: number;
}

const lineage = `query ($slug: String!, $depth: Int!) {
  motif(slug: $slug) { id name lineage(direction: BOTH, maxDepth: $depth) { totalCount members { node { id name } } } }
}`;
const list = 'query ($first: Int!) { regions(first: $first) { totalCount nodes { id name } } }';

/** Readers who ask until told to stop, something else each time. */
export function startReaders(url: string, readers = 8): { stop(): Promise<Told> } {
  let stopped = false;
  const told = { right: 0, coded: 0, slowestMs: 0 };
  const unknown: string[] = [];
  const count = (answer: Answered) => {
    told.slowestMs = Math.max(told.slowestMs, answer.ms);
    if (answer.status === 200 && answer.codes.length === 0) told.right += 1;
    else if (isCoded(answer)) told.coded += 1;
    else unknown.push(answer.text.slice(0, 400));
  };
  const loops = Array.from({ length: readers }, async (_, reader) => {
    for (let turn = 0; !stopped; turn += 1) {
      const question =
        turn % 2 === 0
          ? { query: lineage, variables: { slug: 'kawung', depth: 1 + ((turn + reader) % 9) } }
          : { query: list, variables: { first: 1 + ((turn + reader) % 100) } };
      await ask(url, question).then(count, (error: unknown) => unknown.push(String(error)));
      await sleep(5);
    }
  });
  return {
    async stop() {
      stopped = true;
      await Promise.all(loops);
      return { ...told, unknown };
    },
  };
}

/** Whether an answer that is none has a code of ours, and says nothing of the driver or of Cypher. */
export const isCoded = ({ codes: given, text }: Answered): boolean =>
  given.length > 0 && given.every((code) => codes.has(code)) && !/neo4j|cypher|bolt:|MATCH|ECONN/i.test(text);
