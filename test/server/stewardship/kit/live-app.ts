import { Writable } from 'node:stream';
import type { Role } from '../../../../schema/role.enum.ts';
import { type AppOptions, createApp } from '../../../../server/app.ts';
import type { Config } from '../../../../server/config.ts';
import type { Graph } from '../../../../server/graph/graph.ts';
import { createLogger } from '../../../../server/http/logger.ts';
import { issueKey } from '../../../../server/stewardship/identity/issue-key.ts';
import { KeyRepository } from '../../../../server/stewardship/identity/key.repository.ts';
import type { Json } from '../../../kit/app.ts';

export interface LiveAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Readonly<Record<string, Json>> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface LiveApp {
  readonly address: string;
  /** Asks over HTTP, with a key or without. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>, key?: string): Promise<LiveAnswer>;
  makeKey(role: Role, name?: string, expiresAt?: string | null): Promise<string>;
  /** Every line that was logged, at the level `trace`. */
  log(): string;
  close(): Promise<void>;
}

type Settings = Partial<Pick<Config, 'oidc' | 'rateLimits' | 'trustProxy' | 'publicUrl'>>;

interface Surroundings extends Pick<AppOptions, 'search' | 'widgetsFolder'> {
  readonly port?: number;
}

/** The whole server on a port of its own. */
export async function liveApp(
  graph: Graph,
  settings: Settings = {},
  { port = 0, ...around }: Surroundings = {},
): Promise<LiveApp> {
  let lines = '';
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      lines += chunk.toString();
      done();
    },
  });
  const { server } = await createApp({
    ...around,
    graph,
    logger: createLogger({ level: 'trace' }, sink),
    config: { publicUrl: 'https://wastra.test', trustProxy: false, queryTimeoutMs: 60_000, ...settings },
  });
  const address = await server.listen({ host: '127.0.0.1', port });
  return {
    address,
    async ask(query, variables = {}, key) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors = [] } = (await response.json()) as Partial<LiveAnswer>;
      return { status: response.status, headers: response.headers, data, errors };
    },
    async makeKey(role, name = role.toLowerCase(), expiresAt = null) {
      const now = new Date().toISOString();
      const request = { name, shownName: name, role, expiresAt };
      return (await issueKey(new KeyRepository(graph), request, now)).text;
    },
    log: () => lines,
    close: () => server.close(),
  };
}
