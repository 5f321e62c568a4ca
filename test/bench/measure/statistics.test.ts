import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, percentile, ratios, roundFigures, spread } from '../../../bench/measure/statistics.ts';

const someValues = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1 });

describe('percentile', () => {
  test.each([
    [[5], 0.5, 5],
    [[1, 2, 3, 4], 0.5, 2],
    [[4, 3, 2, 1], 0.95, 4],
    [[10, 20, 30], 0, 10],
    [[10, 20, 30], 1, 30],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  test('is one of the values, with at least its share at or below it', () => {
    fc.assert(
      fc.property(someValues, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const found = percentile(values, share);
        const below = values.filter((value) => value <= found).length;
        return values.includes(found) && below >= share * values.length;
      }),
    );
  });

  test('of nothing is refused', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

describe('median', () => {
  test.each([
    [[3], 3],
    [[1, 3], 2],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('lies between the least and the greatest value', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const { min, median: middle, max } = spread(values);
        return min <= middle && middle <= max;
      }),
    );
  });
});

test('figures of a round count answers a second', () => {
  expect(roundFigures([1, 2, 3, 4], 2)).toEqual({ answers: 4, p50Ms: 2, p95Ms: 4, perSecond: 2 });
});

test('ratios compare the rounds of one number with each other', () => {
  const round = (p50Ms: number) => ({ answers: 1, p50Ms, p95Ms: p50Ms, perSecond: 1 });
  const slow = [round(2), round(40), round(6)];
  const quick = [round(1), round(10), round(2)];
  expect(ratios(slow, quick, ({ p50Ms }) => p50Ms)).toEqual({ min: 2, median: 3, max: 4 });
});
