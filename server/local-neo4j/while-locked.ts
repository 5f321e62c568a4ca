import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from './process-lock.ts';

/** Does work while holding a lock file; waits as long as another living process holds it. */
export async function whileLocked<T>(
  file: string,
  what: string,
  onWait: () => void,
  work: () => Promise<T>,
): Promise<T> {
  let told = false;
  for (;;) {
    const lock = takeLock(file, what);
    if (lock.kind === 'held') {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!told) onWait();
    told = true;
    await sleep(200);
  }
}
