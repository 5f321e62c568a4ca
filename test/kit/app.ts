import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../server/app.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { createLogger } from '../../server/http/logger.ts';
import type { Search } from '../../server/search/create-search.ts';

export interface Answer {
  readonly status: number;
  // The shape is the operation's; each test knows its own.
  readonly data: Readonly<Record<string, Json>> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  /** Cypher statements that the request sent. */
  readonly statements: number;
}

export interface Json {
  readonly [key: string]: Json;
}

export interface TestApp {
  readonly server: FastifyInstance;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** The whole server over a graph, asked without a socket. */
export async function testApp(graph: Graph, search?: Search): Promise<TestApp> {
  const log = new LogLines();
  const config = { publicUrl: 'https://wastra.test', trustProxy: false, queryTimeoutMs: 60_000 };
  const { server } = await createApp({
    graph,
    config,
    logger: createLogger({}, log),
    ...(search && { search }),
  });
  return {
    server,
    async ask(query, variables = {}) {
      const response = await server.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, variables },
      });
      const { data = null, errors = [] } = response.json<Partial<Answer>>();
      return { status: response.statusCode, data, errors, statements: log.statements() };
    },
  };
}

class LogLines extends Writable {
  #last = 0;

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    const { statements } = JSON.parse(chunk.toString()) as { statements?: number };
    if (statements !== undefined) this.#last = statements;
    done();
  }

  statements(): number {
    return this.#last;
  }
}
