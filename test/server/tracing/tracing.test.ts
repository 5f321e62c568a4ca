import { once } from 'node:events';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../server/search/create-search.ts';
import { SearchService } from '../../../server/search/search.service.ts';
import { singleEngine } from '../../../server/search/search-engine.ts';
import { issueKey } from '../../../server/stewardship/identity/issue-key.ts';
import { KeyRepository } from '../../../server/stewardship/identity/key.repository.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { openFaultyServer } from '../../search/meilisearch/kit/faulty-server.ts';
import { type Collector, openCollector } from './kit/collector.ts';
import type { ReceivedSpan } from './kit/decode-spans.ts';
import { tracedApp } from './kit/traced-app.ts';

const loaded = () =>
  Object.keys(createRequire(import.meta.url).cache).filter((path) =>
    /@opentelemetry.(sdk|exporter|otlp|resources)/.test(path),
  );
const traceId = '0af7651916cd43dd8448eb211c80319c';
const callerSpan = 'b7ad6b7169203331';
const meilisearchConfig = {
  mode: 'meilisearch',
  apiKey: 'kunci-rahasia',
  index: 'kain',
  tenantTokens: { mode: 'off' },
} as const;
const kawung = { query: 'query TraceDesign { motif(slug: "kawung") { name regions { name } } }' };

const named = ({ spans }: Collector, name: string): ReceivedSpan => {
  const found = spans.find((span) => span.name === name);
  if (found === undefined) throw new Error(`No ${name} among ${spans.map((span) => span.name).join(', ')}.`);
  return found;
};
const childrenOf = ({ spans }: Collector, { spanId }: ReceivedSpan) =>
  spans.filter(({ parentId }) => parentId === spanId);

