import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { createApp } from '../../../../server/app.ts';
import type { TracingConfig } from '../../../../server/config-tracing.ts';
import type { Graph } from '../../../../server/graph/graph.ts';
import { createLogger } from '../../../../server/http/logger.ts';
import type { MeilisearchListener } from '../../../../server/search/backends/meilisearch/meilisearch-server.ts';
import type { Search } from '../../../../server/search/create-search.ts';
import { startTracing } from '../../../../server/tracing/tracing.ts';

export interface TracedApp {
  readonly server: FastifyInstance;
  ask(
    body: { readonly query: string; readonly variables?: object },
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly body: string }>;
  /** Lines of the log. */
  readonly lines: readonly LogLine[];
  /** Those that tell of GraphQL requests. */
  requestLines(): LogLine[];
  /** Sends what waits to be sent. */
  stop(): Promise<void>;
}

export type LogLine = Readonly<Record<string, unknown>>;

type Given = Partial<Extract<TracingConfig, { mode: 'otlp' }>>;

/** The whole server, sending traces where an address for them is given. */
export async function tracedApp(
  graph: Graph,
  given: Given = {},
  meilisearch?: (onRequest: MeilisearchListener | undefined) => Search,
): Promise<TracedApp> {
  const lines: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(JSON.parse(chunk.toString()));
      done();
    },
  });
  const logger = createLogger({}, sink);
  const search = meilisearch ? asksMeilisearch : ({ mode: 'neo4j' } as const);
  const tracing = await startTracing({ tracing: configOf(given), search }, logger);
  const { server } = await createApp({
    graph,
    logger,
    config,
    tracing,
    search: meilisearch?.(tracing?.onSearchRequest),
  });
  onTestFinished(() => server.close());
  return {
    server,
    lines,
    requestLines: () => lines.filter(({ path }) => path === '/graphql'),
    async ask(payload, headers = {}) {
      const response = await server.inject({ method: 'POST', url: '/graphql', headers, payload });
      return { status: response.statusCode, body: response.body };
    },
    stop: async () => tracing?.stop(),
  };
}

const config = {
  publicUrl: 'https://wastra.test',
  trustProxy: false,
  queryTimeoutMs: 60_000,
  metrics: { mode: 'here', token: undefined },
} as const;

const asksMeilisearch = {
  mode: 'meilisearch',
  host: '',
  apiKey: undefined,
  index: '',
  tenantTokens: { mode: 'off' },
} as const;

function configOf({ url, ...given }: Given): TracingConfig {
  if (url === undefined) return { mode: 'off' };
  const sampling = { sampler: 'parentbased_always_on', ratio: 1 } as const;
  return { mode: 'otlp', url, serviceName: undefined, sampling, timeoutMs: 3_000, ...given };
}
