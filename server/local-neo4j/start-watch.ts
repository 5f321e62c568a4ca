import type { Child } from './child.ts';
import { diskIsFull, logIsTorn } from './start-failure.ts';
import type { Surroundings } from './surroundings.ts';

export interface WatchedStart extends Surroundings {
  readonly child: Child;
  readonly startTimeoutMs: number;
  /** What it has written so far. */
  readonly printed: () => string;
  /** What it has told of its databases so far. */
  readonly debugLog: () => string;
}

/** Asked again and again while Neo4j starts: whether to give up. Tells now and then that it still does. */
export function watchStart(start: WatchedStart): () => boolean {
  const { child, startTimeoutMs, printed, debugLog, report, signal } = start;
  const elapsed = stopwatch();
  const tell = every(10_000, () => {
    report(`Neo4j is still starting (${Math.round(elapsed() / 1000)} s) ...`);
    return false;
  });
  // Neo4j waits for ever on a full disk, and for a database that it could not open.
  const isHopeless = every(2_000, () => diskIsFull(printed()) || logIsTorn(debugLog()));
  return () => {
    const stop = signal?.aborted === true || child.ended() !== undefined || elapsed() > startTimeoutMs;
    return stop || tell() || isHopeless();
  };
}

function stopwatch(): () => number {
  const begin = performance.now();
  return () => performance.now() - begin;
}

/** Asks again only after some time; says no in between. */
function every(intervalMs: number, ask: () => boolean): () => boolean {
  let next = performance.now() + intervalMs;
  return () => {
    if (performance.now() < next) return false;
    next = performance.now() + intervalMs;
    return ask();
  };
}
