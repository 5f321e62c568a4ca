import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { filtersOf, type TokenMaker } from '../search/backends/meilisearch/tenant-token.ts';
import { facetFields } from '../search/search-port.ts';
import { allowAnyOrigin, answerPreflight } from './cors.ts';

const body = z.strictObject({
  filter: z
    .partialRecord(z.enum(facetFields), z.array(z.string().min(1).max(200)).min(1).max(50))
    .default({}),
});

const help = `Send JSON such as {"filter":{"REGION":["cirebon"]}}, or {}. Facets are ${facetFields.join(', ')}.`;

/** Gives short-lived tokens for asking Meilisearch directly, where the operator has turned that on. */
export function registerSearchToken(server: FastifyInstance, maker: TokenMaker): void {
  server.options('/search-token', (_, reply) => answerPreflight(reply));
  server.post('/search-token', async (request, reply) => {
    allowAnyOrigin(reply).header('cache-control', 'no-store');
    const parsed = body.safeParse(request.body ?? {});
    if (!parsed.success) {
      const message = `${z.prettifyError(parsed.error)} ${help}`;
      return reply.code(400).send({ error: { code: 'BAD_USER_INPUT', message } });
    }
    return maker.make(filtersOf(parsed.data.filter), new Date());
  });
}
