import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { edgeStateOf } from './edge-state.ts';

export interface DrainOptions {
  /** How long `/readyz` says 503 before new connections are refused, for a load balancer to notice. */
  readonly settleMs?: number;
  /** How long running requests may take to finish. */
  readonly graceMs?: number;
}

export interface DrainResult {
  /** Operations that had to be stopped because they did not finish in time. */
  readonly stopped: number;
  readonly ms: number;
}

/** Connections that do not end by themselves after their requests were stopped are cut after this time. */
const cutMs = 1_000;

/** Lets connections end with the answer that is under way, instead of being kept for a next one. */
export function closeConnectionsWhenDraining(server: FastifyInstance): void {
  const state = edgeStateOf(server);
  server.addHook('onSend', async (_, reply) => {
    if (state.draining) reply.header('connection', 'close');
  });
}

/** Stops the server without losing a request: unready, then closed to new ones, then the running ones end. */
export async function drain(server: FastifyInstance, options: DrainOptions = {}): Promise<DrainResult> {
  const { settleMs = 0, graceMs = 10_000 } = options;
  const start = performance.now();
  const state = edgeStateOf(server);
  state.draining = true;
  if (settleMs > 0) await delay(settleMs);
  let stopped = 0;
  const over = setTimeout(() => {
    stopped = state.running.size;
    for (const open of state.running) open.stop('shutdown');
  }, graceMs);
  const cut = setTimeout(() => server.server.closeAllConnections(), graceMs + cutMs);
  try {
    await server.close();
  } finally {
    clearTimeout(over);
    clearTimeout(cut);
  }
  return { stopped, ms: Math.round(performance.now() - start) };
}
