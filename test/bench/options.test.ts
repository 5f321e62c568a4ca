import { describe, expect, test } from 'vitest';
import { readOptions } from '../../bench/options.ts';
import { inverse, table } from '../../bench/report.ts';
import { UsageError } from '../../server/cli/arguments.ts';

describe('the options of the bench', () => {
  test('have defaults', () => {
    expect(readOptions([])).toEqual({
      size: 20_000,
      seed: 1,
      seconds: 8,
      connections: [8],
      json: undefined,
      only: [],
      help: false,
    });
  });

  test('take several numbers of connections and several questions', () => {
    const { connections, only } = readOptions(['--connections', '1,8', '--only', 'lineage,nested']);
    expect(connections).toEqual([1, 8]);
    expect(only).toEqual(['lineage', 'nested']);
  });

  test.each([
    [['--size', 'many'], '--size is "many"'],
    [['--size', '10'], 'from 1000 to'],
    [['--seconds', '0'], '--seconds is "0"'],
    [['--connections', '8,'], '--connections is ""'],
    [['--only', 'lineages'], 'the questions are lineage, nested, page'],
    [['--fast'], '--fast'],
  ])('%j are refused, saying why', (args, reason) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(reason);
  });
});

test('a table has columns as wide as their widest cell, figures to the right', () => {
  const rows = [
    ['', 'ms'],
    ['ours', '12.5'],
    ['the peer', '7'],
  ];
  expect(table(rows)).toEqual(['               ms', '  ours       12.5', '  the peer      7']);
});

test('a ratio turned round has its least where the greatest was', () => {
  expect(inverse({ min: 0.5, median: 1, max: 4 })).toEqual({ min: 0.25, median: 1, max: 2 });
});
