import { setTimeout as sleep } from 'node:timers/promises';
import { look } from './ask.ts';

/** Waits until a path answers with a status; tells how long that took. */
export async function becomes(
  url: string,
  path: string,
  status: number,
  withinMs = 120_000,
): Promise<number> {
  const start = performance.now();
  let last = 'nothing';
  while (performance.now() - start < withinMs) {
    const seen = await look(`${url}${path}`).catch((error: unknown) => String(error));
    if (typeof seen !== 'string' && seen.status === status) return performance.now() - start;
    last = typeof seen === 'string' ? seen : `${seen.status} ${seen.text}`;
    await sleep(20);
  }
  throw new Error(`${path} did not become ${status} within ${withinMs} ms; it is: ${last}`);
}
