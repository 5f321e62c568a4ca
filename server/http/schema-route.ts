import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { allowAnyOrigin } from './cors.ts';
import { entityTag, isKnown } from './entity-tag.ts';

/** The schema as text at `/schema.graphql`, for code generators. */
export function registerSchemaText(server: FastifyInstance, schema: GraphQLSchema): void {
  const text = printSchema(lexicographicSortSchema(schema));
  const etag = entityTag(text);
  server.get('/schema.graphql', (request, reply) => {
    allowAnyOrigin(reply).header('etag', etag).header('cache-control', 'public, max-age=300');
    if (isKnown(request, etag)) return reply.code(304).send();
    return reply.type('application/graphql; charset=utf-8').send(text);
  });
}
