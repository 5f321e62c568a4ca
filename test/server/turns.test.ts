import { expect, test } from 'vitest';
import { Turns } from '../../server/turns.ts';

test('those who wait go on in their order, and the event loop turns in between', async () => {
  const turns = new Turns();
  let loop = 0;
  let isOver = false;
  const count = () => {
    loop += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  const seen: { readonly who: number; readonly at: number }[] = [];
  const wait = async (who: number) => {
    await turns.next();
    seen.push({ who, at: loop });
  };
  await Promise.all([0, 1, 2, 3, 4].map(wait));
  isOver = true;
  expect(seen.map(({ who }) => who)).toEqual([0, 1, 2, 3, 4]);
  expect(new Set(seen.map(({ at }) => at)).size).toBe(5);
});
