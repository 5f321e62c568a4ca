import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { query } from '../../server/graph/query.ts';
import { ask, look } from './kit/ask.ts';
import type { FaultDatabase } from './kit/database.ts';
import { FaultyRoad, type Road } from './kit/faulty-road.ts';
import { note } from './kit/figures.ts';
import { type Baseline, violations } from './kit/invariants.ts';
import { isCoded, startReaders, type Told } from './kit/readers.ts';
import { endServers, over, type Server, startServer } from './kit/server.ts';
import { setStage } from './kit/stage.ts';
import { becomes } from './kit/watch.ts';
import { accustom, design, type Ledger, startWriters } from './kit/writers.ts';

/** The time that one operation has, and what a busy machine may add to it. */
const budgetMs = 4_000;
const slackMs = 2_500;

let database: FaultDatabase;
let road: FaultyRoad;
let baseline: Baseline;
let ledger: Ledger;
let server: Server;
beforeAll(async () => {
  ({ database, ledger, baseline } = await setStage());
  road = await new FaultyRoad(database.uri).open();
  server = await startServer({
    ...over({ ...database, uri: road.uri }),
    QUERY_TIMEOUT_MS: String(budgetMs),
  });
  await accustom(server.url, ledger);
}, 600_000);
afterEach(() => road.become({ kind: 'open' }));
afterAll(async () => {
  await endServers();
  road?.close();
  await database?.stop();
});

interface Seen extends Told {
  readonly healthMs: number;
  readonly unreadyMs: number;
  readonly readyMs: number;
  readonly writableMs: number;
}

/** Lets readers and writers work through a fault, and looks at the server from outside meanwhile. */
async function through(begin: () => Promise<void>, end: () => Promise<void>, lastsMs = 8_000): Promise<Seen> {
  await becomes(server.url, '/readyz', 200);
  const readers = startReaders(server.url, 6);
  const writers = startWriters(server.url, ledger, 2);
  await sleep(500);
  await begin();
  const unreadyMs = await becomes(server.url, '/readyz', 503);
  const until = performance.now() + lastsMs;
  let healthMs = 0;
  while (performance.now() < until) {
    const { status, ms } = await look(`${server.url}/healthz`);
    expect(status).toBe(200);
    healthMs = Math.max(healthMs, ms);
    await sleep(100);
  }
  const told = await readers.stop();
  await writers.stop();
  await end();
  const readyMs = await becomes(server.url, '/readyz', 200);
  const start = performance.now();
  while ((await ledger.send(server.url, 'proposeDesign', design())) === undefined) await sleep(50);
  const writableMs = readyMs + performance.now() - start;
  await ledger.settle(server.url);
  return { ...told, healthMs, unreadyMs, readyMs, writableMs };
}

async function judge(fault: string, seen: Seen, slowestMs: number): Promise<void> {
  expect(seen.unknown).toEqual([]);
  expect(seen.coded).toBeGreaterThan(0);
  expect(seen.slowestMs).toBeLessThan(slowestMs);
  expect(seen.healthMs).toBeLessThan(2_000);
  expect(seen.unreadyMs).toBeLessThan(5_000);
  const right = await ask(server.url, { query: '{ motif(slug: "kawung") { name } }' });
  expect(right.data).toEqual({ motif: { name: 'Kawung' } });
  expect(await violations(database, ledger, baseline)).toEqual([]);
  const said = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
  await note(fault, 'answers: right, with a code', `${seen.right}, ${seen.coded}`);
  await note(fault, 'slowest answer; slowest /healthz', `${said(seen.slowestMs)}; ${said(seen.healthMs)}`);
  await note(fault, '/readyz says so after', said(seen.unreadyMs));
  await note(
    fault,
    'when it is over: ready, and writing, after',
    `${said(seen.readyMs)}, ${said(seen.writableMs)}`,
  );
}

const onTheRoad = (how: Road) =>
  through(
    () => road.become(how),
    () => road.become({ kind: 'open' }),
  );

