import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../bench/graph/random.ts';
import type { FaultDatabase } from './kit/database.ts';
import { note, seconds } from './kit/figures.ts';
import { type Baseline, violations } from './kit/invariants.ts';
import { options, share } from './kit/options.ts';
import { startReaders } from './kit/readers.ts';
import { endServers, over, type Server, startServer } from './kit/server.ts';
import { setStage } from './kit/stage.ts';
import { becomes } from './kit/watch.ts';
import { accustom, type Ledger, startWriters } from './kit/writers.ts';

let database: FaultDatabase;
let baseline: Baseline;
let ledger: Ledger;
let server: Server;
beforeAll(async () => {
  ({ database, ledger, baseline } = await setStage());
  server = await startServer(over(database));
  await accustom(server.url, ledger);
}, 600_000);
afterAll(async () => {
  await endServers();
  await database?.stop();
});

const random = createRandom(options.seed + 1);

/** Kills Neo4j outright while there is work, and tells how long the server was not ready. */
async function killAndRecover(): Promise<number> {
  const killed = database.pid;
  await sleep(200 + random.below(1_200));
  process.kill(killed, 'SIGKILL');
  const begin = performance.now();
  await becomes(server.url, '/readyz', 503);
  expect(await becomes(server.url, '/healthz', 200)).toBeLessThan(5_000);
  await becomes(server.url, '/readyz', 200);
  expect(database.pid).not.toBe(killed);
  return performance.now() - begin;
}

describe('Neo4j killed and started again by its service manager,', () => {
  test('in mid-commit: nothing acknowledged is lost, nothing half-written, and the same server goes on', async () => {
    const fault = 'Neo4j killed in mid-commit';
    const kills = share(25);
    const [before, open] = [ledger.count, ledger.unanswered];
    const recoveries: number[] = [];
    for (let kill = 1; kill <= kills; kill += 1) {
      const writers = startWriters(server.url, ledger);
      recoveries.push(await killAndRecover());
      await writers.stop();
      await ledger.settle(server.url);
      expect(await violations(database, ledger, baseline), `after kill ${kill}`).toEqual([]);
    }
    await note(fault, 'kills', kills);
    await note(fault, 'acknowledged mutations, all found', ledger.count - before);
    await note(fault, 'not answered, each settled by its idempotency key', ledger.unanswered - open);
    await note(fault, 'from kill to ready again', seconds(recoveries));
  });

  test('under readers: each is answered, rightly or with a code, and the same server goes on', async () => {
    const fault = 'Neo4j killed under readers';
    const kills = share(25);
    const recoveries: number[] = [];
    const readers = startReaders(server.url);
    for (let kill = 1; kill <= kills; kill += 1) recoveries.push(await killAndRecover());
    const told = await readers.stop();
    expect(told.unknown).toEqual([]);
    expect(told.right).toBeGreaterThan(kills);
    expect(await violations(database, ledger, baseline)).toEqual([]);
    await note(fault, 'kills', kills);
    await note(fault, 'answers: right, with a code', `${told.right}, ${told.coded}`);
    await note(fault, 'slowest answer', `${(told.slowestMs / 1000).toFixed(1)} s`);
    await note(fault, 'from kill to ready again', seconds(recoveries));
  });
});
