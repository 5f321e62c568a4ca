import { expect, test } from 'vitest';
import { createRandom } from '../../bench/graph/random.ts';
import { trendOf } from './kit/trend.ts';

const random = createRandom(7);
const samples = (growth: number, noise: number) =>
  Array.from({ length: 24 }, (_, index) => ({
    minutes: index / 12,
    mebibytes: 80 + (growth * index) / 12 + noise * (random.next() - 0.5),
  }));

test('a growth of five MiB a minute is seen through noise of four', () => {
  const { slope, low } = trendOf(samples(5, 4));
  expect(slope).toBeCloseTo(5, 0);
  expect(low).toBeGreaterThan(2);
});

test('noise alone is no growth', () => {
  const { low, high } = trendOf(samples(0, 4));
  expect(low).toBeLessThan(1);
  expect(high).toBeGreaterThan(-1);
});

test('a few samples are no trend', () => {
  expect(() => trendOf(samples(0, 0).slice(0, 7))).toThrow('take 8 at least');
});
