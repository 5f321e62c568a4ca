import { readFile } from 'node:fs/promises';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { percentile } from '../../bench/measure/statistics.ts';
import { ask } from './kit/ask.ts';
import type { FaultDatabase } from './kit/database.ts';
import { note } from './kit/figures.ts';
import { type Baseline, violations } from './kit/invariants.ts';
import { startReaders } from './kit/readers.ts';
import { endServers, over, patient, type Server, startServer } from './kit/server.ts';
import { openMany, openRaw } from './kit/sockets.ts';
import { setStage } from './kit/stage.ts';
import { accustom, type Ledger, startWriters } from './kit/writers.ts';

let database: FaultDatabase;
let baseline: Baseline;
let ledger: Ledger;
let server: Server;
beforeAll(async () => {
  ({ database, ledger, baseline } = await setStage());
  server = await startServer({ ...over(database), ANSWER_CACHE_MB: '0' });
  await accustom(server.url, ledger);
}, 600_000);
afterAll(async () => {
  await endServers();
  await database?.stop();
});

/** Looks at `/healthz` all the while that something goes on, over connections of its own; gives how long each look took. */
async function watching(work: () => Promise<void>): Promise<number[]> {
  let over = false;
  const times: number[] = [];
  const watch = (async () => {
    while (!over) {
      const start = performance.now();
      expect(await statusOverNewConnection(`${server.url}/healthz`)).toBe(200);
      times.push(performance.now() - start);
      await sleep(50);
    }
  })();
  await work().finally(() => {
    over = true;
  });
  await watch;
  return times;
}

/** As who watches from outside does: a connection that is kept has been taken already. */
const statusOverNewConnection = (url: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = get(url, { agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    sent.setTimeout(15_000, () => sent.destroy(new Error('no answer within 15 s')));
    sent.on('error', reject);
  });

const health = (times: readonly number[]) =>
  `p50 ${Math.round(percentile(times, 0.5))} ms, longest ${Math.round(Math.max(...times))} ms`;

/** Resident memory of the server, in MiB. */
async function memoryOf({ pid }: Server): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

test('of 500 who ask at once and do not let up, each is answered rightly or told to come again, and health is told', async () => {
  const before = await memoryOf(server);
  const times = await watching(async () => {
    const readers = startReaders(server.url, 500);
    await sleep(15_000);
    const told = await readers.stop();
    expect(told.unknown).toEqual([]);
    expect(told.right).toBeGreaterThan(100);
    expect(told.coded).toBeGreaterThan(0);
    await note(
      '500 connections',
      'answers in 15 s: right, told to come again',
      `${told.right}, ${told.coded}`,
    );
    await note('500 connections', 'slowest answer', `${(told.slowestMs / 1000).toFixed(1)} s`);
  });
  expect(Math.max(...times)).toBeLessThan(5_000);
  await note('500 connections', '/healthz meanwhile', health(times));
  await note('500 connections', 'memory before and after', `${before}, ${await memoryOf(server)} MiB`);
  const after = await ask(server.url, { query: '{ motif(slug: "kawung") { name } }' });
  expect(after.data).toEqual({ motif: { name: 'Kawung' } });
});

const head = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

test.each([
  { who: 'heads', first: 'GET / HTTP/1.1\r\nhost: localhost\r\n', drop: 'x-slow: 1\r\n', longestMs: 15_000 },
  { who: 'bodies', first: `${head}content-length: 5000\r\n\r\n{"query":"`, drop: ' ', longestMs: 30_000 },
])(
  '300 who send $who drop by drop keep nobody waiting, and are cut',
  async ({ who, first, drop, longestMs }) => {
    const slow = await openMany(300, () => openRaw(server.url));
    for (const { socket } of slow) socket.write(first);
    const dripping = setInterval(() => {
      for (const { socket } of slow) if (socket.writable) socket.write(drop);
    }, 1_000);
    const answers: number[] = [];
    const times = await watching(async () => {
      const readers = startReaders(server.url, 4);
      const closed = await Promise.all(slow.map(({ closed: each }) => each));
      answers.push(Math.max(...closed));
      const told = await readers.stop();
      expect(told.unknown).toEqual([]);
      expect(told.coded).toBe(0);
      expect(told.right).toBeGreaterThan(10);
    }).finally(() => clearInterval(dripping));
    expect(Math.max(...answers)).toBeLessThan(longestMs);
    expect(slow.filter(({ received }) => received().startsWith('HTTP/1.1 408')).length).toBeGreaterThan(0);
    await note(
      `300 slow ${who}`,
      'all cut, with 408, after',
      `${(Math.max(...answers) / 1000).toFixed(1)} s`,
    );
    await note(`300 slow ${who}`, '/healthz meanwhile', health(times));
  },
);

test('200 who do not read what they asked for keep nobody waiting', async () => {
  const before = await memoryOf(server);
  const request = 'GET /schema.graphql HTTP/1.1\r\nhost: localhost\r\naccept-encoding: identity\r\n\r\n';
  const deaf = await openMany(200, () => openRaw(server.url, { reads: false }));
  for (const { socket } of deaf) socket.pause().write(request.repeat(20));
  const times = await watching(async () => {
    const readers = startReaders(server.url, 4);
    await sleep(8_000);
    const told = await readers.stop();
    expect(told.unknown).toEqual([]);
    expect(told.coded).toBe(0);
    expect(told.right).toBeGreaterThan(10);
  });
  await note('200 who do not read', '/healthz meanwhile', health(times));
  await note('200 who do not read', 'memory before and after', `${before}, ${await memoryOf(server)} MiB`);
  for (const { socket } of deaf) socket.destroy();
});

test('told to stop under load, it answers what it has begun, takes no more, and ends by itself', async () => {
  const before = ledger.count;
  const writers = startWriters(server.url, ledger, 8);
  const readers = startReaders(server.url, 16);
  await expect.poll(() => ledger.count - before, { timeout: 120_000, interval: 50 }).toBeGreaterThan(4);
  const begin = performance.now();
  expect(await server.end('SIGTERM'), server.text()).toBe(0);
  const ms = performance.now() - begin;
  await writers.stop();
  const { unknown } = await readers.stop();
  expect(unknown.filter((each) => !/fetch failed|terminated/.test(each))).toEqual([]);
  const acknowledged = ledger.count - before;
  expect(acknowledged).toBeGreaterThan(0);
  // What was not answered was refused at the door: of none of it anything was begun.
  expect(await violations(database, ledger, baseline)).toEqual([]);
  await note('stopped under load', 'acknowledged mutations, all found', acknowledged);
  await note('stopped under load', 'from SIGTERM to its end', `${(ms / 1000).toFixed(1)} s`);
  server = await startServer({ ...over(database), ...patient });
  await ledger.settle(server.url);
  expect(await violations(database, ledger, baseline)).toEqual([]);
});
