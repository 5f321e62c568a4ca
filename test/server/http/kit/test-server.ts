import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { createHttpServer, type HttpServerOptions } from '../../../../server/http/http-server.ts';
import { listen } from '../../../../server/http/listen.ts';
import { createLogger } from '../../../../server/http/logger.ts';
import { createTestSchema } from './test-schema.ts';

type LogEntry = Readonly<Record<string, unknown>>;

export interface TestServer {
  readonly server: FastifyInstance;
  readonly log: readonly LogEntry[];
}

/** The real server over the small schema; closed when the test ends. */
export async function openTestServer(options: Partial<HttpServerOptions> = {}): Promise<TestServer> {
  const log: LogEntry[] = [];
  const server = await createHttpServer({
    schema: createTestSchema(),
    createContext: (edge) => ({ edge }),
    readiness: async () => ({ ready: true, parts: { graph: { ok: true } } }),
    logger: createLogger({ level: 'debug' }, { write: (line) => void log.push(JSON.parse(line)) }),
    graphiqlFolder: '/nowhere',
    ...options,
  });
  onTestFinished(() => server.close());
  return { server, log };
}

/** The same on a free port of the loopback, with its address. */
export async function listenTestServer(options: Partial<HttpServerOptions> = {}) {
  const opened = await openTestServer(options);
  return { ...opened, url: await listen(opened.server, { host: '127.0.0.1', port: 0 }) };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly AnswerError[] | undefined;
  /** The code of the first error. */
  readonly code: unknown;
  readonly text: string;
}

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Ask {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Asks by POST without a socket. */
export async function ask(
  { server }: Pick<TestServer, 'server'>,
  body: Ask | string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const payload = typeof body === 'string' ? { query: body } : body;
  return read(await server.inject({ method: 'POST', url: '/graphql', payload, headers }));
}

/** Asks by GET without a socket, with the header that the guard wants. */
export async function askByGet(
  { server }: Pick<TestServer, 'server'>,
  query: Record<string, string>,
): Promise<Answer> {
  const headers = { 'apollo-require-preflight': '1' };
  return read(await server.inject({ method: 'GET', url: '/graphql', query, headers }));
}

interface Injected {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export function read({ statusCode, headers, body }: Injected): Answer {
  const json = body.startsWith('{') ? JSON.parse(body) : {};
  return {
    status: statusCode,
    headers,
    data: json.data,
    errors: json.errors,
    code: json.errors?.[0]?.extensions?.code,
    text: body,
  };
}
