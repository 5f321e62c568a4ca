import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom, type Random } from '../../bench/graph/random.ts';
import { type Asking, ask, look } from './kit/ask.ts';
import type { FaultDatabase } from './kit/database.ts';
import { note } from './kit/figures.ts';
import { type Baseline, violations } from './kit/invariants.ts';
import { options } from './kit/options.ts';
import { endServers, over, patient, type Server, startServer } from './kit/server.ts';
import { setStage } from './kit/stage.ts';
import { type Sample, trendOf } from './kit/trend.ts';
import { accustom, type Ledger, work } from './kit/writers.ts';

/** For so long functions become hot and V8 compiles them, some of them again; what that takes is no leak. */
const warmUpSeconds = 90;
const visitorCount = 8;
/** More than this a minute, beyond the doubt of the measurement, is a leak: 60 MiB in an hour. */
const mostPerMinute = 1;
const mebibyte = 1024 * 1024;

let database: FaultDatabase;
let baseline: Baseline;
let ledger: Ledger;
let server: Server;
beforeAll(async () => {
  ({ database, ledger, baseline } = await setStage());
  const preload = fileURLToPath(new URL('kit/measured-memory.mjs', import.meta.url));
  const settings = { ...over(database), ...patient, ANSWER_CACHE_MB: '1', LOG_LEVEL: 'warn' };
  server = await startServer(settings, { nodeOptions: ['--expose-gc', '--import', preload] });
  await accustom(server.url, ledger);
}, 600_000);
afterAll(async () => {
  await endServers();
  await database?.stop();
});

const lineage =
  'query ($slug: String!, $depth: Int!) { motif(slug: $slug) { id lineage(direction: BOTH, maxDepth: $depth) { members { node { id name } } derivations { id } } } }';
const list =
  'query ($first: Int!) { regions(first: $first) { totalCount pageInfo { endCursor } nodes { id name } } }';
const search =
  'query ($q: String!) { search(query: $q, first: 10, facets: [KIND]) { totalCount nodes { id } } }';
const words = ['kawung', 'kawoeng', 'batik', 'jogja', 'sri', 'nothing such', 'picis', 'kota'] as const;

/** Stands for a status: exports are made two at a time, and everybody else is told to come again. */
const toldToComeAgain = 1;

const names: ReadonlyMap<number, string> = new Map([
  [0, 'left'],
  [toldToComeAgain, 'told to come again'],
]);

/** What answers said that are the server's own fault, with what was asked. */
const failures: string[] = [];

async function asked(asking: Asking): Promise<number> {
  const { status, text, ms } = await ask(server.url, { timeoutMs: 120_000, ...asking });
  if (status >= 500) fail(`${asking.query} ${JSON.stringify(asking.variables)}`, { text, ms });
  return status;
}

async function looked(path: string): Promise<number> {
  const { status, text, ms } = await look(`${server.url}${path}`, 120_000);
  if (path.startsWith('/export/') && status === 503 && text.includes('"BUSY"')) return toldToComeAgain;
  if (status >= 500) fail(path, { text, ms });
  return status;
}

function fail(what: string, { text, ms }: { readonly text: string; readonly ms: number }): void {
  failures.push(`${new Date().toISOString()}, after ${Math.round(ms)} ms: ${what}\n${text.slice(0, 1_000)}`);
}

