import type { FastifyReply } from 'fastify';
import type { Site } from '../../clients/explorer/site.tsx';
import type { KeySeal } from './key-seal.ts';
import type { PageExecutor } from './page-executor.ts';
import type { RefusalCounter } from './rate-limits.ts';
import type { EdgeContext, RequestEdge } from './request-edge.ts';

/** What the forms of the site work with. */
export interface FormsOptions {
  readonly site: Site;
  readonly executor: PageExecutor;
  readonly createContext: (edge: RequestEdge) => EdgeContext | Promise<EdgeContext>;
  /** The same, for whoever gives a key with the request. */
  readonly actAs: (edge: RequestEdge, key: string) => Promise<EdgeContext>;
  /** Counts keys that do not hold. */
  readonly refusals: RefusalCounter | undefined;
  /** Seals the key of a curator into the pages of the desk. */
  readonly reviewSeal: KeySeal;
  readonly timeMs: number;
}

/** Sends the page that answers a form: nobody keeps it, and no search engine lists it. */
export function sendFormPage(reply: FastifyReply, page: Awaited<ReturnType<Site['answer']>>): FastifyReply {
  if (page.kind !== 'page') throw new Error('The form has no page.');
  reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  return reply.type('text/html; charset=utf-8').send(page.html);
}
