import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { TracingConfig } from '../config-tracing.ts';
import { readOperationNames } from '../metrics/operation-names.ts';
import { followOperations } from './follow-operations.ts';
import { followRequests } from './follow-requests.ts';
import { openTracer } from './open-tracer.ts';
import type { RequestTrace } from './request-trace.ts';
import type { Tracing } from './tracing.ts';

export interface TracingSurroundings {
  readonly log: FastifyBaseLogger;
  /**
   * Whose request it is that Meilisearch is asked for goes by the asynchronous way of the work, which costs Node a
   * little at each step; statements say by themselves whose they are.
   */
  readonly asksMeilisearch: boolean;
}

/** Traces by OpenTelemetry, sent to a collector. */
export async function createTracing(
  config: Extract<TracingConfig, { mode: 'otlp' }>,
  { log, asksMeilisearch }: TracingSurroundings,
): Promise<Tracing> {
  const names = await readOperationNames();
  const { tracer, stop } = await openTracer(config, log);
  const traces = new WeakMap<FastifyRequest, RequestTrace>();
  const underWay = new AsyncLocalStorage<RequestTrace>();
  return {
    followRequests: (server) => followRequests(server, { tracer, traces, names }),
    followOperations: (executor) =>
      followOperations(executor, {
        traces,
        names,
        within: asksMeilisearch ? (trace, work) => underWay.run(trace, work) : (_, work) => work(),
      }),
    onSearchRequest: (request) => underWay.getStore()?.addSearchRequest(request),
    stop,
  };
}
