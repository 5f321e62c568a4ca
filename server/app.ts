import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config, SearchConfig } from './config.ts';
import { type Context, createContext } from './context.ts';
import type { Graph } from './graph/graph.ts';
import { query } from './graph/query.ts';
import { buildGraphQLSchema } from './graphql-schema.ts';
import type { Readiness } from './http/health.ts';
import { createHttpServer } from './http/http-server.ts';
import { createPages } from './http/pages.ts';
import type { RequestEdge } from './http/request-edge.ts';
import { registerSearchToken } from './http/search-token.ts';
import { registerLineageImage } from './lineage-picture/lineage-image.ts';
import { projectRoot } from './project-root.ts';
import { type TokenMaker, tokenMaker } from './search/backends/meilisearch/tenant-token.ts';
import { createSearch, type Search } from './search/create-search.ts';
import { searchReadiness } from './search/start-search.ts';

export interface AppOptions {
  readonly graph: Graph;
  readonly logger: Logger;
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy' | 'queryTimeoutMs'> &
    Partial<Pick<Config, 'search'>>;
  /** Search by words; by default over the index of the graph itself. */
  readonly search?: Search | undefined;
  /** Where the built widgets lie; by default where `npm run build` puts them. */
  readonly widgetsFolder?: string;
}

export interface App {
  readonly server: FastifyInstance;
  readonly schema: GraphQLSchema;
  readonly contextFor: (edge: RequestEdge) => Context;
}

/** The server over a graph: the one place where the parts are put together. */
export async function createApp({ graph, logger, config, ...given }: AppOptions): Promise<App> {
  const schema = await buildGraphQLSchema();
  const { publicUrl, queryTimeoutMs: timeMs } = config;
  const search = given.search ?? createSearch({ graph, config: config.search, log: logger });
  const settings = { graph, search: search.service, publicUrl };
  const contextFor = (edge: RequestEdge) => createContext(settings, edge);
  const widgetsFolder = given.widgetsFolder ?? join(projectRoot, 'dist', 'widgets');
  const served = { schema, createContext: contextFor, publicUrl, timeMs, widgetsFolder };
  const { pages, failurePage } = createPages(served);
  const tokens = config.search && searchTokens(config.search);
  const server = await createHttpServer({
    schema,
    pages: async (routes) => {
      await routes.register(pages);
      registerLineageImage(routes, { schema, createContext: contextFor, publicUrl, timeMs });
      if (tokens) registerSearchToken(routes, tokens);
    },
    failurePage,
    logger,
    createContext: contextFor,
    readiness: () => readiness(graph, search),
    limits: { timeMs },
    trustProxy: config.trustProxy,
    widgetsFolder,
  });
  return { server, schema, contextFor };
}

function searchTokens(config: SearchConfig): TokenMaker | undefined {
  return config.mode === 'meilisearch' && config.tenantTokens.mode === 'on'
    ? tokenMaker(config.tenantTokens, config.index)
    : undefined;
}

const alive = query(
  'readyz',
  'OPTIONAL MATCH (meta:Meta {id: "graph"}) RETURN meta.revision AS revision',
  (row) => (row['revision'] === null ? null : Number(row['revision'])),
);

async function readiness(graph: Graph, search: Search): Promise<Readiness> {
  try {
    const [revision] = await graph.read(alive);
    const detail =
      revision == null ? 'It answers, but holds no data yet: run `npm run seed`.' : `Revision ${revision}.`;
    return { ready: true, parts: { neo4j: { ok: true, detail }, ...(await searchReadiness(search)) } };
  } catch {
    return {
      ready: false,
      parts: { neo4j: { ok: false, detail: 'Neo4j does not answer. The log has the reason.' } },
    };
  }
}
