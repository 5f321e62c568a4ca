import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLineage, lineageRules } from '../../../../server/lineage/rules/lineage-rules.ts';
import { projectRoot } from '../../../../server/project-root.ts';
import { dataset, descends } from './rule-harness.ts';

const folder = (path: string) => readdirSync(join(projectRoot, path));

test('every rule file is in the list, and has a test', () => {
  const files = folder('server/lineage/rules').filter((name) => name.endsWith('.rule.ts'));
  expect(lineageRules).toHaveLength(files.length);
  expect(folder('test/server/lineage/rules')).toEqual(
    expect.arrayContaining(files.map((name) => name.replace(/ts$/, 'test.ts'))),
  );
});

test('every rule has a code of its own and says what it wants', () => {
  expect(new Set(lineageRules.map(({ code }) => code)).size).toBe(lineageRules.length);
  for (const { code, description } of lineageRules) {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(description).toMatch(/^[A-Z].*\.$/);
  }
});

test('all problems are told at once', () => {
  const claims = [
    descends('motif/a', 'design/b', { sourceIds: [] }),
    descends('motif/a', 'motif/a', { id: '2' }),
  ];
  const found = checkLineage(dataset(claims)).map(({ rule }) => rule);
  expect(found).toEqual(['NO_SELF_CLAIM', 'HAS_SOURCE', 'TRADITION_BEFORE_DESIGN']);
});