describe('while Neo4j', () => {
  test('is stopped in its tracks, answers keep to their time, and it goes on where it stood', async () => {
    const { pid } = database;
    const seen = await through(
      async () => void process.kill(pid, 'SIGSTOP'),
      async () => void process.kill(pid, 'SIGCONT'),
    );
    await judge('Neo4j hangs (SIGSTOP)', seen, budgetMs + slackMs);
    expect(seen.writableMs).toBeLessThan(20_000);
  });

  test('is behind a road that swallows everything, answers keep to their time, and new connections are made', async () => {
    const seen = await onTheRoad({ kind: 'silent' });
    await judge('connections to Neo4j fall silent', seen, budgetMs + slackMs);
    expect(seen.writableMs).toBeLessThan(20_000);
  });

  test.each<Road>([{ kind: 'cutting' }, { kind: 'closed' }])(
    'is behind a road that is $kind, answers are quick',
    async (how) => {
      const seen = await onTheRoad(how);
      await judge(
        how.kind === 'cutting' ? 'connections to Neo4j are cut' : 'Neo4j refuses connections',
        seen,
        budgetMs + slackMs,
      );
      expect(seen.writableMs).toBeLessThan(15_000);
    },
  );
});

const number = (row: Readonly<Record<string, unknown>>) => Number(row['n']);
/** More than one transaction may hold, which Neo4j counts. */
const costly = query(
  'test/faults.costly',
  'UNWIND range(1, 100000000) AS x RETURN size(collect(x)) AS n',
  number,
);
/** More than there is, which it does not count. */
const deadly = query(
  'test/faults.deadly',
  "RETURN size(reduce(s = 'x', i IN range(1, 30) | s + s)) AS n",
  number,
);

describe('when Neo4j runs out of memory', () => {
  test('for one statement, that one is refused with a code and all others are answered', async () => {
    await becomes(server.url, '/readyz', 200);
    const readers = startReaders(server.url, 4);
    await expect(database.graph.read(costly)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const told = await readers.stop();
    expect(told.unknown).toEqual([]);
    expect(told.right).toBeGreaterThan(0);
    await note(
      'a statement too costly for Neo4j',
      'others meanwhile: right, with a code',
      `${told.right}, ${told.coded}`,
    );
  });

  test('altogether, it ends at once, is started again, and the server goes on', async () => {
    const { pid } = database;
    const readers = startReaders(server.url, 4);
    const begin = performance.now();
    await expect(database.graph.read(deadly)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect.poll(() => database.pid, { timeout: 120_000 }).not.toBe(pid);
    await becomes(server.url, '/readyz', 200);
    const ms = performance.now() - begin;
    const told = await readers.stop();
    expect(told.unknown).toEqual([]);
    expect(await violations(database, ledger, baseline)).toEqual([]);
    await note('Neo4j out of memory altogether', 'ready again after', `${(ms / 1_000).toFixed(1)} s`);
  });
});

test('over a slow road answers are slow, and right', async () => {
  await becomes(server.url, '/readyz', 200);
  await road.become({ kind: 'slow', ms: 150 });
  const answers = await Promise.all(
    [1, 2, 3, 4].map((first) => ask(server.url, { query: `{ regions(first: ${first}) { nodes { id } } }` })),
  );
  for (const answer of answers) expect(answer.status === 200 || isCoded(answer), answer.text).toBe(true);
  await note(
    'road to Neo4j slower by 150 ms',
    'slowest answer',
    `${(Math.max(...answers.map(({ ms }) => ms)) / 1_000).toFixed(1)} s`,
  );
});

test('when the answer to a commit is lost, the client is told what was kept, and it was written once', async () => {
  await becomes(server.url, '/readyz', 200);
  await accustom(server.url, ledger);
  const before = road.lost;
  for (let turn = 0; turn < 10; turn += 1) {
    await road.become({ kind: 'losing a commit' });
    const proposed = await ledger.send(server.url, 'proposeDesign', design(), { repeatable: false });
    expect(proposed?.status).toBe('PENDING');
    await road.become({ kind: 'losing a commit' });
    const decision = { proposalId: proposed?.proposalId, decision: 'ACCEPT' };
    const decided = await ledger.send(server.url, 'reviewProposal', decision, { repeatable: false });
    expect(decided?.status).toBe('ACCEPTED');
  }
  await road.become({ kind: 'open' });
  expect(road.lost - before).toBeGreaterThan(10);
  expect(await violations(database, ledger, baseline)).toEqual([]);
  await note('the answer to a commit is lost', 'commits; told wrongly', `${road.lost - before}; 0`);
});
