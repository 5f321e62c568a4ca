import type { FastifyInstance } from 'fastify';
import type { OpenEdge } from './request-edge.ts';

/** What the server knows of itself while it runs: whether it is leaving, and what is still under way. */
export interface EdgeState {
  draining: boolean;
  readonly running: Set<OpenEdge>;
}

const states = new WeakMap<object, EdgeState>();

/** The state of a server made by `createHttpServer`. Keyed by its socket server, which plugins share. */
export function edgeStateOf(server: Pick<FastifyInstance, 'server'>): EdgeState {
  const known = states.get(server.server);
  if (known) return known;
  const state: EdgeState = { draining: false, running: new Set() };
  states.set(server.server, state);
  return state;
}
