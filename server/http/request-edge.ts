import { setMaxListeners } from 'node:events';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { StatementEvent } from '../graph/graph.ts';

/** Why a running operation was told to stop. */
export type StopReason = 'deadline' | 'disconnected' | 'shutdown';

/** What one request did, for its line in the log. */
export interface RequestMeter {
  operation?: string;
  kind?: string;
  cost?: number;
  errors?: readonly string[];
  /** The answer was there already. */
  kept?: true;
  /** The answer follows from more than the graph, so that its revision does not tell when it ends. */
  fleeting?: true;
  statements: number;
  statementMs: number;
  slowest?: { readonly name: string; readonly ms: number };
}

/** What the edge of the server gives to the context of one GraphQL request. */
export interface RequestEdge {
  readonly request: FastifyRequest;
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  /** Aborted when the time is over, when the client has gone, or when the server must stop. */
  readonly signal: AbortSignal;
  readonly meter: RequestMeter;
  /** Pass it to `graph.with`, so that the log tells how many statements the request sent. */
  readonly onStatement: (event: StatementEvent) => void;
}

/** The least that a context must hold for the edge to do its work. */
export interface EdgeContext {
  readonly edge: RequestEdge;
  /** One that has read nothing yet, for the same request. */
  readonly again?: () => EdgeContext;
}

/** A request's edge together with the means to end it. */
export interface OpenEdge {
  readonly edge: RequestEdge;
  readonly stop: (reason: StopReason) => void;
  /** Settles when the deadline has passed and those who heed the signal had time to answer. */
  readonly overdue: Promise<'overdue'>;
  readonly close: () => void;
}

type StatementListener = (event: StatementEvent) => void;
const listeners = new WeakMap<FastifyRequest, StatementListener>();

/** Lets somebody hear of each statement that a request will send, besides its own meter. */
export function hearStatements(request: FastifyRequest, listener: StatementListener): void {
  listeners.set(request, listener);
}

/** How long an operation that was told to stop may take to say so itself. */
const graceMs = 200;

export function openEdge(request: FastifyRequest, reply: FastifyReply, timeMs: number): OpenEdge {
  const controller = new AbortController();
  // Each statement that is under way listens to it, and a request may have many at once.
  setMaxListeners(0, controller.signal);
  const meter: RequestMeter = { statements: 0, statementMs: 0 };
  const stop = (reason: StopReason) => controller.abort(reason);
  const deadline = setTimeout(stop, timeMs, 'deadline');
  let grace: NodeJS.Timeout | undefined;
  const overdue = new Promise<'overdue'>((resolve) => {
    grace = setTimeout(resolve, timeMs + graceMs, 'overdue');
  });
  const gone = () => {
    if (!reply.raw.writableFinished) stop('disconnected');
  };
  reply.raw.once('close', gone);
  // Who went away before this is not heard any more.
  if (reply.raw.destroyed) gone();
  const close = () => {
    clearTimeout(deadline);
    clearTimeout(grace);
    reply.raw.off('close', gone);
  };
  const edge: RequestEdge = {
    request,
    requestId: request.id,
    log: request.log,
    signal: controller.signal,
    meter,
    onStatement(event) {
      count(meter, event);
      listeners.get(request)?.(event);
    },
  };
  return { edge, stop, overdue, close };
}

function count(meter: RequestMeter, event: StatementEvent): void {
  meter.statements += 1;
  meter.statementMs += event.durationMs;
  if (event.durationMs > (meter.slowest?.ms ?? -1)) {
    meter.slowest = { name: event.name, ms: Math.round(event.durationMs) };
  }
}
