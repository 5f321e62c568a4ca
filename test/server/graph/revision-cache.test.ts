import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { RevisionCache } from '../../../server/graph/revision-cache.ts';

const open = () => {
  const kept = new RevisionCache(() => Promise.resolve(7));
  kept.moveTo(7);
  return kept;
};

test('long walks take the room of what was kept before them, short answers do not', () => {
  const kept = open();
  kept.keepAnswer('first', { rows: [] });
  for (let index = 0; index < 100; index += 1) kept.keepAnswer(`short ${index}`, { rows: [1, 2, 3] });
  expect(kept.answerTo('first')).toBeDefined();
  const walk = { nodes: Array(5_000).fill(1), claims: Array(15_000).fill(1) };
  for (let index = 0; index < 200; index += 1) kept.keepAnswer(`walk ${index}`, walk);
  expect(kept.answerTo('short 0')).toBeUndefined();
  expect(kept.answerTo('walk 0')).toBeUndefined();
  expect(kept.answerTo('walk 199')).toBeDefined();
});

test('another revision, higher or lower, empties it', () => {
  for (const other of [8, 6]) {
    const kept = open();
    kept.keepAnswer('name', 'Parang');
    kept.records('nodes').set(1, { id: 'motif/parang' });
    kept.moveTo(other);
    expect(kept.answerTo('name')).toBeUndefined();
    expect(kept.records('nodes').get(1)).toBeUndefined();
  }
});

test('a reading of the revision that fails is told to who asked, and the next one reads anew', async () => {
  let fails = true;
  const kept = new RevisionCache(() => (fails ? Promise.reject(new Error('gone')) : Promise.resolve(9)));
  const [first, second] = await Promise.allSettled([kept.current(), kept.current()]);
  expect([first?.status, second?.status]).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await kept.current()).toBe(9);
  expect(kept.revision).toBe(9);
});

test('whoever asks while a reading is under way is told of one sent later, which all of them share', async () => {
  const answers: ((revision: number) => void)[] = [];
  const kept = new RevisionCache(() => new Promise((resolve) => answers.push(resolve)));
  const first = kept.current();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  const later = [kept.current(), kept.current()];
  await sleep(20);
  expect(answers).toHaveLength(1);
  answers[0]?.(1);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.(2);
  expect([await first, ...(await Promise.all(later))]).toEqual([1, 2, 2]);
});
