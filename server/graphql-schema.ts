import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { leanResolvers } from './lean-resolvers.ts';
import { resolvers } from './resolvers.ts';

/** The public GraphQL schema with its resolvers. No middleware stands between them: it would cost half the speed of lists. */
export async function buildGraphQLSchema(): Promise<GraphQLSchema> {
  return leanResolvers(describeRoots(await buildSchema({ resolvers, validate: false })));
}

/** The decorators have no place for what the two root types are. */
function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'What can be read, by anyone.';
  if (mutation) {
    mutation.description =
      'What can be changed, with a key. What may go wrong is told in `userErrors`, and every change is kept.';
  }
  return schema;
}
