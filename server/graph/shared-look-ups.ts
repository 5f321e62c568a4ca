import { Turns } from '../turns.ts';
import type { Graph, StatementEvent } from './graph.ts';
import { type BatchRow, groupName, type LookUpGroup, parametersOf, statementFor } from './look-up.ts';

/** One request's look-ups of a level, waiting to be sent. */
interface Asking {
  readonly branches: readonly (readonly LookUpGroup[])[];
  readonly graph: Graph;
  readonly resolve: (rows: BatchRow[]) => void;
  readonly reject: (error: unknown) => void;
}

/** So many requests share a statement at most. */
const mostSharing = 32;
/** So many of them go on in one turn of the event loop. */
const mostInTurn = 8;

/**
 * Lets requests that ask the same sort of thing at the same time share one statement: under load that spares most of
 * what it costs to send and to plan. Only the records differ, never the text, so that Neo4j finds its plan again. What
 * may take long travels alone, and when a shared statement fails, each request asks again by itself.
 */
export class SharedLookUps {
  readonly #open: () => Graph;
  readonly #turns = new Turns();
  #waiting = new Map<string, Asking[]>();

  constructor(open: () => Graph) {
    this.#open = open;
  }

  /** Rows for the records of these groups, and perhaps for more. The first says the revision. */
  send(branches: readonly (readonly LookUpGroup[])[], graph: Graph): Promise<BatchRow[]> {
    if (branches.flat().some(({ part, keys }) => part.alone && keys.length > 0)) return ask(branches, graph);
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) setImmediate(() => this.#flush());
      const place = placeOf(branches);
      const others = this.#waiting.get(place) ?? [];
      this.#waiting.set(place, [...others, { branches, graph, resolve, reject }]);
    });
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    for (const askings of waiting.values()) {
      for (let start = 0; start < askings.length; start += mostSharing) {
        void this.#share(askings.slice(start, start + mostSharing));
      }
    }
  }

  async #share(askings: readonly Asking[]): Promise<void> {
    const [first] = askings;
    if (first === undefined) return;
    if (askings.length > 1) {
      const onStatement = (event: StatementEvent) => {
        if (!event.failed) for (const { graph } of askings) graph.options.onStatement?.(event);
      };
      try {
        const rows = await ask(merged(askings), this.#open().with({ onStatement }));
        for (const [index, { resolve }] of askings.entries()) {
          if (index > 0 && index % mostInTurn === 0) await this.#turns.next();
          resolve(rows);
        }
        return;
      } catch {
        // Whose fault it was shows when each asks alone.
      }
    }
    for (const { branches, graph, resolve, reject } of askings) ask(branches, graph).then(resolve, reject);
  }
}

const ask = (branches: readonly (readonly LookUpGroup[])[], graph: Graph): Promise<BatchRow[]> =>
  graph.read(statementFor(branches), parametersOf(branches));

/** Same place, same text: the kinds of look-up and their arguments, in their order. */
const placeOf = (branches: readonly (readonly LookUpGroup[])[]): string =>
  JSON.stringify(
    branches.map((branch) =>
      branch.map(({ name, ahead }) => [name, ...ahead.map(({ part, args }) => groupName(part, args))]),
    ),
  );

function merged(askings: readonly Asking[]): LookUpGroup[][] {
  const [first] = askings;
  return (first?.branches ?? []).map((branch, index) => {
    const keys = new Set(askings.flatMap(({ branches }) => branches[index]?.[0]?.keys ?? []));
    return branch.map((group) => ({ ...group, keys: [...keys].sort() }));
  });
}
