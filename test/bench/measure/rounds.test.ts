import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { drive, Turns } from '../../../bench/measure/drive.ts';
import { takeRounds } from '../../../bench/measure/rounds.ts';

test('each question of a load has a turn of its own', async () => {
  const asked: number[] = [];
  const ask = async (turn: number) => {
    asked.push(turn);
    await sleep(1);
  };
  const { answers } = await drive(ask, new Turns(), { connections: 3, seconds: 0.03 });
  expect(asked).toEqual(asked.map((_, index) => index));
  expect(answers).toBe(asked.length);
});

test('runners take turns, and each has its figures', async () => {
  const order: string[] = [];
  const runner = (name: string) => ({
    name,
    ask: async () => {
      if (order.at(-1) !== name) order.push(name);
      await sleep(5);
    },
  });
  const rounds = await takeRounds([runner('a'), runner('b')], { connections: 1, seconds: 0.02 });
  expect([...rounds.keys()]).toEqual(['a', 'b']);
  expect(order.slice(0, 4)).toEqual(['a', 'b', 'a', 'b']);
});

test('a question that fails ends the load with its error', async () => {
  const ask = () => Promise.reject(new Error('no answer'));
  await expect(drive(ask, new Turns(), { connections: 2, seconds: 1 })).rejects.toThrow('no answer');
});
