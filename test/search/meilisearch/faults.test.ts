import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { MeilisearchBackend } from '../../../server/search/backends/meilisearch/meilisearch-backend.ts';
import { isUnwell } from '../../../server/search/backends/meilisearch/meilisearch-errors.ts';
import { MeilisearchServer } from '../../../server/search/backends/meilisearch/meilisearch-server.ts';
import { type FallbackOptions, withFallback } from '../../../server/search/failover.ts';
import type { SearchBackend, SearchRequest } from '../../../server/search/search-port.ts';
import { keepCollectingGarbage } from '../../kit/collect-garbage.ts';
import { analyser, sketchDocument } from '../kit/fixture-documents.ts';
import { error, type Fault, openFaultyServer, taskReply } from './kit/faulty-server.ts';

const patient = () => AbortSignal.timeout(20_000);
const documentsVersion = 'test';

const request: SearchRequest = {
  query: 'kawung',
  kinds: [],
  filters: [],
  facets: [],
  limit: 10,
  offset: 0,
  language: 'ID',
  highlighted: true,
};

async function open({
  version,
  fault,
  requestMs,
}: {
  version?: string;
  fault?: Fault;
  requestMs?: number;
} = {}) {
  const server = await openFaultyServer({
    ...(version === undefined ? {} : { version }),
    ...(fault === undefined ? {} : { fault }),
  });
  const refused: string[] = [];
  const backend = new MeilisearchBackend({
    server: new MeilisearchServer({
      host: server.host,
      apiKey: 'key',
      pollMs: 5,
      ...(requestMs === undefined ? {} : { requestMs }),
    }),
    analyser,
    documentsVersion,
    onRefused: ({ id }) => refused.push(id),
  });
  const [stored] = await storedVersions(backend, server);
  server.holdVersion(stored ?? '');
  server.received.length = 0;
  return { server, backend, refused };
}

/** The version that the backend writes into its documents, read off what it sends. */
async function storedVersions(
  backend: MeilisearchBackend,
  server: Awaited<ReturnType<typeof openFaultyServer>>,
) {
  await backend
    .apply({ upserts: [sketchDocument({ id: 'motif/kawung', name: 'Kawung' })], deletes: [] }, patient())
    .catch(() => undefined);
  return server.received.flatMap(({ path, body }) =>
    path.endsWith('/documents') ? (body as { version: string }[]).map(({ version }) => version) : [],
  );
}

/** Stands for the graph's own index: it always answers, and says that it was asked. */
function standIn(): SearchBackend & { asked: number } {
  return {
    name: 'NEO4J',
    asked: 0,
    async search() {
      this.asked += 1;
      return { hits: [], totalCount: 7, facets: [], didYouMean: null };
    },
    suggest: async () => [],
    apply: async () => undefined,
    rebuild: async () => ({ documents: 0, refused: [] }),
    async *held() {},
    state: async () => ({ ready: true, stale: false, documents: 7, detail: '' }),
    close: async () => undefined,
  };
}

function engineOver(backend: SearchBackend, options: Partial<FallbackOptions> = {}) {
  const changes: string[] = [];
  const engine = withFallback(backend, standIn(), {
    isUnwell,
    lag: async () => ({ entries: 0, oldestMs: 0 }),
    answerMs: 500,
    checkMs: 600,
    times: { firstWaitMs: 40, longestWaitMs: 80, checkEveryMs: 10_000 },
    onChange: (change) => changes.push(change.degraded ? change.reason : 'well again'),
    ...options,
  });
  return { engine, changes };
}

/** Asks until the first backend answers again. */
async function recovered(engine: ReturnType<typeof withFallback>): Promise<boolean> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (!(await engine.search(request, patient())).degraded) return true;
    await sleep(25);
  }
  return false;
}

test('a server that is well answers by itself', async () => {
  const { backend } = await open();
  const { engine } = engineOver(backend);
  const { answer, degraded, backend: name } = await engine.search(request, patient());
  expect({ degraded, name }).toEqual({ degraded: false, name: 'MEILISEARCH' });
  expect(answer.hits.map(({ id }) => id)).toEqual(['motif/kawung']);
});

const onSearch =
  (fault: ReturnType<Fault>): Fault =>
  ({ path }) =>
    path === '/multi-search' ? fault : undefined;