describe('traces', () => {
  const seeded = useSeededGraph();

  test('are not made where they are not asked for, and nothing of them is loaded', async () => {
    const { server, ask, requestLines, stop } = await tracedApp(seeded.graph);
    const traceparent = `00-${traceId}-${callerSpan}-01`;
    expect((await ask(kawung, { traceparent })).status).toBe(200);
    await server.close();
    await stop();
    expect(requestLines()[0]).not.toHaveProperty('traceId');
    expect(loaded()).toEqual([]);
  });

  test('are one tree a request: HTTP, the operation, its statements', async () => {
    const collector = await openCollector();
    const given = { url: collector.url, serviceName: 'wastra' };
    const { ask, requestLines, stop } = await tracedApp(seeded.graph, given);
    expect((await ask(kawung)).status).toBe(200);
    await stop();
    const root = named(collector, 'POST /graphql');
    expect(root).toMatchObject({ kind: 'server', parentId: '', failed: false });
    expect(root.attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'url.path': '/graphql',
      'url.scheme': 'http',
      'graphql.operation.name': 'TraceDesign',
      'graphql.operation.type': 'query',
      'silsilah.operation.cost': expect.any(Number),
    });
    const [operation, ...others] = childrenOf(collector, root);
    expect(others).toEqual([]);
    expect(operation).toMatchObject({
      name: 'query TraceDesign',
      kind: 'internal',
      attributes: { 'graphql.operation.name': 'TraceDesign', 'graphql.operation.type': 'query' },
    });
    const statements = childrenOf(collector, operation as ReceivedSpan);
    const [line] = requestLines();
    expect(statements).toHaveLength(Number(line?.['statements']));
    for (const { name, kind, attributes } of statements) {
      expect([name, kind, attributes['db.system.name']]).toEqual(['batch', 'client', 'neo4j']);
      expect(attributes['db.query.summary']).toMatch(/^batch\(/);
      expect(attributes['db.query.text']).toMatch(/^\/\/ batch\(/);
      expect(attributes['db.response.returned_rows']).toBeGreaterThan(0);
    }
    expect(line?.['traceId']).toBe(root.traceId);
    expect(new Set(collector.spans.map((span) => span.traceId))).toEqual(new Set([root.traceId]));
    expect(root.resource).toMatchObject({ 'service.name': 'wastra', 'service.version': expect.any(String) });
    for (const { startNs, endNs } of collector.spans) {
      expect(startNs >= root.startNs && endNs <= root.endNs && startNs <= endNs).toBe(true);
    }
    expect(loaded()).not.toEqual([]);
  });

  test('of a page bear the operations that it asks', async () => {
    const collector = await openCollector();
    const { server, stop } = await tracedApp(seeded.graph, { url: collector.url });
    expect((await server.inject('/motif/kawung?q=kata')).statusCode).toBe(200);
    await stop();
    const operation = named(collector, 'query MotifPage');
    expect(operation.parentId).toBe(named(collector, 'GET /motif/:slug').spanId);
    expect(childrenOf(collector, operation).map(({ name }) => name)).toContain('batch');
  });

  test('say that an answer was sent again as it was kept', async () => {
    const collector = await openCollector();
    const { ask, stop } = await tracedApp(seeded.graph, { url: collector.url });
    for (let times = 0; times < 3; times += 1) await ask(kawung);
    await stop();
    const last = collector.spans.filter(({ kind }) => kind === 'server').at(-1);
    expect(last?.attributes).toMatchObject({
      'graphql.operation.name': 'TraceDesign',
      'silsilah.answer.kept': true,
    });
    expect(last && childrenOf(collector, last)).toEqual([]);
  });

  test('end when the client goes away, and say so', async () => {
    const collector = await openCollector();
    const { server, stop } = await tracedApp(seeded.graph, { url: collector.url });
    const { port } = new URL(await server.listen({ host: '127.0.0.1', port: 0 }));
    const begun = once(server.server, 'request');
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n');
    socket.write('content-length: 100\r\n\r\n{');
    const [, response] = await begun;
    socket.destroy();
    await once(response, 'close');
    await server.close();
    await stop();
    expect(named(collector, 'POST /graphql').attributes).toMatchObject({ 'error.type': 'disconnected' });
  });

  test('go on with the trace of the caller, as the caller samples it', async () => {
    const collector = await openCollector();
    const { ask, stop, requestLines } = await tracedApp(seeded.graph, { url: collector.url });
    await ask(kawung, { traceparent: `00-${traceId}-${callerSpan}-01`, tracestate: 'penjual=kata-rahasia' });
    await ask(kawung, { traceparent: `00-${'1'.repeat(32)}-${callerSpan}-00` });
    await ask(kawung, { traceparent: 'no traceparent' });
    await stop();
    const roots = collector.spans.filter(({ kind }) => kind === 'server');
    expect(roots.map((root) => [root.traceId === traceId, root.parentId])).toEqual([
      [true, callerSpan],
      [false, ''],
    ]);
    expect(requestLines()[1]).toHaveProperty('traceId', '1'.repeat(32));
    expect(collector.sent()).not.toContain('rahasia');
  });

  test('are made of the share that the sampler takes', async () => {
    const collector = await openCollector();
    const { ask, stop } = await tracedApp(seeded.graph, {
      url: collector.url,
      sampling: { sampler: 'parentbased_traceidratio', ratio: 0 },
    });
    await ask(kawung);
    await ask(kawung, { traceparent: `00-${traceId}-${callerSpan}-01` });
    await stop();
    expect(new Set(collector.spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
  });

  test('hold no key, variable, search word, made-up name or header', async () => {
    const collector = await openCollector();
    const { server, ask, stop } = await tracedApp(seeded.graph, { url: collector.url });
    const secret = 'rahasiakata';
    const who = { name: secret, shownName: secret, role: 'CURATOR', expiresAt: null } as const;
    const key = await issueKey(new KeyRepository(seeded.graph), who, new Date().toISOString());
    const search = `query ${secret}($q: String!) { search(query: $q, first: 3) { totalCount } }`;
    const answers = [
      await ask({ query: search, variables: { q: secret } }, { authorization: `Bearer ${key.text}` }),
      await ask({ query: `{ suggest(query: "${secret}") { text } }` }, { authorization: `Bearer ${secret}` }),
      await ask({ query: `{ motif(slug: "${secret}") { ${secret} } }` }),
      await server.inject({ url: `/search?q=${secret}`, headers: { 'user-agent': secret, referer: secret } }),
      await server.inject({ url: '/motif/kawung', headers: { baggage: `a=${secret}`, cookie: secret } }),
    ].map((answer) => ('status' in answer ? answer.status : answer.statusCode));
    await stop();
    expect(answers).toEqual([200, 401, 400, 200, 200]);
    expect(collector.spans.filter(({ kind }) => kind === 'server')).toHaveLength(answers.length);
    expect(collector.sent()).not.toContain(secret);
    expect(collector.sent()).not.toContain(key.text);
    expect(collector.sent()).not.toContain(key.text.slice(-20));
  });

  test('of what we and watchers ask are not made', async () => {
    const collector = await openCollector();
    const { server, stop } = await tracedApp(seeded.graph, { url: collector.url });
    for (const path of ['/healthz', '/readyz', '/metrics']) await server.inject(path);
    await stop();
    expect(collector.sent()).toBe('');
  });

  test('tell what Meilisearch was asked, and what it said when it failed', async () => {
    const collector = await openCollector();
    const meilisearch = await openFaultyServer();
    const config = { ...meilisearchConfig, host: meilisearch.host };
    const { ask, stop } = await tracedApp(seeded.graph, { url: collector.url }, (onRequest) => {
      const search = createSearch({ graph: seeded.graph, config, onRequest });
      const [, backend] = search.backends;
      if (backend === undefined) throw new Error('Meilisearch is not configured.');
      return { ...search, service: new SearchService({ engine: singleEngine(backend, () => false) }) };
    });
    await ask({ query: '{ search(query: "kawung", first: 3) { totalCount } }' });
    meilisearch.behave(() => ({ status: 500, body: { message: 'kawung', code: 'internal' } }));
    await ask({ query: '{ search(query: "kawung", first: 2) { totalCount } }' });
    await stop();
    const [first, second] = collector.spans.filter(({ name }) => name === 'query');
    if (first === undefined || second === undefined) throw new Error('There are not two operations.');
    const asking = childrenOf(collector, first).filter(({ name }) => name === 'POST /multi-search');
    expect(asking.length).toBeGreaterThan(0);
    for (const span of asking) expect(span).toMatchObject({ kind: 'client', failed: false });
    expect(second.failed).toBe(true);
    expect(childrenOf(collector, second).find(({ failed }) => failed)?.attributes).toEqual({
      'db.system.name': 'meilisearch',
      'db.operation.name': 'POST /multi-search',
      'error.type': 'internal',
    });
    expect(collector.sent()).not.toMatch(/kunci|kawung/);
  });
});

describe('a collector', () => {
  const seeded = useSeededGraph();

  test.each(['refuses', 'is silent', 'is not there'] as const)(
    'that %s changes no answer, is told once in the log, and is not waited for at the end',
    async (behaviour) => {
      const url =
        behaviour === 'is not there' ? 'http://127.0.0.1:1/v1/traces' : (await openCollector(behaviour)).url;
      const plain = await tracedApp(seeded.graph);
      const { ask, lines, stop } = await tracedApp(seeded.graph, { url, timeoutMs: 300 });
      const expected = await plain.ask(kawung);
      expect(await ask(kawung)).toEqual(expected);
      const start = performance.now();
      await stop();
      expect(performance.now() - start).toBeLessThan(2_000);
      await ask(kawung);
      expect(lines.filter(({ msg }) => String(msg).includes('collector'))).toHaveLength(1);
    },
  );
});
