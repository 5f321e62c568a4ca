import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './kit/ask.ts';
import { note, seconds } from './kit/figures.ts';
import { endServers, patient, type Server, spawnServer } from './kit/server.ts';
import { becomes } from './kit/watch.ts';

let home: string;
let server: Server;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'silsilah-fault-'));
});
afterAll(async () => {
  await endServers();
  await rm(home, { recursive: true, force: true });
});

/** The Neo4j that the server manages. */
async function neo4jPid(): Promise<number> {
  const state = JSON.parse(await readFile(join(home, 'neo4j', 'run', 'state.json'), 'utf8'));
  return Number(state.process.pid);
}

test('when the Neo4j that it manages is killed in mid-seed, a start goes on by itself and holds everything', async () => {
  server = await spawnServer({ SILSILAH_HOME: home, ...patient });
  await server.until(/Loading [a-z-]+ \.\.\.[\s\S]*Loading [a-z-]+ \.\.\./);
  await sleep(1_000);
  process.kill(await neo4jPid(), 'SIGKILL');
  const begin = performance.now();
  await server.until(/API\s+http/);
  expect(server.text()).toMatch(/starting it again[\s\S]*Neo4j answers again/);
  const { data } = await ask(server.url, { query: '{ stats { motifs wastras designs } }' });
  const stats = data?.['stats'] as Record<string, number>;
  expect(stats, server.text().slice(-2_000)).toBeDefined();
  expect(stats['motifs']).toBeGreaterThan(800);
  expect(stats['wastras']).toBeGreaterThan(200);
  await note(
    'npm start: its Neo4j killed in mid-seed',
    'from kill to serving with everything',
    seconds([performance.now() - begin]),
  );
});

test('killed twice more it comes back at its address; killed once more it is given up, with a message', async () => {
  const recoveries: number[] = [];
  for (let kill = 2; kill <= 3; kill += 1) {
    process.kill(await neo4jPid(), 'SIGKILL');
    const begin = performance.now();
    await becomes(server.url, '/readyz', 503);
    await becomes(server.url, '/readyz', 200);
    recoveries.push(performance.now() - begin);
    const { data } = await ask(server.url, { query: '{ motif(slug: "kawung") { name } }' });
    expect(data).toEqual({ motif: { name: 'Kawung' } });
  }
  await note('npm start: its Neo4j killed', 'from kill to ready again', seconds(recoveries));
  const before = performance.now();
  process.kill(await neo4jPid(), 'SIGKILL');
  const end = await Promise.race([server.ended, sleep(60_000)]);
  // Within five minutes of the first: on a slow machine that one may be forgotten by now.
  if (end === undefined) return void (await becomes(server.url, '/readyz', 200));
  expect(end).toBe(1);
  expect(server.text()).toMatch(/was not started again[\s\S]*acknowledged is on the disk[\s\S]*Start again/);
  await note(
    'npm start: its Neo4j killed a fourth time',
    'from kill to the end with a message',
    seconds([performance.now() - before]),
  );
});
