import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from './process-lock.ts';

export interface Waiting {
  /** What is done under the lock, for whoever finds it. */
  readonly what: string;
  /** Called once, when another process holds it. */
  readonly onWait: () => void;
  readonly signal?: AbortSignal | undefined;
}

/** Does work while holding a lock file; waits as long as another living process holds it. */
export async function whileLocked<T>(file: string, waiting: Waiting, work: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round++) {
    const lock = takeLock(file, waiting.what);
    if (lock.kind === 'held') return await work().finally(lock.release);
    if (round === 1) waiting.onWait();
    await sleep(200);
    waiting.signal?.throwIfAborted();
  }
}
