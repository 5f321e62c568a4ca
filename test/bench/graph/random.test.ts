import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../bench/graph/random.ts';

test('the same seed gives the same numbers', () => {
  const draw = () => {
    const random = createRandom(7);
    return Array.from({ length: 5 }, () => random.next());
  };
  expect(draw()).toEqual(draw());
});

test('whole numbers stay below their end, for any seed', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 1_000 }), (seed, end) => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => random.below(end)).every((value) => value >= 0 && value < end);
    }),
  );
});

test('a chance is met about as often as it says', () => {
  const random = createRandom(1);
  const met = Array.from({ length: 10_000 }, () => random.chance(0.2)).filter(Boolean).length;
  expect(met).toBeGreaterThan(1_800);
  expect(met).toBeLessThan(2_200);
});
