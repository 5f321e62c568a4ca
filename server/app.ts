import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config, SearchConfig } from './config.ts';
import { createContext } from './context.ts';
import { ExportStore } from './export/export-store.ts';
import type { Graph } from './graph/graph.ts';
import { query } from './graph/query.ts';
import { readOnly, takesChanges } from './graph/takes-changes.ts';
import { buildGraphQLSchema } from './graphql-schema.ts';
import { AnswerCache } from './http/answer-cache.ts';
import { CompiledExecutor, type Executor } from './http/compiled-executor.ts';
import { registerExports } from './http/export-routes.ts';
import type { Readiness, ReadinessPart } from './http/health.ts';
import { createHttpServer } from './http/http-server.ts';
import { createKeySeal } from './http/key-seal.ts';
import { registerLinkedData } from './http/linked-data-routes.ts';
import { createPages } from './http/pages.ts';
import type { RequestEdge } from './http/request-edge.ts';
import { registerSearchToken } from './http/search-token.ts';
import { registerLineageImage } from './lineage-picture/lineage-image.ts';
import { createMetrics, type Metrics } from './metrics/metrics.ts';
import { registerMetrics } from './metrics/metrics-route.ts';
import { projectRoot } from './project-root.ts';
import { type TokenMaker, tokenMaker } from './search/backends/meilisearch/tenant-token.ts';
import { createSearch, type Search } from './search/create-search.ts';
import { searchReadiness } from './search/start-search.ts';
import { createAuthenticator } from './stewardship/identity/authenticator.ts';
import { KeyRepository } from './stewardship/identity/key.repository.ts';
import { LastUsed } from './stewardship/identity/last-used.ts';
import { createTokenVerifier } from './stewardship/identity/oidc.ts';
import { SealSecretRepository } from './stewardship/identity/seal-secret.repository.ts';
import { WriteQueue } from './stewardship/write-queue.ts';
import type { Tracing } from './tracing/tracing.ts';

export interface AppOptions {
  readonly graph: Graph;
  readonly logger: Logger;
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy' | 'queryTimeoutMs'> &
    Partial<Pick<Config, 'search' | 'oidc' | 'rateLimits' | 'answerCacheBytes' | 'metrics'>>;
  /** Search by words; by default over the index of the graph itself. */
  readonly search?: Search | undefined;
  /** Follows requests, where somebody looks at traces. */
  readonly tracing?: Tracing | undefined;
  /** Where the built widgets lie; by default where `npm run build` puts them. */
  readonly widgetsFolder?: string;
}

export interface App {
  readonly server: FastifyInstance;
  readonly schema: GraphQLSchema;
  /** What it counts of itself, where the configuration asks for that. */
  readonly metrics: Metrics | undefined;
}

const defaultCacheBytes = 64 * 1024 * 1024;

/** The server over a graph: the one place where the parts are put together. */
export async function createApp({ graph, logger, config, tracing, ...given }: AppOptions): Promise<App> {
  const schema = await buildGraphQLSchema();
  const { publicUrl, queryTimeoutMs: timeMs, answerCacheBytes: cacheBytes = defaultCacheBytes } = config;
  const onRequest = tracing?.onSearchRequest;
  const search = given.search ?? createSearch({ graph, config: config.search, log: logger, onRequest });
  const writes = new WriteQueue({ timeoutMs: timeMs });
  const settings = { graph, search: search.service, writes, publicUrl };
  const lastUsed = new LastUsed({
    keys: new KeyRepository(graph),
    onFailure: (error) => logger.warn({ err: error }, 'the last use of a key could not be noted'),
  });
  const tokens = config.oidc && createTokenVerifier(config.oidc);
  const authenticator = createAuthenticator({ lastUsed, tokens });
  const contextWith = async (edge: RequestEdge, authorization: string | undefined) => {
    const reader = graph.with({ signal: edge.signal, onStatement: edge.onStatement });
    return createContext(settings, edge, await authenticator.authenticate(authorization, reader));
  };
  const contextFor = (edge: RequestEdge) => contextWith(edge, edge.request.headers.authorization);
  const actAs = (edge: RequestEdge, key: string) => contextWith(edge, `Bearer ${key}`);
  const visit = (edge: RequestEdge) => createContext(settings, edge);
  const widgetsFolder = given.widgetsFolder ?? join(projectRoot, 'dist', 'widgets');
  const compiled = new CompiledExecutor(schema);
  const executor: Executor = tracing?.followOperations(compiled) ?? compiled;
  const answers = cacheBytes === 0 ? undefined : new AnswerCache(graph.kept, cacheBytes);
  if (answers === undefined) graph.kept.keepNoAnswers();
  const reviewSeal = createKeySeal('review', new SealSecretRepository(graph));
  const served = {
    reviewSeal,
    schema,
    executor,
    createContext: visit,
    actAs,
    publicUrl,
    timeMs,
    widgetsFolder,
  };
  const { pages, failurePage, vocabularyPage } = createPages(served);
  const searching = config.search && searchTokens(config.search);
  const shown = config.metrics ?? { mode: 'off' };
  const metrics = shown.mode === 'off' ? undefined : await createMetrics(graph, search);
  const server = await createHttpServer({
    schema,
    executor,
    pages: async (routes, surroundings) => {
      routes.addHook('onClose', () => lastUsed.settle());
      await routes.register(pages, surroundings);
      registerLineageImage(routes, served);
      registerLinkedData(routes, { graph, publicUrl, timeMs, vocabularyPage });
      registerExports(routes, new ExportStore({ graph, search: search.service, publicUrl }));
      if (metrics && shown.mode === 'here') registerMetrics(routes, metrics.registry, shown.token);
      if (searching) registerSearchToken(routes, searching);
    },
    failurePage,
    logger,
    createContext: contextFor,
    readiness: () => readiness(graph, search, logger),
    limits: { timeMs },
    trustProxy: config.trustProxy,
    rateLimits: config.rateLimits,
    answers,
    observe: metrics?.observe,
    follow: tracing?.followRequests,
    widgetsFolder,
  });
  return { server, schema, metrics };
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

const changesPart = (ok: boolean): ReadinessPart =>
  ok ? { ok } : { ok, detail: `${readOnly.what} ${readOnly.mend}` };

async function readiness(graph: Graph, search: Search, log: Logger): Promise<Readiness> {
  try {
    const [revision] = await graph.read(alive);
    const detail =
      revision == null ? 'It answers, but holds no data yet: run `npm run seed`.' : `Revision ${revision}.`;
    const [changes, searching] = await Promise.all([takesChanges(graph), searchReadiness(search)]);
    return {
      ready: true,
      parts: { neo4j: { ok: true, detail }, changes: changesPart(changes), ...searching },
    };
  } catch (error) {
    log.warn({ err: error }, 'Neo4j does not answer');
    return {
      ready: false,
      parts: { neo4j: { ok: false, detail: 'Neo4j does not answer. The log has the reason.' } },
    };
  }
}
