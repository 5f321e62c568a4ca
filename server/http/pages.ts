import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { renderFailure } from '../../clients/explorer/failure.tsx';
import { type Lang, languages, pathIn, readPath } from '../../clients/explorer/language.ts';
import type { Page } from '../../clients/explorer/page.ts';
import { routes } from '../../clients/explorer/routes.ts';
import { createSite, type Site } from '../../clients/explorer/site.tsx';
import { edgeStateOf } from './edge-state.ts';
import type { FailurePage } from './failures.ts';
import { readPageAssets } from './page-assets.ts';
import { createPageExecutor } from './page-executor.ts';
import { registerRegisterForm } from './register-form.ts';
import { type EdgeContext, openEdge, type RequestEdge } from './request-edge.ts';
import { meterRequest } from './request-log.ts';

export interface PagesOptions {
  readonly schema: GraphQLSchema;
  readonly createContext: (edge: RequestEdge) => EdgeContext | Promise<EdgeContext>;
  /** The same, for whoever gives a key with the request. */
  readonly actAs: (edge: RequestEdge, key: string) => Promise<EdgeContext>;
  /** Scheme and host under which the world reaches the site, without a slash at its end. */
  readonly publicUrl: string;
  /** How long one page may take. */
  readonly timeMs: number;
}

/** What the HTTP server takes to serve the website. */
export interface Pages {
  readonly pages: FastifyPluginAsync;
  readonly failurePage: FailurePage;
}

/** The website as the server takes it: its routes, and the page for what is not there or failed. */
export function createPages(options: PagesOptions): Pages {
  const assets = readPageAssets();
  const { publicUrl: origin } = options;
  const site = createSite({ origin, assets: assets.addresses });
  const answer = pageHandler(site, options);
  return {
    async pages(server) {
      assets.register(server);
      for (const [path, page] of Object.entries(routes)) {
        for (const lang of languages) {
          server.get(pathIn(lang, path), (request, reply) => answer(page, lang, request, reply));
        }
      }
      redirectSlashes(server);
      registerRegisterForm(server, { site, executor: createPageExecutor(options.schema), ...options });
    },
    failurePage: ({ status }, request) =>
      renderFailure({
        status,
        address: pathOf(request),
        requestId: request.id,
        origin,
        assets: assets.addresses,
      }),
  };
}

function pageHandler(site: Site, options: PagesOptions) {
  const executor = createPageExecutor(options.schema);
  return async (page: Page, lang: Lang, request: FastifyRequest, reply: FastifyReply) => {
    const open = openEdge(request, reply, options.timeMs);
    const { running } = edgeStateOf(request.server);
    meterRequest(request, open.edge.meter);
    running.add(open);
    try {
      const answer = await site.answer(page, {
        lang,
        path: readPath(pathOf(request)).path,
        params: request.params as Record<string, string>,
        query: queryOf(request),
        execute: executor(() => options.createContext(open.edge)),
      });
      if (answer.kind === 'page') return sendPage(request, reply, answer.html);
      if (answer.kind === 'moved') return reply.redirect(answer.to, 301);
      return reply.callNotFound();
    } finally {
      running.delete(open);
      open.close();
    }
  };
}

/** Sent whole, or not at all when the visitor still has the same page. */
function sendPage(request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply {
  const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  reply.header('etag', etag).header('cache-control', 'public, no-cache');
  if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) return reply.code(304).send();
  return reply.type('text/html; charset=utf-8').send(html);
}

/** `/motif/` is `/motif`, and `/en` is `/en/`. */
function redirectSlashes(server: FastifyInstance): void {
  const lists = Object.keys(routes).filter((path) => path !== '/' && !path.includes(':'));
  for (const path of lists.flatMap((each) => languages.map((lang) => pathIn(lang, each)))) {
    server.get(`${path}/`, (_, reply) => reply.redirect(path, 301));
  }
  server.get('/en', (_, reply) => reply.redirect('/en/', 301));
}

/** What the address asks, each once, empty values left out as forms send them. */
function queryOf(request: FastifyRequest): Readonly<Record<string, string>> {
  const entries = Object.entries(request.query as Record<string, unknown>);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])),
  );
}

const pathOf = (request: FastifyRequest) => request.url.split('?', 1)[0] ?? request.url;
