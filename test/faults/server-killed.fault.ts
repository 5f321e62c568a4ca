import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../bench/graph/random.ts';
import { freePort } from '../../server/local-neo4j/free-port.ts';
import type { FaultDatabase } from './kit/database.ts';
import { note, seconds } from './kit/figures.ts';
import { type Baseline, violations } from './kit/invariants.ts';
import { options, share } from './kit/options.ts';
import { endServers, over, patient, startServer } from './kit/server.ts';
import { setStage } from './kit/stage.ts';
import { accustom, type Ledger, startWriters } from './kit/writers.ts';

const fault = 'server killed in mid-mutation';

let database: FaultDatabase;
let baseline: Baseline;
let ledger: Ledger;
beforeAll(async () => {
  ({ database, ledger, baseline } = await setStage());
});
afterAll(async () => {
  await endServers();
  await database?.stop();
});

test('killed in mid-mutation, it loses nothing that it acknowledged and leaves nothing half-written', async () => {
  const random = createRandom(options.seed);
  const kills = share(40);
  const PORT = String(await freePort());
  const settings = { ...over(database), PORT, ...patient };
  const recoveries: number[] = [];
  const first = await startServer(settings);
  await accustom(first.url, ledger);
  await first.end('SIGTERM');
  for (let kill = 1; kill <= kills; kill += 1) {
    const begin = performance.now();
    const server = await startServer(settings);
    if (kill > 1) recoveries.push(performance.now() - begin);
    await ledger.settle(server.url);
    const writers = startWriters(server.url, ledger);
    await sleep(100 + random.below(1_000));
    expect(await server.end('SIGKILL'), server.text()).toBe('SIGKILL');
    await writers.stop();
    expect(await violations(database, ledger, baseline), `after kill ${kill}`).toEqual([]);
  }
  const server = await startServer(settings);
  await ledger.settle(server.url);
  expect(await server.end('SIGTERM')).toBe(0);
  expect(await violations(database, ledger, baseline)).toEqual([]);
  expect(ledger.count).toBeGreaterThan(kills);
  expect(ledger.unanswered).toBeGreaterThan(0);
  await note(fault, 'kills', kills);
  await note(fault, 'acknowledged mutations, all found', ledger.count);
  await note(fault, 'not answered, each settled by its idempotency key', ledger.unanswered);
  await note(fault, 'from start to serving', seconds(recoveries));
});
