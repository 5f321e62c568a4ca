import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../server/project-root.ts';

test('each promise of SECURITY.md names the tests that hold it, and they are there', async () => {
  const text = await readFile(join(projectRoot, 'SECURITY.md'), 'utf8');
  const [, , ...promises] = text.split('\n').filter((line) => line.startsWith('|'));
  expect(promises.length).toBeGreaterThan(8);
  for (const promise of promises) {
    const named = [...promise.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, name]) => String(name));
    expect(named.length, promise).toBeGreaterThan(0);
    expect(named.filter((name) => !existsSync(join(projectRoot, 'test', name)))).toEqual([]);
  }
});
