import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Executor } from './compiled-executor.ts';
import type { Limits } from './limits.ts';
import { aliasesRule } from './plugins/aliases.rule.ts';
import { answerStatusPlugin } from './plugins/answer-status.plugin.ts';
import { cacheControlPlugin } from './plugins/cache-control.plugin.ts';
import { complexityPlugin } from './plugins/complexity.plugin.ts';
import { depthRule } from './plugins/depth.rule.ts';
import { directivesRule } from './plugins/directives.rule.ts';
import { createErrorMask } from './plugins/errors.plugin.ts';
import { listSizeEstimator } from './plugins/list-size.estimator.ts';
import { meterPlugin } from './plugins/meter.plugin.ts';
import { rootFieldsRule } from './plugins/root-fields.rule.ts';
import type { EdgeContext } from './request-edge.ts';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly limits: Limits;
  readonly log: FastifyBaseLogger;
  /** Leaves "Did you mean ..." out of messages. Off: the schema is public, and the hint mends a typo. */
  readonly hideSchemaDetails?: boolean | undefined;
  /** How long others may keep the answer to a query by GET, in seconds. */
  readonly maxAgeSeconds?: number | undefined;
  readonly plugins?: readonly ApolloServerPlugin<EdgeContext>[] | undefined;
}

/** Longest life of a persisted query that nobody asks for, in seconds. */
const persistedQueryTtl = 24 * 60 * 60;

/** Apollo Server with our limits and error words; not yet started. */
export function createApollo(options: ApolloOptions): ApolloServer<EdgeContext> {
  const { schema, limits, log } = options;
  const errors = createErrorMask(log);
  return new ApolloServer<EdgeContext>({
    gateway: executing(schema, options.executor),
    nodeEnv: 'production', // the same behaviour everywhere: no stack traces, no landing page from a CDN
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: options.hideSchemaDetails ?? false,
    cache: 'bounded',
    persistedQueries: { ttl: persistedQueryTtl },
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    maxRecursiveSelections: limits.selections,
    validationRules: [
      depthRule(limits),
      aliasesRule(limits.aliases),
      directivesRule(limits.directives),
      rootFieldsRule(limits.rootFields),
    ],
    logger: log,
    formatError: errors.formatError,
    plugins: [
      // It wraps every field, which about halves the throughput of long lists; we set the header ourselves.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      complexityPlugin({ limit: limits.complexity, estimators: [listSizeEstimator] }),
      errors.plugin,
      answerStatusPlugin,
      cacheControlPlugin(options.maxAgeSeconds ?? 60),
      meterPlugin,
      ...(options.plugins ?? []),
    ],
  });
}

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<EdgeContext>>[0]['gateway']>;

/** Apollo Server lets an executor of one's own in by its gateway only; this one serves the schema and nothing else. */
function executing(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, request, context }) =>
        executor.execute({
          document,
          operationName: request.operationName,
          variables: request.variables ?? {},
          context: context as EdgeContext, // the one that this server's requests are given
        }),
    }),
    stop: async () => undefined,
  };
}
