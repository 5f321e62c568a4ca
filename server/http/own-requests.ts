import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Unknown outside this process, so that nobody can hide a request of theirs. */
const mark = randomUUID();

/** Sent with what the server asks of itself: it is nobody's visit, in the log and in the metrics. */
export const ownRequestHeaders = { 'x-silsilah-own': mark };

export function isOwnRequest({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return headers['x-silsilah-own'] === mark;
}

/** What watchers ask says nothing of visitors. */
const watched = new Set(['/metrics', '/healthz', '/readyz']);

/** Neither ours nor a watcher's: what is counted and followed. */
export function isVisit(request: Pick<FastifyRequest, 'headers' | 'routeOptions'>): boolean {
  return !isOwnRequest(request) && !watched.has(request.routeOptions.url ?? '');
}
