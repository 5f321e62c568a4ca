import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ClientError } from '../errors.ts';
import { allowAnyOrigin } from './cors.ts';
import { isOwnRequest } from './own-requests.ts';

/** Paths that are answered however much there is to do: watchers must not take a busy server for a dead one. */
const always = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Works on so many requests at once, and tells the rest at once to come again: who is let in is answered in time, and
 * memory stays bounded. A request counts from when it is here as a whole until its answer is known, so that
 * neither who sends slowly nor who reads slowly takes the place of others.
 */
export function shedOverload(server: FastifyInstance, most: number): void {
  const working = new Set<FastifyRequest>();
  server.addHook('preValidation', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (always.has(path) || isOwnRequest(request)) return;
    if (working.size >= most) {
      reply.header('retry-after', '1');
      if (path === '/graphql') allowAnyOrigin(reply);
      throw new ClientError('BUSY', 'The server has as much to do as it can at once. Try again in a second.');
    }
    working.add(request);
    reply.raw.once('close', () => working.delete(request));
  });
  server.addHook('onSend', async (request) => void working.delete(request));
}
