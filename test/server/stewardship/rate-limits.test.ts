import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Config } from '../../../server/config.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { makeApiKey } from '../../../server/stewardship/identity/api-key.ts';
import { freshGraph } from '../../kit/neo4j.ts';
import { post, read } from './kit/forms.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';

const limits = { windowSeconds: 60, address: 3, key: 4, refusals: 2, exports: 0 };

let graph: Graph;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph?.close());

async function withApp(
  settings: Partial<Pick<Config, 'rateLimits' | 'trustProxy'>>,
  work: (app: LiveApp) => Promise<void>,
): Promise<void> {
  const app = await liveApp(graph, { rateLimits: limits, ...settings });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

const statuses = async (count: number, ask: () => Promise<{ readonly status: number }>) => {
  const answers: number[] = [];
  for (let turn = 0; turn < count; turn += 1) answers.push((await ask()).status);
  return answers;
};

test('an address that asks too often is told to wait, and how long', async () => {
  await withApp({}, async (app) => {
    expect(await statuses(3, () => app.ask('{ __typename }'))).toEqual([200, 200, 200]);
    const { status, headers, errors } = await app.ask('{ __typename }');
    expect([status, errors[0]?.extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(headers.get('ratelimit-policy')).toBe('3;w=60');
    expect(headers.get('ratelimit-remaining')).toBe('0');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(errors[0]?.message).toContain(`${headers.get('retry-after')} s`);
    expect((await fetch(`${app.address}/healthz`)).status).toBe(200);
    expect((await fetch(app.address, { headers: { accept: 'text/html' } })).status).toBe(429);
  });
});

test('each key is counted for itself, and not by its address', async () => {
  await withApp({}, async (app) => {
    const [one, two] = [await app.makeKey('CONTRIBUTOR'), await app.makeKey('CONTRIBUTOR')];
    expect(await statuses(5, () => app.ask('{ __typename }', {}, one))).toEqual([200, 200, 200, 200, 429]);
    const { status, headers } = await app.ask('{ __typename }', {}, two);
    expect([status, headers.get('ratelimit-remaining')]).toEqual([200, '3']);
  });
});

test('who tries wrong keys is soon refused without a look at them', async () => {
  await withApp({}, async (app) => {
    const guess = () => app.ask('{ __typename }', {}, makeApiKey().text);
    expect(await statuses(4, guess)).toEqual([401, 401, 429, 429]);
    expect((await app.ask('{ __typename }')).status).toBe(200);
  });
});

test('wrong keys that are typed into a form count as well, and over the limit a right one waits too', async () => {
  for (const [path, told] of [
    ['/register', 'Terlalu banyak kunci salah datang dari Anda'],
    ['/en/review', 'Too many wrong keys came from you'],
  ] as const) {
    await withApp({ rateLimits: { ...limits, address: 0 } }, async (app) => {
      const type = (key: string) => post(app, path, { key, name: 'Kawung', ancestor: 'motif/kawung' });
      expect(await statuses(3, () => type(makeApiKey().text))).toEqual([401, 401, 429]);
      const right = await type(await app.makeKey('CURATOR'));
      expect([right.status, Number(right.headers.get('retry-after')) > 0]).toEqual([429, true]);
      expect(read(right.html)).toContain(told);
    });
  }
});

test('exports are counted by address, with a key or without, and nothing else with them', async () => {
  await withApp({ rateLimits: { ...limits, address: 0, exports: 2 } }, async (app) => {
    const authorization = `Bearer ${await app.makeKey('CONTRIBUTOR')}`;
    const take = (headers = {}) => fetch(`${app.address}/export/all.none`, { headers });
    expect(await statuses(2, take)).toEqual([400, 400]);
    const over = await take();
    expect([over.status, over.headers.get('ratelimit-policy')]).toEqual([429, '2;w=60']);
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(over.headers.get('access-control-allow-origin')).toBe('*');
    expect((await take({ authorization })).status).toBe(429);
    expect((await fetch(`${app.address}/schema.graphql`)).status).toBe(200);
  });
});

test('a forwarded address counts only where a proxy is trusted', async () => {
  const from = (app: LiveApp, ip: string) =>
    fetch(`${app.address}/schema.graphql`, { headers: { 'x-forwarded-for': ip } });
  const visits = (app: LiveApp) => {
    const visitors = [1, 2, 3, 4, 5].values();
    return statuses(5, () => from(app, `192.0.2.${visitors.next().value}`));
  };
  await withApp({ trustProxy: false }, async (app) => {
    expect(await visits(app)).toEqual([200, 200, 200, 429, 429]);
  });
  await withApp({ trustProxy: ['10.0.0.0/8'] }, async (app) => {
    expect(await visits(app)).toEqual([200, 200, 200, 429, 429]);
  });
  await withApp({ trustProxy: ['127.0.0.1'] }, async (app) => {
    expect(await visits(app)).toEqual([200, 200, 200, 200, 200]);
  });
});
