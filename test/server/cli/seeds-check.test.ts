import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../server/cli/arguments.ts';
import { seedsCheck } from '../../../server/cli/seeds-check.ts';

describe('npm run seeds:check', () => {
  test('ends with the counts and a verdict', async () => {
    const { output, code } = await seedsCheck(['--errors']);
    expect(output).toMatch(/\d+ datasets in \d+ files: .* motifs/);
    expect(output.split('\n').at(-1)).toMatch(/^0 errors, \d+ warnings?\.$/);
    expect(code).toBe(0);
  });

  test('prints JSON', async () => {
    const { output } = await seedsCheck(['--json']);
    expect(JSON.parse(output)).toMatchObject({
      problems: expect.any(Array),
      counts: { motifs: expect.any(Number) },
    });
  });

  test('helps', async () => {
    expect(await seedsCheck(['--help'])).toMatchObject({
      code: 0,
      output: expect.stringContaining('Usage:'),
    });
  });

  test('refuses an option that it does not have', async () => {
    await expect(seedsCheck(['--jsn'])).rejects.toBeInstanceOf(UsageError);
  });
});
