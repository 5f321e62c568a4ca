import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { leanResolvers } from './lean-resolvers.ts';
import { resolvers } from './resolvers.ts';

/** The public GraphQL schema with its resolvers. No middleware stands between them: it would cost half the speed of lists. */
export async function buildGraphQLSchema(): Promise<GraphQLSchema> {
  return leanResolvers(await buildSchema({ resolvers, validate: false }));
}
