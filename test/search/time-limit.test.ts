import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withTimeLimit } from '../../server/search/time-limit.ts';
import { keepCollectingGarbage } from '../kit/collect-garbage.ts';

const untilAborted = async (signal: AbortSignal): Promise<never> => {
  if (!signal.aborted) await once(signal, 'abort');
  throw signal.reason;
};

test('work is stopped when its time is over, or that of whoever waits for it', async () => {
  keepCollectingGarbage();
  const forever = new AbortController().signal;
  await expect(withTimeLimit(200, forever, untilAborted)).rejects.toMatchObject({
    name: 'TimeoutError',
    message: 'It did not answer within 200 ms.',
  });
  const nested = withTimeLimit(60_000, AbortSignal.timeout(200), (within) =>
    withTimeLimit(60_000, within, untilAborted),
  );
  await expect(nested).rejects.toMatchObject({ name: 'TimeoutError' });
  const left = new AbortController();
  const answer = withTimeLimit(60_000, left.signal, untilAborted);
  left.abort(new Error('left'));
  await expect(answer).rejects.toThrow('left');
});

test('nothing is begun for somebody who has left, and work that is done in time is not stopped', async () => {
  const begun: string[] = [];
  await expect(
    withTimeLimit(100, AbortSignal.abort(new Error('left')), async () => begun.push('begun')),
  ).rejects.toThrow('left');
  expect(begun).toEqual([]);
  let seen: AbortSignal | undefined;
  await withTimeLimit(50, new AbortController().signal, async (signal) => {
    seen = signal;
  });
  await sleep(100);
  expect(seen?.aborted).toBe(false);
});
