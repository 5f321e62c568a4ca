import { ClientError } from '../errors.ts';
import type { WriteOptions } from '../graph/graph.ts';

const most = 300;

/**
 * Writes of this server, one after the other. They would wait for each other in the database all the same;
 * here they wait without holding a connection that readers need. None lasts longer than somebody waits for its answer:
 * one whose server is cut off holds up the writers of all others until Neo4j ends it.
 */
export class WriteQueue {
  readonly #options: WriteOptions;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(options: WriteOptions = {}) {
    this.#options = options;
  }

  /** Runs the work when its turn comes, unless the signal says by then that nobody waits for it any more. */
  async run<T>(work: (options: WriteOptions) => Promise<T>, signal: AbortSignal): Promise<T> {
    if (this.#waiting >= most) {
      throw new ClientError('UNAVAILABLE', {
        id: `Sudah ada ${most} perubahan yang menunggu, dan perubahan Anda tidak ditulis. Coba lagi beberapa detik lagi.`,
        en: `${most} changes are waiting already, and nothing of yours was written. Try again in a few seconds.`,
      });
    }
    this.#waiting += 1;
    const before = this.#last;
    const turn = (async () => {
      await before.catch(() => undefined);
      if (signal.aborted) {
        throw new ClientError('TIMEOUT', {
          id: 'Gilirannya tidak tiba pada waktunya; tidak ada yang ditulis. Coba lagi.',
          en: 'Its turn did not come in time; nothing was written. Try again.',
        });
      }
      return await work(this.#options);
    })();
    this.#last = turn;
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
    }
  }
}
