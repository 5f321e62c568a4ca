import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { withPolicy } from './security-headers.ts';

/** Its editor writes styles into the page; scripts and workers still come from our own files only. */
const policy = withPolicy({
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'worker-src': "'self'",
});

/** GraphiQL from our own host, as `npm run build` left it in `folder`. */
export async function registerGraphiql(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    server.get('/graphiql', (_, reply) =>
      reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('GraphiQL is not built yet: run `npm run build`.\n'),
    );
    return;
  }
  await server.register(async (scope) => {
    scope.addHook('onRequest', policy);
    await scope.register(fastifyStatic, {
      root: folder,
      prefix: '/graphiql/',
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) =>
        reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    });
    scope.get('/graphiql', (_, reply) => reply.sendFile('index.html'));
    scope.get('/graphiql/', (request, reply) => reply.redirect(`/graphiql${queryOf(request.url)}`, 308));
  });
}

/** The query string of an address, with its question mark; nothing where there is none. */
export const queryOf = (url: string) => (url.includes('?') ? url.slice(url.indexOf('?')) : '');
