import {
  afterCheck,
  afterFailure,
  afterSuccess,
  type Circuit,
  type CircuitTimes,
  circuitTimes,
  type Health,
  isAsked,
  isCheckDue,
} from './circuit.ts';
import type { Answered, SearchEngine } from './search-engine.ts';
import type { SearchBackend } from './search-port.ts';
import { withTimeLimit } from './time-limit.ts';

export interface FallbackOptions {
  /** How far behind the graph the first backend is. */
  readonly lag: () => Promise<{ readonly entries: number; readonly oldestMs: number }>;
  /** Whether a failure says that the first backend is not well, and not only that it refused one question. */
  readonly isUnwell?: (error: unknown) => boolean;
  /** Longest time that the first backend has to answer; the rest of a request's time is the second's. */
  readonly answerMs?: number;
  readonly checkMs?: number;
  /** Behind by more than this, the first backend is not asked. */
  readonly mostLagMs?: number;
  readonly times?: Partial<CircuitTimes>;
  /** Told when answers begin to come from the other backend, with the reason, and when they no longer do. */
  readonly onChange?: (change: FallbackChange) => void;
}

export type FallbackChange =
  | { readonly degraded: true; readonly reason: string }
  | { readonly degraded: false };

const defaults = { answerMs: 800, checkMs: 1_500, mostLagMs: 60_000 };

export interface FallbackEngine extends SearchEngine {
  /** Looks at the first backend now. */
  check(): Promise<void>;
}

/**
 * Asks `primary` while it is well and in step with the graph, and `fallback` otherwise. Whether it is well again
 * is found out beside the requests, so that none of them waits for a backend that does not answer.
 */
export function withFallback(
  primary: SearchBackend,
  fallback: SearchBackend,
  options: FallbackOptions,
): FallbackEngine {
  const watch = new Watch(primary, options);
  const answerMs = options.answerMs ?? defaults.answerMs;

  async function answered<T>(
    ask: (backend: SearchBackend, signal: AbortSignal) => Promise<T>,
    signal: AbortSignal,
  ): Promise<Answered<T>> {
    const fromPrimary = (await watch.isWell()) && (await fromFirst(ask, signal));
    if (fromPrimary) return fromPrimary;
    return { answer: await ask(fallback, signal), backend: fallback.name, degraded: true };
  }

  async function fromFirst<T>(
    ask: (backend: SearchBackend, signal: AbortSignal) => Promise<T>,
    signal: AbortSignal,
  ): Promise<Answered<T> | undefined> {
    try {
      const answer = await withTimeLimit(answerMs, signal, (within) => ask(primary, within));
      watch.answered();
      return { answer, backend: primary.name, degraded: false };
    } catch (error) {
      // Nobody waits for an answer any more: that says nothing of the backend.
      signal.throwIfAborted();
      if ((options.isUnwell ?? always)(error)) watch.failed(reasonOf(error));
      return undefined;
    }
  }

  return {
    search: (request, signal) => answered((backend, within) => backend.search(request, within), signal),
    suggest: (request, signal) => answered((backend, within) => backend.suggest(request, within), signal),
    check: () => watch.check(),
  };
}

const always = () => true;

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** What is known of one backend, and the look at it that may be under way. */
class Watch {
  readonly #backend: SearchBackend;
  readonly #options: FallbackOptions;
  readonly #times: CircuitTimes;
  #circuit: Circuit = { state: 'unchecked' };
  #checking: Promise<void> | undefined;

  constructor(backend: SearchBackend, options: FallbackOptions) {
    this.#backend = backend;
    this.#options = options;
    this.#times = { ...circuitTimes, ...options.times };
  }

  /** Waits for a look only when there has been none yet. */
  async isWell(): Promise<boolean> {
    if (isCheckDue(this.#circuit, performance.now())) {
      const check = this.check();
      if (this.#circuit.state === 'unchecked') await check;
    }
    return isAsked(this.#circuit);
  }

  check(): Promise<void> {
    this.#checking ??= this.#look().finally(() => {
      this.#checking = undefined;
    });
    return this.#checking;
  }

  async #look(): Promise<void> {
    const health = await this.#health();
    this.#move(afterCheck(this.#circuit, health, performance.now(), this.#times));
  }

  async #health(): Promise<Health> {
    try {
      const signal = AbortSignal.timeout(this.#options.checkMs ?? defaults.checkMs);
      const [state, lag] = await Promise.all([this.#backend.state(signal), this.#options.lag()]);
      if (!state.ready || state.stale) return { well: false, reason: state.detail };
      if (lag.oldestMs > (this.#options.mostLagMs ?? defaults.mostLagMs)) {
        const seconds = Math.round(lag.oldestMs / 1_000);
        return { well: false, reason: `It is ${lag.entries} changes behind, the oldest by ${seconds} s.` };
      }
      return { well: true };
    } catch (error) {
      return { well: false, reason: reasonOf(error) };
    }
  }

  answered(): void {
    this.#move(afterSuccess(this.#circuit));
  }

  failed(reason: string): void {
    this.#move(afterFailure(this.#circuit, reason, performance.now(), this.#times));
  }

  #move(next: Circuit): void {
    const before = this.#circuit;
    this.#circuit = next;
    if (next.state === 'open' && before.state !== 'open') {
      this.#options.onChange?.({ degraded: true, reason: next.reason });
    } else if (next.state === 'closed' && before.state !== 'closed') {
      this.#options.onChange?.({ degraded: false });
    }
  }
}
