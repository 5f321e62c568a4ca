import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ClientError, type ErrorCode, errorCodes } from '../errors.ts';
import { sendGraphQLErrors } from './graphql-error-body.ts';
import { maskedMessage } from './plugins/errors.plugin.ts';

/** What went wrong with a request, told to whoever asked: a page for people, JSON for programs. */
export interface Failure {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Makes the page for a failure; without one, people get the message as plain text. */
export type FailurePage = (failure: Failure, request: FastifyRequest) => string;

/** Answers for unknown addresses and for whatever fails outside GraphQL. */
export function registerFailures(server: FastifyInstance, page?: FailurePage): void {
  server.setNotFoundHandler((request, reply) => {
    const message = `Nothing is at ${pathOf(request)}. The API is at /graphql; start at / to browse.`;
    return send({ status: 404, code: 'NOT_FOUND', message }, request, reply, page);
  });
  server.setErrorHandler((error, request, reply) => send(read(error, request), request, reply, page));
}

function read(error: unknown, request: FastifyRequest): Failure {
  if (error instanceof ClientError) {
    return {
      status: statusOf(error) ?? errorCodes[error.code].status,
      code: error.code,
      message: error.message,
    };
  }
  const status = statusOf(error);
  if (!(error instanceof Error) || !status || status >= 500) return mask(error, request);
  return readFastifyError(error, status, request);
}

function readFastifyError(error: Partial<FastifyError>, status: number, request: FastifyRequest): Failure {
  if (status === 413) {
    const limit = request.routeOptions.bodyLimit;
    const message = `The body is larger than ${limit} bytes. Send less at once: values belong in variables, long lists in several requests.`;
    return { status, code: 'PAYLOAD_TOO_LARGE', message };
  }
  if (status === 415) {
    return { status, code: 'BAD_REQUEST', message: 'Send the body as `content-type: application/json`.' };
  }
  return { status, code: 'BAD_REQUEST', message: error.message ?? 'The request cannot be read.' };
}

function mask(error: unknown, request: FastifyRequest): Failure {
  const errorId = randomUUID();
  request.log.error({ err: error, errorId, url: pathOf(request) }, 'unexpected error');
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: maskedMessage(errorId) };
}

function send(
  failure: Failure,
  request: FastifyRequest,
  reply: FastifyReply,
  page: FailurePage | undefined,
): FastifyReply {
  const { status, code, message } = failure;
  if (pathOf(request) === '/graphql' || !request.headers.accept?.includes('text/html')) {
    return sendGraphQLErrors(request, reply, status, [{ message, extensions: { code } }]);
  }
  reply.code(status).header('cache-control', 'no-store');
  return page
    ? reply.type('text/html; charset=utf-8').send(page(failure, request))
    : reply.type('text/plain; charset=utf-8').send(`${message}\n`);
}

function statusOf(error: unknown): number | undefined {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 ? status : undefined;
}

const pathOf = (request: FastifyRequest) => request.url.split('?', 1)[0] ?? request.url;