test.each<[string, Fault]>([
  ['is silent', () => 'silence'],
  ['is silent when searched only', onSearch('silence')],
  ['cuts connections', () => 'reset'],
  ['has too much to do (429)', onSearch(error(429, 'too_many_requests'))],
  ['has too many searches (503)', onSearch(error(503, 'too_many_search_requests'))],
  ['fails inside (500)', onSearch(error(500, 'internal'))],
  ['refuses the key', () => error(403, 'invalid_api_key')],
  ['wants a key', () => error(401, 'missing_authorization_header')],
  ['has lost its index', ({ path }) => (path === '/version' ? undefined : error(404, 'index_not_found'))],
  ['answers with a page of a proxy', () => ({ status: 502, body: '<html>' })],
])('when Meilisearch %s the other answers, and it is asked again when it is well', async (_, fault) => {
  const { server, backend } = await open();
  const { engine, changes } = engineOver(backend);
  expect((await engine.search(request, patient())).degraded).toBe(false);
  server.behave(fault);
  expect(await engine.search(request, patient())).toMatchObject({ degraded: true, backend: 'NEO4J' });
  server.behave(undefined);
  expect(await recovered(engine)).toBe(true);
  expect(changes.at(-1)).toBe('well again');
});

test('down at the start, the other answers; it takes over when it has come up', async () => {
  const { server, backend } = await open({ fault: () => 'reset' });
  server.behave(() => 'reset');
  const { engine } = engineOver(backend);
  expect((await engine.search(request, patient())).degraded).toBe(true);
  server.behave(undefined);
  server.holdVersion((await storedVersions(backend, server))[0] ?? '');
  expect(await recovered(engine)).toBe(true);
});

test('nobody waits for a silent server more than once', async () => {
  const { server, backend } = await open();
  const { engine } = engineOver(backend, { times: { firstWaitMs: 60, longestWaitMs: 60 } });
  await engine.search(request, patient());
  server.behave(() => 'silence');
  await engine.search(request, patient());
  const times: number[] = [];
  for (let asked = 0; asked < 20; asked += 1) {
    const start = performance.now();
    expect((await engine.search(request, patient())).degraded).toBe(true);
    times.push(performance.now() - start);
    await sleep(10);
  }
  expect(Math.max(...times)).toBeLessThan(120);
});

test('a question that it refuses is answered by the other, and the next one by it again', async () => {
  const { server, backend } = await open();
  const { engine, changes } = engineOver(backend);
  await engine.search(request, patient());
  server.behave(onSearch(error(400, 'invalid_search_filter')));
  expect((await engine.search(request, patient())).degraded).toBe(true);
  server.behave(undefined);
  expect((await engine.search(request, patient())).degraded).toBe(false);
  expect(changes).toEqual(['well again']);
});

test('a silent server is given up in time whenever garbage is collected', async () => {
  keepCollectingGarbage();
  const { server, backend } = await open();
  const { engine } = engineOver(backend);
  await engine.search(request, patient());
  server.behave(() => 'silence');
  expect((await engine.search(request, patient())).degraded).toBe(true);
});

test('a server that falls silent while it is told of changes is given up', async () => {
  const { server, backend } = await open({ requestMs: 300 });
  server.behave(() => 'silence');
  const told = backend.apply({ upserts: [], deletes: ['motif/kawung'] }, new AbortController().signal);
  await expect(told).rejects.toMatchObject({ cause: { name: 'TimeoutError' } });
});

test('somebody who stops waiting is told so, and nothing is learnt from it', async () => {
  const { server, backend } = await open();
  const { engine } = engineOver(backend, { answerMs: 5_000 });
  await engine.search(request, patient());
  server.behave(onSearch('silence'));
  await expect(engine.search(request, AbortSignal.timeout(50))).rejects.toThrow();
  server.behave(undefined);
  expect((await engine.search(request, patient())).degraded).toBe(false);
});

test('behind the graph, it is not asked until it has caught up', async () => {
  const { backend } = await open();
  let oldestMs = 90_000;
  const { engine, changes } = engineOver(backend, { lag: async () => ({ entries: 3, oldestMs }) });
  expect((await engine.search(request, patient())).degraded).toBe(true);
  expect(changes[0]).toBe('It is 3 changes behind, the oldest by 90 s.');
  oldestMs = 0;
  expect(await recovered(engine)).toBe(true);
});

test.each<[string, Fault, string]>([
  [
    'other settings',
    ({ method, path }) =>
      method === 'GET' && path.endsWith('/settings')
        ? { status: 200, body: { rankingRules: [] } }
        : undefined,
    'other settings than ours',
  ],
  [
    'no documents',
    ({ path }) =>
      path.endsWith('/silsilah/search') ? { status: 200, body: { estimatedTotalHits: 0 } } : undefined,
    'no documents',
  ],
  [
    'documents of another version',
    ({ path }) =>
      path.endsWith('/silsilah/search')
        ? { status: 200, body: { estimatedTotalHits: 2, facetDistribution: { version: { older: 2 } } } }
        : undefined,
    '2 documents of another version',
  ],
])('an index with %s is stale, and is not asked', async (_, fault, said) => {
  const { server, backend } = await open();
  server.behave(fault);
  const state = await backend.state(patient());
  expect(state.stale).toBe(true);
  expect(state.detail).toContain(said);
  const { engine } = engineOver(backend);
  expect((await engine.search(request, patient())).degraded).toBe(true);
});

