import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import fastifyCompress from '@fastify/compress';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { RateLimitConfig } from '../config-access.ts';
import { projectRoot } from '../project-root.ts';
import type { AnswerCache } from './answer-cache.ts';
import { createApollo } from './apollo.ts';
import { CompiledExecutor, type Executor } from './compiled-executor.ts';
import { compression } from './compression.ts';
import { closeConnectionsWhenDraining } from './drain.ts';
import { type FailurePage, registerFailures } from './failures.ts';
import { registerGraphiql } from './graphiql.ts';
import { registerGraphQL } from './graphql-route.ts';
import { type ReadinessProbe, registerHealth } from './health.ts';
import { acceptJson } from './json-body.ts';
import { type Limits, withDefaults } from './limits.ts';
import { shedOverload } from './overload.ts';
import { type RefusalCounter, registerRateLimits } from './rate-limits.ts';
import type { EdgeContext, RequestEdge } from './request-edge.ts';
import { registerRequestLog, requestId } from './request-log.ts';
import { registerSchemaText } from './schema-route.ts';
import { registerSecurityHeaders } from './security-headers.ts';
import { registerWidgets } from './widgets.ts';

/** What the server gives to the website. */
export interface PagesSurroundings {
  /** Counts keys that do not hold, where that is limited. */
  readonly refusals: RefusalCounter | undefined;
}

export interface HttpServerOptions {
  readonly schema: GraphQLSchema;
  /** Answers operations; by default one of its own. */
  readonly executor?: Executor;
  /** Makes the context of one GraphQL request; a plain object, since Apollo copies it. */
  readonly createContext: (edge: RequestEdge) => EdgeContext | Promise<EdgeContext>;
  readonly readiness: ReadinessProbe;
  readonly logger: FastifyBaseLogger;
  readonly limits?: Partial<Limits>;
  /** Who stands before us and may say who the client is: true for any proxy, or its addresses. */
  readonly trustProxy?: boolean | string | readonly string[];
  /** How often one address or key may ask; without it, as often as it likes. */
  readonly rateLimits?: RateLimitConfig | undefined;
  /** Whole answers that are sent again while the graph stays as it is. */
  readonly answers?: AnswerCache | undefined;
  /** Sees each request when it has been answered. */
  readonly observe?: ((request: FastifyRequest, reply: FastifyReply) => void) | undefined;
  /** Follows each request from its beginning, before anything is logged of it. */
  readonly follow?: ((server: FastifyInstance) => void) | undefined;
  readonly hideSchemaDetails?: boolean;
  readonly maxAgeSeconds?: number;
  readonly apolloPlugins?: readonly ApolloServerPlugin<EdgeContext>[];
  /** The website, as a plugin that adds its routes. */
  readonly pages?: FastifyPluginAsync<PagesSurroundings>;
  /** The page that people see when something is not there or failed. */
  readonly failurePage?: FailurePage;
  /** Where the built GraphiQL lies. */
  readonly graphiqlFolder?: string;
  /** Where the built widgets lie. */
  readonly widgetsFolder?: string;
}

/** Longest time that a client may take to send the head of its request, and all of it. */
const headMs = 10_000;
const requestMs = 20_000;
/** How often it is looked who has overstepped that. */
const lookMs = 2_000;
/** A connection on which nothing moves for longer is cut: no export takes that long to be made. */
const stillMs = 330_000;

/** The whole edge of the server, ready to `listen` or `inject`. */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const limits = withDefaults(options.limits);
  const server = openFastify(options, limits);
  acceptJson(server);
  options.follow?.(server);
  registerRequestLog(server);
  const { observe } = options;
  if (observe) server.addHook('onResponse', async (request, reply) => observe(request, reply));
  registerSecurityHeaders(server);
  closeConnectionsWhenDraining(server);
  registerFailures(server, options.failurePage);
  await server.register(fastifyCompress, {
    encodings: [...compression.encodings],
    threshold: compression.threshold,
  });
  const refusals = options.rateLimits && registerRateLimits(server, options.rateLimits);
  shedOverload(server, limits.requestsAtOnce);
  await addGraphQL(server, options, { limits, refusals });
  registerSchemaText(server, options.schema);
  registerHealth(server, options.readiness);
  await registerGraphiql(server, options.graphiqlFolder ?? join(projectRoot, 'dist', 'graphiql'));
  await registerWidgets(server, options.widgetsFolder ?? join(projectRoot, 'dist', 'widgets'));
  if (options.pages) await server.register(options.pages, { refusals });
  await server.ready();
  return server;
}

function openFastify({ logger, trustProxy }: HttpServerOptions, limits: Limits): FastifyInstance {
  return fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: limits.bodyBytes,
    requestTimeout: requestMs,
    connectionTimeout: stillMs,
    http: { headersTimeout: headMs, requestTimeout: requestMs, connectionsCheckingInterval: lookMs },
    forceCloseConnections: 'idle',
    return503OnClosing: false, // what still arrives on an open connection is served, and the connection ends
    routerOptions: { ignoreTrailingSlash: false },
    ...(trustProxy === undefined
      ? {}
      : { trustProxy: typeof trustProxy === 'object' ? [...trustProxy] : trustProxy }),
  });
}

async function addGraphQL(
  server: FastifyInstance,
  options: HttpServerOptions,
  { limits, refusals }: { readonly limits: Limits; readonly refusals: RefusalCounter | undefined },
): Promise<void> {
  const apollo = createApollo({
    schema: options.schema,
    executor: options.executor ?? new CompiledExecutor(options.schema),
    limits,
    log: options.logger,
    hideSchemaDetails: options.hideSchemaDetails,
    maxAgeSeconds: options.maxAgeSeconds,
    plugins: options.apolloPlugins,
  });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  const { answers, createContext } = options;
  registerGraphQL(server, { apollo, limits, refusals, answers, createContext });
}
