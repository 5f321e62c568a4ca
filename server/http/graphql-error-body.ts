import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

const graphqlType = 'application/graphql-response+json';

/** Sends errors in the shape of a GraphQL answer, in the media type that the client asked for. */
export function sendGraphQLErrors(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  errors: readonly GraphQLFormattedError[],
): FastifyReply {
  const type = request.headers.accept?.includes(graphqlType) ? graphqlType : 'application/json';
  return reply
    .code(status)
    .header('content-type', `${type}; charset=utf-8`)
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ errors }));
}
