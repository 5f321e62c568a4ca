import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { WidgetFile } from '../../clients/explorer/page.ts';
import { allowAnyOrigin } from './cors.ts';

/** What the build says of each widget; nothing where none is built. */
export function readWidgetFiles(folder: string): Readonly<Record<string, WidgetFile>> {
  const file = join(folder, 'widgets.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Long enough to cost a visitor nothing, short enough for a mended widget to reach every page in an hour. */
const keep = 'public, max-age=3600, stale-while-revalidate=86400';

/** The widgets at `/widgets/`, for pages of any site, as `npm run build` left them in `folder`. */
export async function registerWidgets(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'widgets.json'))) {
    server.get('/widgets/*', (_, reply) =>
      allowAnyOrigin(reply)
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('The widgets are not built yet: run `npm run build`.\n'),
    );
    return;
  }
  await server.register(async (scope) => {
    scope.addHook('onRequest', async (_, reply) => void allowAnyOrigin(reply));
    await scope.register(fastifyStatic, {
      root: folder,
      prefix: '/widgets/',
      index: false,
      cacheControl: false,
      decorateReply: false,
      setHeaders: (reply) => reply.header('cache-control', keep),
    });
  });
}