test('an older server is refused with its version, and nothing is written to it', async () => {
  const { server, backend } = await open({ version: '1.9.1' });
  expect(await backend.state(patient())).toMatchObject({
    ready: false,
    stale: false,
    detail: 'Meilisearch 1.9.1 is too old: 1.14 or later is needed.',
  });
  await expect(backend.apply({ upserts: [], deletes: ['motif/kawung'] }, patient())).rejects.toThrow(
    'too old',
  );
  expect(server.received.every(({ path }) => path === '/version')).toBe(true);
});

const two = ['motif/a', 'motif/b', 'motif/c', 'motif/bad'].map((id) => sketchDocument({ id, name: id }));

test('an index that is not there is never written to, which would create a wrong one', async () => {
  const { server, backend } = await open();
  server.behave(({ method, path }) =>
    method === 'GET' && path === '/indexes/silsilah' ? error(404, 'index_not_found') : undefined,
  );
  await expect(backend.apply({ upserts: two, deletes: [] }, patient())).rejects.toThrow('npm run reindex');
  expect(server.received.some(({ method }) => method === 'POST')).toBe(false);
});

test('of a batch that fails for one document all others are kept, and that one is named', async () => {
  const { server, backend, refused } = await open();
  const tasks = new Map<number, boolean>();
  const kept: string[] = [];
  server.behave(({ path, body }) => {
    if (path.endsWith('/documents')) {
      const ids = (body as { id: string }[]).map(({ id }) => id);
      const isBad = ids.includes('motif/bad');
      if (!isBad) kept.push(...ids);
      tasks.set(tasks.size, isBad);
      return { status: 202, body: { taskUid: tasks.size - 1 } };
    }
    if (path.startsWith('/tasks/')) {
      const isBad = tasks.get(Number(path.slice('/tasks/'.length)));
      return isBad ? taskReply('failed', 'invalid_document_id') : taskReply('succeeded');
    }
    return path.endsWith('/documents/fetch') ? { status: 200, body: { results: [] } } : undefined;
  });
  await backend.apply({ upserts: two, deletes: [] }, patient());
  expect(refused).toEqual(['motif/bad']);
  expect(kept.sort()).toEqual(['motif/a', 'motif/b', 'motif/c']);
});

test.each(['no_space_left_on_device', 'database_size_limit_reached', 'internal'])(
  'a task that fails by %s fails the delivery, so that it is tried again',
  async (code) => {
    const { server, backend } = await open();
    server.behave(({ path }) => (path.startsWith('/tasks/') ? taskReply('failed', code) : undefined));
    await expect(backend.apply({ upserts: two, deletes: [] }, patient())).rejects.toThrow(code);
    expect(server.received.filter(({ path }) => path.endsWith('/documents'))).toHaveLength(1);
  },
);

test('killed between taking a batch and doing it, it fails the delivery', async () => {
  const { server, backend } = await open();
  server.behave(({ path }) => (path.startsWith('/tasks/') ? 'reset' : undefined));
  await expect(backend.apply({ upserts: two, deletes: [] }, patient())).rejects.toThrow();
});

test('an older state of a record does not overwrite a newer one', async () => {
  const { server, backend } = await open();
  server.behave(({ path }) =>
    path.endsWith('/documents/fetch')
      ? { status: 200, body: { results: [{ key: 'motif_a', revision: 9 }] } }
      : undefined,
  );
  const older = sketchDocument({ id: 'motif/a', name: 'A', revision: 3 });
  const newer = sketchDocument({ id: 'motif/b', name: 'B', revision: 3 });
  await backend.apply({ upserts: [older, newer], deletes: [] }, patient());
  const sent = server.received.find(({ path }) => path.endsWith('/documents'));
  expect(sent?.body).toMatchObject([{ id: 'motif/b' }]);
});

test('a rebuild that does not hold all it was given leaves the old index to answer', async () => {
  const { server, backend } = await open();
  async function* documents() {
    yield two;
  }
  await expect(backend.rebuild(documents(), patient())).rejects.toThrow('holds 1 of 4 documents');
  expect(server.received.some(({ path }) => path === '/swap-indexes')).toBe(false);
});

test('a rebuild sets the settings before it brings documents, and swaps at the end', async () => {
  const { server, backend } = await open();
  async function* documents() {
    yield two.slice(0, 1);
  }
  expect(await backend.rebuild(documents(), patient())).toEqual({ documents: 1, refused: [] });
  const writes = server.received
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);
  expect(writes).toEqual([
    'DELETE /indexes/silsilah_next',
    'POST /indexes',
    'PATCH /indexes/silsilah_next/settings',
    'POST /indexes/silsilah_next/documents',
    'POST /swap-indexes',
    'DELETE /indexes/silsilah_next',
  ]);
});
