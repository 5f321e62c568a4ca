import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { type Environment, readConfig } from '../../../server/config.ts';
import type { MetricsConfig } from '../../../server/config-metrics.ts';
import { createLogger } from '../../../server/http/logger.ts';
import { serveMetricsApart } from '../../../server/metrics/metrics-route.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';

const token = 'a-token-of-some-length-24';

describe('who may read /metrics', () => {
  test.each<[Environment, MetricsConfig]>([
    [{}, { mode: 'here', token: undefined }],
    [{ HOST: '0.0.0.0' }, { mode: 'off' }],
    [{ PUBLIC_URL: 'https://wastra.test' }, { mode: 'off' }],
    [{ TRUST_PROXY: '127.0.0.1' }, { mode: 'off' }],
    [
      { HOST: '0.0.0.0', METRICS_TOKEN: token },
      { mode: 'here', token },
    ],
    [
      { HOST: '0.0.0.0', METRICS_PORT: '9464' },
      { mode: 'apart', host: '127.0.0.1', port: 9464, token: undefined },
    ],
  ])('with %j: %j', (env, metrics) => {
    expect(readConfig(env).metrics).toEqual(metrics);
  });

  test.each<[Environment, RegExp]>([
    [{ METRICS_TOKEN: 'short' }, /METRICS_TOKEN is "?…"?: write at least 24/],
    [{ METRICS_PORT: '4000' }, /METRICS_PORT is PORT/],
    [{ METRICS_HOST: '10.0.0.1' }, /METRICS_HOST is set but METRICS_PORT is not/],
  ])('%j is refused', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});

describe('the metrics of a server', () => {
  const seeded = useSeededGraph();
  const open: FastifyInstance[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await server.close();
  });

  async function appWith(metrics: MetricsConfig) {
    const config = { publicUrl: 'https://wastra.test', trustProxy: false, queryTimeoutMs: 60_000, metrics };
    const app = await createApp({ graph: seeded.graph, config, logger: createLogger({ level: 'silent' }) });
    open.push(app.server);
    return app;
  }
  const ask = (server: FastifyInstance, query: string) =>
    server.inject({ method: 'POST', url: '/graphql', payload: { query } });

  test('tell of requests, statements, kept answers, errors, search and the graph', async () => {
    const { server } = await appWith({ mode: 'here', token: undefined });
    const known = 'query TraceDesign { motif(slug: "kawung") { name } }';
    for (let times = 0; times < 3; times += 1) await ask(server, known);
    await ask(server, 'query MadeUpByAVisitor { motif(slug: "kawung") { id } }');
    await ask(server, '{ nothing }');
    await server.inject('/no/such/place');
    await server.inject('/healthz');
    const { body, headers } = await server.inject('/metrics');
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = [
      'silsilah_requests_total{route="/graphql",operation="TraceDesign",status="200"} 3',
      'silsilah_requests_total{route="/graphql",operation="other",status="200"} 1',
      'silsilah_request_duration_seconds_count{route="/graphql",operation="TraceDesign"} 3',
      'silsilah_operation_cost_bucket{le="1",operation="other"} 1',
      'silsilah_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'silsilah_search_lag_entries{backend="neo4j"} ',
      'silsilah_graph_up 1',
      'silsilah_graph_writable 1',
    ];
    for (const line of lines) expect(body).toContain(line);
    expect(body).toMatch(/silsilah_kept_answers_total\{operation="TraceDesign"\} [12]/);
    expect(body).toMatch(/silsilah_statements_total\{operation="TraceDesign"\} [1-9]/);
    expect(body).toMatch(/silsilah_graph_revision [1-9]/);
    expect(body).toMatch(/process_resident_memory_bytes [1-9]/);
    expect(body).not.toMatch(/MadeUpByAVisitor|no\/such\/place|healthz/);
  });

  test('are for those who show the token', async () => {
    const { server } = await appWith({ mode: 'here', token });
    const none = await server.inject('/metrics');
    expect([none.statusCode, none.headers['www-authenticate']]).toEqual([401, 'Bearer']);
    const authorization = (shown: string) => ({ url: '/metrics', headers: { authorization: shown } });
    expect((await server.inject(authorization('Bearer another'))).statusCode).toBe(401);
    expect((await server.inject(authorization(`Bearer ${token}`))).statusCode).toBe(200);
  });

  test('are not on the public port when they have their own, or are off', async () => {
    expect((await (await appWith({ mode: 'off' })).server.inject('/metrics')).statusCode).toBe(404);
    const config = { mode: 'apart', host: '127.0.0.1', port: 0, token } as const;
    const { server, metrics } = await appWith(config);
    expect((await server.inject('/metrics')).statusCode).toBe(404);
    if (metrics === undefined) throw new Error('There are no metrics.');
    const apart = await serveMetricsApart(metrics.registry, config, createLogger({ level: 'silent' }));
    open.push(apart);
    expect((await apart.inject('/metrics')).statusCode).toBe(401);
    const shown = await apart.inject({ url: '/metrics', headers: { authorization: `Bearer ${token}` } });
    expect(shown.body).toContain('silsilah_graph_up 1');
  });

  test('are all that the dashboard asks for', async () => {
    const { metrics } = await appWith({ mode: 'here', token: undefined });
    const names = new Set((await metrics?.registry.getMetricsAsJSON())?.map(({ name }) => name));
    const dashboard = readFileSync('deploy/grafana/silsilah.json', 'utf8');
    const asked = [...dashboard.matchAll(/\b(?:silsilah|nodejs|process)_\w+/g)].map(([name]) =>
      name.replace(/_bucket$/, ''),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });
});