/** What visitors do, drawn: most read, a few write, some ask what cannot be, some leave before they are answered. */
async function visit(random: Random): Promise<number> {
  const drawn = random.next();
  if (drawn < 0.25) {
    const variables = { slug: random.pick(['kawung', 'kawung-picis', 'none']), depth: 1 + random.below(12) };
    return await asked({ query: `${lineage} # ${random.below(40)}`, variables });
  }
  if (drawn < 0.45) {
    return await asked({ query: list, variables: { first: 1 + random.below(100) } });
  }
  if (drawn < 0.6) {
    const q = `${random.pick(words)}${random.chance(0.3) ? random.below(99) : ''}`;
    return await asked({ query: search, variables: { q } });
  }
  if (drawn < 0.75) {
    const paths = [
      '/',
      '/motif/kawung',
      '/en/motif/kawung',
      '/search?q=kawung',
      '/wastra',
      '/none',
      '/lineage/motif/kawung',
    ] as const;
    return await looked(random.pick(paths));
  }
  if (drawn < 0.8) return await looked('/export/lineage/motif/kawung.jsonld');
  if (drawn < 0.9) return await asked({ query: `{ none${random.below(1_000)} }` });
  if (drawn < 0.95) {
    const left = asked({
      query: search,
      variables: { q: random.pick(words) },
      timeoutMs: 1 + random.below(20),
    });
    return await left.catch(() => 0);
  }
  // Rejected, or accepted and undone: a graph that grows has longer answers to keep, and that is no leak.
  await work(server.url, ledger, 3 + random.below(2));
  return 200;
}

type Statuses = Map<number, number>;

/** Visitors who come again and again for so long; tells what they were answered. */
async function visits(random: Random, seconds: number): Promise<Statuses> {
  const until = performance.now() + seconds * 1_000;
  const statuses: Statuses = new Map();
  const visitor = async () => {
    while (performance.now() < until) {
      const status = await visit(random);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: visitorCount }, visitor));
  return statuses;
}

interface Measured {
  readonly heapUsed: number;
  readonly external: number;
  readonly rss: number;
  readonly resources: number;
}

async function measure(): Promise<Measured> {
  const measured = () => [...server.text().matchAll(/^measured (.*)$/gm)];
  const before = measured().length;
  server.child.kill('SIGUSR2');
  while (measured().length === before) await sleep(20);
  return JSON.parse(measured().at(-1)?.[1] ?? '{}') as Measured;
}

test('while visitors come and go, memory after collection does not grow', async () => {
  await visits(createRandom(options.seed + 4), warmUpSeconds);
  failures.length = 0;
  const begin = performance.now();
  const visiting = visits(createRandom(options.seed + 3), options.soakSeconds);
  const all: { readonly minutes: number; readonly measured: Measured }[] = [];
  while (performance.now() < begin + options.soakSeconds * 1_000) {
    await sleep(Math.max(2_000, (options.soakSeconds * 1_000) / 60));
    all.push({ minutes: (performance.now() - begin) / 60_000, measured: await measure() });
  }
  const statuses = await visiting;
  await sleep(1_000);
  all.push({ minutes: (performance.now() - begin) / 60_000, measured: await measure() });

  // At first caches fill.
  const settled = all.slice(Math.floor(all.length / 3));
  const samples = settled.map(({ minutes, measured }): Sample => {
    return { minutes, mebibytes: (measured.heapUsed + measured.external) / mebibyte };
  });
  const { slope, low, high } = trendOf(samples);
  const [early, late] = [settled[0]?.measured, settled.at(-1)?.measured];
  const said = (value: number) => value.toFixed(2);
  await note(
    'soak',
    `answers in ${options.soakSeconds} s, by status`,
    [...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${names.get(status) ?? status}: ${count}`)
      .join(', '),
  );
  await note(
    'soak',
    'heap and buffers after collection, a third in and at the end',
    `${said(samples[0]?.mebibytes ?? 0)}, ${said(samples.at(-1)?.mebibytes ?? 0)} MiB`,
  );
  await note(
    'soak',
    'growth a minute, and with 95 % between',
    `${said(slope)} MiB, ${said(low)} and ${said(high)} MiB`,
  );
  await note(
    'soak',
    'resident memory, a third in and at the end',
    `${Math.round((early?.rss ?? 0) / mebibyte)}, ${Math.round((late?.rss ?? 0) / mebibyte)} MiB`,
  );
  expect(failures).toEqual([]);
  expect(low).toBeLessThan(mostPerMinute);
  expect((late?.resources ?? 0) - (early?.resources ?? 0)).toBeLessThan(50);
  expect(await violations(database, ledger, baseline)).toEqual([]);
});
