import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, query } from '../../server/graph/query.ts';
import { issueKey } from '../../server/stewardship/identity/issue-key.ts';
import { KeyRepository } from '../../server/stewardship/identity/key.repository.ts';
import { ask } from './kit/ask.ts';
import type { FaultDatabase } from './kit/database.ts';
import { note } from './kit/figures.ts';
import { type Baseline, violations } from './kit/invariants.ts';
import { endServers, over, patient, type Server, startServer } from './kit/server.ts';
import { setStage } from './kit/stage.ts';
import { design, type Ledger } from './kit/writers.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const windowSeconds = 4;

let folder: string;
let database: FaultDatabase;
let baseline: Baseline;
let ledger: Ledger;
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'silsilah-clock-'));
  await setClock(0);
  ({ database, ledger, baseline } = await setStage());
  const settings = {
    SILSILAH_FAULT_CLOCK: join(folder, 'clock'),
    RATE_LIMIT_WINDOW_SECONDS: String(windowSeconds),
    RATE_LIMIT_ADDRESS: '5',
  };
  const preload = fileURLToPath(new URL('kit/shifted-clock.mjs', import.meta.url));
  server = await startServer(
    { ...over(database), ...patient, ...settings },
    {
      nodeOptions: ['--import', preload],
    },
  );
}, 600_000);
afterAll(async () => {
  await endServers();
  await database?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Sets the server's clock; what runs on timers does not notice. */
async function setClock(shiftMs: number): Promise<void> {
  await writeFile(join(folder, 'clock'), String(shiftMs));
  await sleep(200);
}

const viewer = '{ viewer { role } }';

test('a key holds until its hour by the clock, whichever way that was set', async () => {
  const request = { name: 'short', shownName: 'short', role: 'CONTRIBUTOR', expiresAt: in2Hours() } as const;
  const { text: key } = await issueKey(new KeyRepository(database.graph), request, new Date().toISOString());
  const codesAt = async (shiftMs: number) => {
    await setClock(shiftMs);
    return (await ask(server.url, { query: viewer, key })).codes;
  };
  expect(await codesAt(0)).toEqual([]);
  expect(await codesAt(dayMs)).toEqual(['UNAUTHENTICATED']);
  expect(await codesAt(-dayMs)).toEqual([]);
  await setClock(0);
});

const in2Hours = () => new Date(Date.now() + 2 * hourMs).toISOString();

test.each([
  ['forward', dayMs],
  ['back', -dayMs],
])(
  'set %s by a day, writes are kept in order, sent again are told, and search follows',
  async (way, shiftMs) => {
    await setClock(0);
    const input = design();
    const [before] = await revisions();
    const proposed = await ledger.send(server.url, 'proposeDesign', input);
    await setClock(shiftMs);
    const begin = performance.now();
    const { proposalId } = proposed ?? {};
    const accepted = await ledger.send(server.url, 'reviewProposal', { proposalId, decision: 'ACCEPT' });
    expect(accepted?.status).toBe('ACCEPTED');
    while (!(await isFound(input.name))) expect(performance.now() - begin).toBeLessThan(60_000);
    expect((await revisions())[0]).toBe(Number(before) + 1);
    expect(await violations(database, ledger, baseline)).toEqual([]);
    await note(
      `clock set ${way} by a day`,
      'a new design is found after',
      `${((performance.now() - begin) / 1000).toFixed(1)} s`,
    );
    await setClock(0);
  },
);

const revision = query('test/faults.revision', "MATCH (m:Meta {id: 'graph'}) RETURN m.revision AS r", (row) =>
  Number(row['r']),
);
const revisions = () => database.graph.read(revision);

async function isFound(name: string): Promise<boolean> {
  const asked =
    'query ($q: String!) { search(query: $q, kinds: [DESIGN], first: 5) { nodes { ... on Design { name } } } }';
  const key = ledger.keys.contributor;
  const { text } = await ask(server.url, { query: asked, variables: { q: name }, key });
  return text.includes(`"name":"${name}"`);
}

test('who asked too often waits no longer than the window, also when the clock was set back meanwhile', async () => {
  await setClock(0);
  await sleep(windowSeconds * 1_000 + 500);
  const asked = async () => {
    const response = await fetch(`${server.url}/schema.graphql`, { method: 'HEAD' });
    return { status: response.status, wait: Number(response.headers.get('retry-after')) };
  };
  for (let turn = 0; turn < 5; turn += 1) expect((await asked()).status).not.toBe(429);
  await setClock(-dayMs);
  const refused = await asked();
  expect(refused.status).toBe(429);
  expect(refused.wait).toBeLessThanOrEqual(windowSeconds);
  await sleep(windowSeconds * 1_000 + 1_000);
  expect((await asked()).status).not.toBe(429);
  await setClock(0);
});

const leaseOfAnother = command(
  'test/faults.lease',
  `MATCH (cursor:SearchCursor) SET cursor.owner = 'a server that is gone', cursor.until = timestamp() + toInteger($aheadMs)`,
);

test('a lease that was taken before the clock of the database was set back by a day does not hold for a day', async () => {
  await database.graph.write((writer) => writer.run(leaseOfAnother, { aheadMs: dayMs }));
  const input = design();
  const begin = performance.now();
  const proposed = await ledger.send(server.url, 'proposeDesign', input);
  await ledger.send(server.url, 'reviewProposal', { proposalId: proposed?.proposalId, decision: 'ACCEPT' });
  while (!(await isFound(input.name))) expect(performance.now() - begin).toBeLessThan(60_000);
  await note(
    'clock of the database set back by a day',
    'another server brings changes to search after',
    `${((performance.now() - begin) / 1000).toFixed(1)} s`,
  );
});
