import type { FastifyReply, FastifyRequest } from 'fastify';
import { edgeStateOf } from './edge-state.ts';
import { openEdge, type RequestEdge } from './request-edge.ts';
import { meterRequest } from './request-log.ts';

export interface EdgeWork {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly timeMs: number;
}

/** Does what a request asks within its deadline; the server waits for it when it drains. */
export async function withinEdge<Result>(
  { request, reply, timeMs }: EdgeWork,
  work: (edge: RequestEdge) => Promise<Result>,
): Promise<Result> {
  const open = openEdge(request, reply, timeMs);
  const { running } = edgeStateOf(request.server);
  meterRequest(request, open.edge.meter);
  running.add(open);
  try {
    return await work(open.edge);
  } finally {
    running.delete(open);
    open.close();
  }
}
