import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import type { Executor } from '../http/compiled-executor.ts';
import type { MeilisearchListener } from '../search/backends/meilisearch/meilisearch-server.ts';

/** Where the parts of the server are followed: by each request's way from HTTP to the graph and to Meilisearch. */
export interface Tracing {
  /** Begins and ends a trace, or a part of the caller's, with each visit; its log lines bear the id. */
  readonly followRequests: (server: FastifyInstance) => void;
  /** The same executor, with a span for each operation of a request that is followed. */
  readonly followOperations: (executor: Executor) => Executor;
  readonly onSearchRequest: MeilisearchListener;
  /** Sends what has not been sent, and gives up when the collector does not take it in time. */
  readonly stop: () => Promise<void>;
}

/** Loads OpenTelemetry where traces are wanted; where they are not, nothing of it. */
export async function startTracing(
  { tracing, search }: Pick<Config, 'tracing' | 'search'>,
  log: FastifyBaseLogger,
): Promise<Tracing | undefined> {
  if (tracing.mode === 'off') return undefined;
  const { createTracing } = await import('./create-tracing.ts');
  return createTracing(tracing, { log, asksMeilisearch: search.mode === 'meilisearch' });
}
