import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ClientError } from '../errors.ts';
import { Turns } from '../turns.ts';
import { allowAnyOrigin } from './cors.ts';
import { isOwnRequest } from './own-requests.ts';

/** Paths that are answered however much there is to do: watchers must not take a busy server for a dead one. */
const always = new Set(['/healthz', '/readyz', '/metrics']);

/** With more than a few under way, nobody is let in while the process is so far behind with what it has. */
const few = 32;
const mostBehindMs = 500;

/**
 * Works on so many requests at once, and tells the rest at once to come again: who is let in is answered in time, and
 * memory stays bounded. A request counts from when it is here as a whole until its answer is known, so that
 * neither who sends slowly nor who reads slowly takes the place of others.
 */
export function shedOverload(server: FastifyInstance, most: number): void {
  const working = new Set<FastifyRequest>();
  const behind = measureBehind(server);
  const turns = new Turns();
  server.addHook('preValidation', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (always.has(path) || isOwnRequest(request)) return;
    if (working.size >= most || (working.size >= few && behind() > mostBehindMs)) {
      reply.header('retry-after', '1');
      if (path === '/graphql') allowAnyOrigin(reply);
      throw new ClientError('BUSY', 'The server has as much to do as it can at once. Try again in a second.');
    }
    working.add(request);
    reply.raw.once('close', () => working.delete(request));
    if (working.size >= few) await turns.next();
  });
  server.addHook('onSend', async (request) => void working.delete(request));
}

const lookEveryMs = 100;

/** By how much timers come late: for so long whatever arrives has to wait before it is even looked at. */
function measureBehind(server: FastifyInstance): () => number {
  let due = performance.now() + lookEveryMs;
  let behind = 0;
  const timer = setInterval(() => {
    behind = performance.now() - due;
    due = performance.now() + lookEveryMs;
  }, lookEveryMs).unref();
  server.addHook('onClose', async () => clearInterval(timer));
  return () => Math.max(behind, performance.now() - due);
}
