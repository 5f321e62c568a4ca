import { describe, expect, test } from 'vitest';
import { readScaleOptions } from '../../../bench/scale/scale-options.ts';
import { UsageError } from '../../../server/cli/arguments.ts';

describe('the options of the bench of scale', () => {
  test('have defaults', () => {
    expect(readScaleOptions([])).toMatchObject({
      sizes: [10_000, 100_000, 1_000_000],
      seconds: 5,
      warmUpSeconds: 10,
      connections: 1,
    });
  });

  test('let a database be asked that was just started', () => {
    expect(readScaleOptions(['--warm-up', '0']).warmUpSeconds).toBe(0);
  });

  test.each([
    [['--warm-up', '9000'], 'from 0 to 3600'],
    [['--warm-up', 'soon'], '--warm-up is "soon"'],
    [['--sizes', '10000,'], '--sizes is ""'],
  ])('%j are refused, saying why', (args, reason) => {
    expect(() => readScaleOptions(args)).toThrow(UsageError);
    expect(() => readScaleOptions(args)).toThrow(reason);
  });
});
