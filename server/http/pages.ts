import { createHash } from 'node:crypto';
import type {
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
  RouteShorthandOptions,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { answerOEmbed } from '../../clients/explorer/embed/oembed.ts';
import { renderFailure } from '../../clients/explorer/failure.tsx';
import { type Lang, languages, pathIn, readPath } from '../../clients/explorer/language.ts';
import type { Page } from '../../clients/explorer/page.ts';
import { routes } from '../../clients/explorer/routes.ts';
import { createSite, type Site } from '../../clients/explorer/site.tsx';
import { renderVocabulary } from '../../clients/explorer/vocabulary.tsx';
import { forms } from '../linked-data/media-types.ts';
import { vocabularyGroups } from '../linked-data/vocabulary.ts';
import type { Executor } from './compiled-executor.ts';
import { allowAnyOrigin } from './cors.ts';
import type { FailurePage } from './failures.ts';
import type { PagesSurroundings } from './http-server.ts';
import type { KeySeal } from './key-seal.ts';
import { readPageAssets } from './page-assets.ts';
import { createPageExecutor } from './page-executor.ts';
import { acceptForms } from './posted-form.ts';
import { registerRegisterForm } from './register-form.ts';
import type { EdgeContext, RequestEdge } from './request-edge.ts';
import { registerReviewForm } from './review-form.ts';
import { withPolicy } from './security-headers.ts';
import { readWidgetFiles } from './widgets.ts';
import { withinEdge } from './within-edge.ts';

export interface PagesOptions {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly createContext: (edge: RequestEdge) => EdgeContext | Promise<EdgeContext>;
  /** The same, for whoever gives a key with the request. */
  readonly actAs: (edge: RequestEdge, key: string) => Promise<EdgeContext>;
  /** Seals the key of a curator into the pages of the desk. */
  readonly reviewSeal: KeySeal;
  /** Scheme and host under which the world reaches the site, without a slash at its end. */
  readonly publicUrl: string;
  /** How long one page may take. */
  readonly timeMs: number;
  /** Where the built widgets lie. */
  readonly widgetsFolder: string;
}

/** What the HTTP server takes to serve the website. */
export interface Pages {
  readonly pages: FastifyPluginAsync<PagesSurroundings>;
  readonly failurePage: FailurePage;
  readonly vocabularyPage: (lang: Lang) => string;
}

/** The website as the server takes it: its routes, and the page for what is not there or failed. */
export function createPages(options: PagesOptions): Pages {
  const assets = readPageAssets();
  const { publicUrl: origin } = options;
  const site = createSite({
    origin,
    assets: assets.addresses,
    widgets: readWidgetFiles(options.widgetsFolder),
  });
  const answer = pageHandler(site, options);
  return {
    async pages(server, { refusals }) {
      assets.register(server);
      for (const [path, page] of Object.entries(routes)) {
        for (const lang of languages) {
          server.get(pathIn(lang, path), policyOf(path), (request, reply) =>
            answer(page, lang, request, reply),
          );
        }
      }
      server.get('/oembed', oEmbedHandler(options));
      redirectSlashes(server);
      const executor = createPageExecutor(options.schema, options.executor);
      const forms = { ...options, site, executor, refusals };
      acceptForms(server);
      registerRegisterForm(server, forms);
      registerReviewForm(server, forms);
    },
    vocabularyPage: (lang) =>
      renderVocabulary({
        lang,
        groups: vocabularyGroups,
        forms: Object.entries(forms).map(([form, { name }]) => ({ name, href: `/vocab.${form}` })),
        origin,
        assets: assets.addresses,
      }),
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
  const executor = createPageExecutor(options.schema, options.executor);
  return async (page: Page, lang: Lang, request: FastifyRequest, reply: FastifyReply) => {
    const answer = await withinEdge({ request, reply, timeMs: options.timeMs }, (edge) =>
      site.answer(page, {
        lang,
        path: readPath(pathOf(request)).path,
        params: request.params as Record<string, string>,
        query: queryOf(request),
        execute: executor(() => options.createContext(edge)),
      }),
    );
    if (answer.kind === 'moved') return reply.redirect(answer.to, 301);
    if (answer.kind === 'absent') return reply.callNotFound();
    return sendPage(request, reply, answer.html);
  };
}

/** Only what is made for frames may stand in one, and only the page that shows them holds frames. */
function policyOf(path: string): RouteShorthandOptions {
  if (path.startsWith('/embed/')) return { onRequest: withPolicy({ 'frame-ancestors': '*' }) };
  return path === '/embed' ? { onRequest: withPolicy({ 'frame-src': "'self'" }) } : {};
}

/** How other sites show a page of ours (https://oembed.com). */
function oEmbedHandler(options: PagesOptions) {
  const executor = createPageExecutor(options.schema, options.executor);
  const { publicUrl: origin, timeMs } = options;
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const answer = await withinEdge({ request, reply, timeMs }, (edge) =>
      answerOEmbed(queryOf(request), { origin, execute: executor(() => options.createContext(edge)) }),
    );
    allowAnyOrigin(reply).code(answer.status).header('cache-control', 'public, max-age=300');
    if (answer.status !== 200) return reply.type('text/plain; charset=utf-8').send(`${answer.message}\n`);
    return reply.type(answer.type).send(answer.body);
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
