import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { freshGraph, testNeo4j } from '../../kit/neo4j.ts';
import { type LiveApp, liveApp } from '../stewardship/kit/live-app.ts';

let graph: Graph;
let app: LiveApp;
beforeAll(async () => {
  graph = await freshGraph();
  app = await liveApp(graph);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

/** The command as a process of its own, on this worker's Neo4j. */
async function run(...args: string[]) {
  const { uri, user, password } = await testNeo4j();
  const child = spawn(process.execPath, ['--import', 'tsx', join('server', 'cli', 'token.ts'), ...args], {
    cwd: projectRoot,
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (said.out += String(chunk)));
  child.stderr.on('data', (chunk) => (said.err += String(chunk)));
  await once(child, 'close');
  return { code: child.exitCode, ...said };
}

const asks = async (key: string) =>
  (await app.ask('{ viewer { role shownName } }', {}, key)).data?.['viewer'];

test('a key is made, works, is listed without its secret, and works no more once revoked', async () => {
  const options = ['--role', 'contributor', '--name', 'x', '--shown-as', 'Sari', '--expires', '90d'];
  const made = await run('create', ...options, '--json');
  expect([made.code, made.err]).toEqual([0, '']);
  const { key, prefix, expiresAt } = JSON.parse(made.out) as Record<string, string>;
  expect(await asks(String(key))).toEqual({ role: 'CONTRIBUTOR', shownName: 'Sari' });
  expect(Date.parse(String(expiresAt)) - Date.now()).toBeGreaterThan(89 * 86_400_000);
  const listed = await run('list');
  expect(listed.out).toContain(`${prefix}  CONTRIBUTOR  x (shown as Sari)`);
  expect(listed.out).not.toContain(String(key).slice(17));
  expect((await run('revoke', '--prefix', String(prefix))).out).toContain('revoked');
  expect(await asks(String(key))).toBeUndefined();
});

test('what is wrong with the options is said with the mend, and no database is opened for it', async () => {
  const wrong = [
    [['create', '--role', 'king', '--name', 'x'], 'contributor, curator, admin'],
    [['create', '--role', 'admin'], '--name is missing'],
    [['create', '--role', 'admin', '--name', 'x', '--expires', 'soon'], '12h, 90d or 1y'],
    [['revoke'], '--prefix is missing'],
    [['burn'], 'create, list or revoke'],
  ] as const;
  const runs = await Promise.all(wrong.map(([args]) => run(...args)));
  runs.forEach(({ code, err }, index) => {
    expect([code, err]).toEqual([2, expect.stringContaining(wrong[index]?.[1] ?? '')]);
  });
  expect((await run('revoke', '--prefix', 'none')).code).toBe(1);
});
