import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { aborted } from './driver-errors.ts';

/** As many texts as Neo4j keeps plans of (`server.memory.query_cache.per_db_cache_num_entries`). */
const plansKept = 1_000;

/**
 * Neo4j leaves a plan as it is for so long (`dbms.cypher.min_replan_interval`; the managed one and compose say so). Then
 * it may plan the text anew, where the graph has changed by much, and again for everybody who sends it meanwhile.
 */
export const replanIntervalMs = 60_000;

interface Bounds {
  /** So many texts are planned at once: each takes a processor, and whoever asks what is planned wants one too. */
  readonly atOnce: number;
  /** Nothing of ours is planned for longer. What is not answered by then is not waited for: it has much to read. */
  readonly longestMs: number;
  /** For so long nothing is planned anew. */
  readonly replanMs: number;
}

const usual: Bounds = { atOnce: 4, longestMs: 3_000, replanMs: replanIntervalMs };

/**
 * Neo4j plans each text when it first meets it, and again for everybody who sends it before it is planned: a page takes a
 * second of planning, and eight visitors at once took eight. Here the first goes ahead, and the others find its plan; and
 * whoever asks for ever new texts cannot keep the processors of Neo4j from those who ask what it knows.
 */
export class FirstRuns {
  readonly #planned: LRUCache<string, true>;
  readonly #running = new Map<string, Promise<void>>();
  readonly #bounds: Bounds;

  constructor(bounds: Partial<Bounds> = {}) {
    this.#bounds = { ...usual, ...bounds };
    this.#planned = new LRUCache({ max: plansKept, ttl: this.#bounds.replanMs });
  }

  /** Sends a statement, in its turn. Rejects as `send` does, or when the signal is aborted before the turn has come. */
  async run<Result>(
    text: string,
    send: () => Promise<Result>,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    while (this.#planned.get(text) === undefined) {
      const before = this.#before(text);
      if (before === undefined) return await this.#first(text, send);
      await unlessAborted(before, signal);
    }
    return await send();
  }

  /**
   * The database is down, and will know no plan when it is back. Not for connections that are merely lost: where many
   * of a pool are dead, those who ask find them out the sooner, the more of them ask at once.
   */
  forget(): void {
    this.#planned.clear();
  }

  #before(text: string): Promise<void> | undefined {
    const same = this.#running.get(text);
    if (same !== undefined || this.#running.size < this.#bounds.atOnce) return same;
    return Promise.race(this.#running.values());
  }

  async #first<Result>(text: string, send: () => Promise<Result>): Promise<Result> {
    const sent = send();
    const turn = isPlannedAfter(sent, this.#bounds.longestMs).then((isPlanned) => {
      this.#running.delete(text);
      if (isPlanned) this.#planned.set(text, true);
    });
    this.#running.set(text, turn);
    return await sent;
  }
}

/** Settles when the answer is there, or no longer waited for: true but where it failed. */
async function isPlannedAfter(sent: Promise<unknown>, longestMs: number): Promise<boolean> {
  const over = new AbortController();
  const longest = sleep(longestMs, true, { signal: over.signal, ref: false });
  const answered = sent.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answered, longest]);
  } finally {
    over.abort();
  }
}

/** Settles with the turn; rejects as soon as nobody waits for the answer any more. */
async function unlessAborted(turn: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return await turn;
  if (signal.aborted) throw aborted();
  const over = new AbortController();
  const stopped = once(signal, 'abort', { signal: over.signal }).then(() => Promise.reject(aborted()));
  try {
    await Promise.race([turn, stopped]);
  } finally {
    over.abort();
  }
}
