import { setTimeout as sleep } from 'node:timers/promises';
import { cpuTimeMs } from './cpu-time.ts';

const lookMs = 1_000;
/** Of one processor, for all processes together. */
const busyShare = 0.1;
const calmLooks = 3;
const longestMs = 180_000;

/**
 * Waits until processes have nothing more to do of their own: a server plans what visitors are likely to ask once it
 * has started. Where the system does not tell processor time, it does not wait.
 */
export async function settled(pids: readonly number[]): Promise<void> {
  const used = () => pids.reduce((sum, pid) => sum + (cpuTimeMs(pid) ?? 0), 0);
  const end = performance.now() + longestMs;
  let calm = 0;
  let before = used();
  while (calm < calmLooks && performance.now() < end) {
    await sleep(lookMs);
    const now = used();
    calm = now - before < lookMs * busyShare ? calm + 1 : 0;
    before = now;
  }
}
