import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { EdgeContext } from '../request-edge.ts';

/**
 * `Cache-Control` of GraphQL answers. Only a query by GET, without a key and without an error, may be kept
 * by others; the graph changes seldom, so a minute of age harms nobody.
 */
export function cacheControlPlugin(maxAgeSeconds: number): ApolloServerPlugin<EdgeContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse(context) {
        const { headers } = context.response.http;
        headers.set('vary', 'accept, accept-encoding, authorization');
        headers.set('cache-control', isPublic(context) ? `public, max-age=${maxAgeSeconds}` : 'no-store');
      },
    }),
  };
}

function isPublic({
  request,
  response,
  operation,
}: GraphQLRequestContextWillSendResponse<EdgeContext>): boolean {
  const failed = response.body.kind !== 'single' || response.body.singleResult.errors !== undefined;
  const isQuery = operation?.operation === 'query';
  return !failed && isQuery && request.http?.method === 'GET' && !request.http.headers.has('authorization');
}
