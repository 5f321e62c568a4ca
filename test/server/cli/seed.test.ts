import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/query.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { checkDatasets } from '../../../server/seeding/check-datasets.ts';
import { planRows } from '../../../server/seeding/plan-rows.ts';
import { freshGraph, testNeo4j } from '../../kit/neo4j.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

interface Run {
  readonly process: ChildProcess;
  readonly output: () => string;
}

/** The command as a process of its own, on the real seeds and this worker's Neo4j. */
async function start(...args: string[]): Promise<Run> {
  const { uri, user, password } = await testNeo4j();
  const child = spawn(process.execPath, ['--import', 'tsx', join('server', 'cli', 'seed.ts'), ...args], {
    cwd: projectRoot,
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return { process: child, output: () => output };
}

async function run(...args: string[]): Promise<{ code: number | null; output: string }> {
  const { process: child, output } = await start(...args);
  await once(child, 'close');
  return { code: child.exitCode, output: output() };
}

async function nodeCounts(): Promise<Map<string, number>> {
  const counts = query(
    'test',
    'MATCH (n:Entity) RETURN n.dataset AS dataset, count(n) AS count',
    (row) => [row['dataset'] as string, row['count'] as number] as const,
  );
  return new Map(await graph.read(counts));
}

test('npm run seed, killed in the middle of a dataset, leaves whole datasets, and goes on when run again', async () => {
  const planned = planRows((await checkDatasets()).catalogue);
  const killed = await start();
  await new Promise<void>((resolve, reject) => {
    killed.process.stderr?.on('data', () => {
      if (/Writing sumatra-kalimantan: \d+ %/.test(killed.output())) resolve();
    });
    killed.process.once('exit', () => reject(new Error(killed.output())));
  });
  killed.process.removeAllListeners('exit');
  killed.process.kill('SIGKILL');
  await once(killed.process, 'close');

  const counts = await nodeCounts();
  for (const { name, nodes } of planned) expect([0, nodes.length]).toContain(counts.get(name) ?? 0);
  expect(counts.get('wilayah')).toBeGreaterThan(0);
  expect(counts.get('timur')).toBeUndefined();

  const again = await run('--json');
  expect(again.code).toBe(0);
  const complete = await nodeCounts();
  for (const { name, nodes } of planned) expect(complete.get(name) ?? 0).toBe(nodes.length);

  const third = await run();
  expect(third.output).toMatch(/Nothing to change in \d/);
}, 600_000);

test('npm run seed refuses an option that it does not have', async () => {
  const { code, output } = await run('--dryrun');
  expect(code).toBe(2);
  expect(output).toMatch(/'--dryrun'[\s\S]*Usage:/);
});

test('npm run seed says how to mend an address that does not answer', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', join('server', 'cli', 'seed.ts')], {
    cwd: projectRoot,
    env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(output).toMatch(/NEO4J_URI/);
});
