import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isOwnRequest } from './own-requests.ts';
import type { RequestMeter } from './request-edge.ts';

/** A request that took longer stands out in the log. */
const slowMs = 1_000;

const quiet = new Set(['/healthz', '/readyz']);
const meters = new WeakMap<FastifyRequest, RequestMeter>();

/** Lets the line of a request tell what its operation did. */
export function meterRequest(request: FastifyRequest, meter: RequestMeter): void {
  meters.set(request, meter);
}

/** What the operation of a request did; undefined where it was none. */
export function meterOf(request: FastifyRequest): RequestMeter | undefined {
  return meters.get(request);
}

/** The caller's request id where it is a plain one, else our own. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
}

/** One line a request: what was asked, how it went, how long it took, what it cost the graph. */
export function registerRequestLog(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  server.addHook('onResponse', async (request, reply) => {
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    const path = request.url.split('?', 1)[0];
    if (quiet.has(path ?? '') && reply.statusCode < 400) return;
    const entry = {
      method: request.method,
      path,
      status: reply.statusCode,
      ms,
      ip: request.ip,
      ...summary(request),
    };
    if (isOwnRequest(request)) request.log.debug(entry, 'own request');
    else if (ms >= slowMs) request.log.warn(entry, 'slow request');
    else request.log.info(entry, 'request');
  });
  server.addHook('onRequestAbort', async (request) =>
    request.log.info({ url: request.url.split('?', 1)[0] }, 'client went away'),
  );
}

function summary(request: FastifyRequest): Record<string, unknown> {
  const meter = meters.get(request);
  return meter ? { ...meter, statementMs: Math.round(meter.statementMs) } : {};
}
