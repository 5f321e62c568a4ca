import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter, Histogram, type Registry } from 'prom-client';
import { errorCodes } from '../errors.ts';
import { isVisit } from '../http/own-requests.ts';
import type { RequestMeter } from '../http/request-edge.ts';
import { meterOf } from '../http/request-log.ts';
import type { OperationLabel } from './operation-names.ts';

/** Sees each request when it has been answered. */
export type RequestObserver = (request: FastifyRequest, reply: FastifyReply) => void;

/** Counts requests by route and operation, how long they took and what they cost the graph. */
export function observeRequests(registry: Registry, labelOf: OperationLabel): RequestObserver {
  const registers = [registry];
  const byRoute = ['route', 'operation'] as const;
  const requests = new Counter({
    name: 'silsilah_requests_total',
    help: 'Requests answered, by route, GraphQL operation and HTTP status.',
    labelNames: [...byRoute, 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'silsilah_request_duration_seconds',
    help: 'Time from the request to the end of its answer.',
    labelNames: byRoute,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const observeOperation = observeOperations(registry);
  return (request, reply) => {
    if (!isVisit(request)) return;
    const route = request.routeOptions.url ?? 'none';
    const meter = meterOf(request);
    const operation = meter?.kind === undefined ? 'none' : labelOf(meter.operation);
    requests.inc({ route, operation, status: String(reply.statusCode) });
    seconds.observe({ route, operation }, reply.elapsedTime / 1_000);
    if (meter !== undefined) observeOperation(meter, operation);
  };
}

function observeOperations(registry: Registry): (meter: RequestMeter, operation: string) => void {
  const registers = [registry];
  const labelNames = ['operation'] as const;
  const cost = new Histogram({
    name: 'silsilah_operation_cost',
    help: 'Objects that an operation could return at most; the limit refuses what is above it.',
    labelNames,
    buckets: [1, 10, 50, 100, 500, 1_000, 5_000, 10_000, 20_000],
    registers,
  });
  const counter = (name: string, help: string) => new Counter({ name, help, labelNames, registers });
  const statements = counter('silsilah_statements_total', 'Cypher statements sent for requests.');
  const time = counter('silsilah_statement_seconds_total', 'Time that those statements took, added up.');
  const kept = counter('silsilah_kept_answers_total', 'Answers that were sent again, as they were kept.');
  const errors = new Counter({
    name: 'silsilah_errors_total',
    help: 'Errors in GraphQL answers, by code.',
    labelNames: ['code'],
    registers,
  });
  return (meter, operation) => {
    if (meter.cost !== undefined) cost.observe({ operation }, meter.cost);
    statements.inc({ operation }, meter.statements);
    time.inc({ operation }, meter.statementMs / 1_000);
    if (meter.kept) kept.inc({ operation });
    for (const code of meter.errors ?? []) errors.inc({ code: code in errorCodes ? code : 'other' });
  };
}
