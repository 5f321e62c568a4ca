import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../bench/graph/random.ts';
import { applyGraphSchema } from '../../server/graph/schema.ts';
import { migrate } from '../../server/migrations/migrate.ts';
import { loadSeeds, seedsAreLoaded } from '../../server/seeding/load-seeds.ts';
import { type FaultDatabase, startFaultDatabase } from './kit/database.ts';
import { note, seconds } from './kit/figures.ts';
import { options, share } from './kit/options.ts';
import { recordsOf, sizesOf, wipe } from './kit/records.ts';
import { endServers, over, spawnServer, startServer } from './kit/server.ts';

const fault = 'server killed in mid-seed';

let database: FaultDatabase;
/** What the seeds make of an empty graph that nobody disturbs, and how long that takes. */
let whole: { readonly records: string; readonly sizes: ReadonlyMap<string, number>; readonly ms: number };
beforeAll(async () => {
  database = await startFaultDatabase();
  const { graph } = database;
  await applyGraphSchema(graph);
  await migrate(graph);
  const { durationMs } = await loadSeeds(graph);
  whole = { records: await recordsOf(graph), sizes: await sizesOf(graph), ms: durationMs };
}, 900_000);
afterAll(async () => {
  await endServers();
  await database?.stop();
});

test('killed while it loads seeds, each dataset is whole or not there, and the next start finishes the work', async () => {
  const { graph } = database;
  const random = createRandom(options.seed + 2);
  const kills = share(10);
  const finishes: number[] = [];
  let interrupted = 0;
  await wipe(graph);
  for (let kill = 1; kill <= kills; kill += 1) {
    const server = await spawnServer(over(database));
    await Promise.race([server.until(/Loading [a-z-]+ \.\.\./), server.until(/API\s+http/)]);
    await sleep(random.below(whole.ms));
    expect(await server.end('SIGKILL'), server.text()).toBe('SIGKILL');
    const found = await sizesOf(graph);
    for (const [dataset, size] of found)
      expect(size, `${dataset}, after kill ${kill}`).toBe(whole.sizes.get(dataset));
    if (await seedsAreLoaded(graph)) {
      expect(await recordsOf(graph)).toBe(whole.records);
      await wipe(graph);
    } else interrupted += 1;
    if (kill % 3 === 0 || kill === kills) finishes.push(await finish(kill));
  }
  expect(interrupted).toBeGreaterThan(0);
  await note(fault, 'kills, of these before all was loaded', `${kills}, ${interrupted}`);
  await note(fault, 'an undisturbed load', `${(whole.ms / 1000).toFixed(1)} s`);
  await note(fault, 'from the next start to serving with everything loaded', seconds(finishes));
});

/** The next start, undisturbed: afterwards the graph holds what the files say, to the last property. */
async function finish(kill: number): Promise<number> {
  const begin = performance.now();
  const server = await startServer(over(database));
  const ms = performance.now() - begin;
  expect(await server.end('SIGTERM'), server.text()).toBe(0);
  expect(await seedsAreLoaded(database.graph), `after kill ${kill}`).toBe(true);
  expect(await recordsOf(database.graph), `after kill ${kill}`).toBe(whole.records);
  await wipe(database.graph);
  return ms;
}
