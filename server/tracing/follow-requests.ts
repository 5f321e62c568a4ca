import { type Attributes, ROOT_CONTEXT, type Tracer } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_URL_PATH,
  ATTR_URL_SCHEME,
} from '@opentelemetry/semantic-conventions';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isVisit } from '../http/own-requests.ts';
import { hearStatements } from '../http/request-edge.ts';
import { meterOf } from '../http/request-log.ts';
import { type Outcome, RequestTrace, type SpanPlan } from './request-trace.ts';

export interface FollowRequestsOptions {
  readonly tracer: Tracer;
  readonly traces: WeakMap<FastifyRequest, RequestTrace>;
  /** Those of our own operations; what else a visitor calls an operation is not told. */
  readonly names: ReadonlySet<string>;
}

/** A span for each visit, which the spans of its operations and statements belong to. */
export function followRequests(
  server: FastifyInstance,
  { tracer, traces, names }: FollowRequestsOptions,
): void {
  server.addHook('onRequest', async (request, reply) => {
    if (!isVisit(request)) return;
    const trace = new RequestTrace({ tracer, caller: callerOf(request), plan: requestSpan(request) });
    traces.set(request, trace);
    request.log = request.log.child({ traceId: trace.id });
    reply.log = request.log;
    hearStatements(request, (event) => trace.addStatement(event));
    // Where the client went away before the answer, this is all that is heard.
    reply.raw.once('close', () => trace.end(outcomeOf(request, reply, names)));
  });
  server.addHook('onResponse', async (request, reply) =>
    traces.get(request)?.end(outcomeOf(request, reply, names)),
  );
}

/**
 * Only `traceparent` is read: it holds two numbers. `tracestate` may hold any text, and baggage more of it, which would
 * go out with what we send.
 */
function callerOf({ headers }: FastifyRequest) {
  return propagator.extract(ROOT_CONTEXT, headers['traceparent'], {
    get: (given, name) => (name === 'traceparent' ? given : undefined),
    keys: () => ['traceparent'],
  });
}
const propagator = new W3CTraceContextPropagator();

function requestSpan(request: FastifyRequest): SpanPlan {
  const { url: route } = request.routeOptions;
  return {
    name: route === undefined ? request.method : `${request.method} ${route}`,
    attributes: {
      [ATTR_HTTP_REQUEST_METHOD]: request.method,
      [ATTR_URL_PATH]: request.url.split('?', 1)[0] ?? '',
      [ATTR_URL_SCHEME]: request.protocol,
      ...(route === undefined ? {} : { [ATTR_HTTP_ROUTE]: route }),
    },
  };
}

function outcomeOf(request: FastifyRequest, reply: FastifyReply, names: ReadonlySet<string>): Outcome {
  if (!reply.raw.writableEnded) return { attributes: { [ATTR_ERROR_TYPE]: 'disconnected' }, failed: false };
  const { statusCode } = reply;
  const failed = statusCode >= 500;
  return {
    failed,
    attributes: {
      [ATTR_HTTP_RESPONSE_STATUS_CODE]: statusCode,
      ...(failed ? { [ATTR_ERROR_TYPE]: String(statusCode) } : {}),
      ...answerAttributes(request, names),
    },
  };
}

/** What is said of an answer to GraphQL even where nothing was executed: it was kept, or refused before that. */
function answerAttributes(request: FastifyRequest, names: ReadonlySet<string>): Attributes {
  const meter = meterOf(request);
  if (meter?.kind === undefined) return {};
  const { operation } = meter;
  return {
    'graphql.operation.type': meter.kind,
    ...(operation !== undefined && names.has(operation) ? { 'graphql.operation.name': operation } : {}),
    ...(meter.kept ? { 'silsilah.answer.kept': true } : {}),
    ...(meter.cost === undefined ? {} : { 'silsilah.operation.cost': meter.cost }),
    ...(meter.errors === undefined ? {} : { 'silsilah.error.codes': [...new Set(meter.errors)] }),
  };
}
