import { type Failure, failureOf } from './trouble.ts';

/** Where a question to the API stands. While a new answer is on its way the last one may still be shown. */
export type Loading<Data> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly last: Data | undefined }
  | { readonly kind: 'ready'; readonly data: Data }
  | { readonly kind: 'failed'; readonly failure: Failure };

type Read<Data> = (signal: AbortSignal) => Promise<Data>;

/** Asks one question at a time: a new one aborts the one before. */
export class Loader<Data> {
  #now: Loading<Data> = { kind: 'idle' };
  #run: AbortController | undefined;
  #again: (() => void) | undefined;
  readonly #tell: (now: Loading<Data>) => void;

  constructor(tell: (now: Loading<Data>) => void) {
    this.#tell = tell;
  }

  get now(): Loading<Data> {
    return this.#now;
  }

  /** Asks, after a pause in which another question may come. */
  load(read: Read<Data>, pauseMs = 0): void {
    this.#run?.abort();
    this.#run = new AbortController();
    this.#again = () => this.load(read);
    const last = 'data' in this.#now ? this.#now.data : 'last' in this.#now ? this.#now.last : undefined;
    this.#become({ kind: 'loading', last });
    void this.#ask(read, pauseMs, this.#run.signal);
  }

  /** Asks the last question again. */
  again(): void {
    this.#again?.();
  }

  /** Forgets the question and its answer. */
  stop(): void {
    this.#run?.abort();
    this.#again = undefined;
    this.#now = { kind: 'idle' };
  }

  async #ask(read: Read<Data>, pauseMs: number, signal: AbortSignal): Promise<void> {
    try {
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      if (signal.aborted) return;
      const data = await read(signal);
      if (!signal.aborted) this.#become({ kind: 'ready', data });
    } catch (error) {
      if (!signal.aborted) this.#fail(failureOf(error), signal);
    }
  }

  #fail(failure: Failure, signal: AbortSignal): void {
    if (failure.trouble === 'offline') addEventListener('online', () => this.again(), { once: true, signal });
    this.#become({ kind: 'failed', failure });
  }

  #become(now: Loading<Data>): void {
    this.#now = now;
    this.#tell(now);
  }
}
