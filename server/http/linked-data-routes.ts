import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { type Lang, languages, pathIn } from '../../clients/explorer/language.ts';
import type { Graph } from '../graph/graph.ts';
import { negotiate, splitForm } from '../linked-data/media-types.ts';
import { Iris } from '../linked-data/namespaces.ts';
import { linkedArtContextUrl } from '../linked-data/serialise/linked-art.ts';
import { findRecord } from '../linked-data/serve-record.ts';
import { allowAnyOrigin } from './cors.ts';
import { edgeStateOf } from './edge-state.ts';
import { openEdge } from './request-edge.ts';
import { meterRequest } from './request-log.ts';
import { alternates, notAcceptable, sendForm } from './send-form.ts';
import { registerVocabulary } from './vocabulary-routes.ts';

export interface LinkedDataOptions {
  readonly graph: Graph;
  /** Scheme and host under which the world reaches the server, without a slash at its end. */
  readonly publicUrl: string;
  /** How long one answer may take. */
  readonly timeMs: number;
  /** The page that tells people the vocabulary. */
  readonly vocabularyPage: (lang: Lang) => string;
}

interface Asked {
  readonly Params: { readonly kind: string; readonly name: string };
}

/** `/id/<kind>/<slug>`: the address of the thing itself, told in the form that the client takes best. */
export function registerLinkedData(server: FastifyInstance, options: LinkedDataOptions): void {
  const iris = new Iris(options.publicUrl);
  registerVocabulary(server, { iris, page: options.vocabularyPage });
  server.get<Asked>('/id/:kind/:name', async (request, reply) => {
    const open = openEdge(request, reply, options.timeMs);
    const { running } = edgeStateOf(request.server);
    meterRequest(request, open.edge.meter);
    running.add(open);
    try {
      const { signal, onStatement } = open.edge;
      return await answer(request, reply, { graph: options.graph.with({ signal, onStatement }), iris });
    } finally {
      running.delete(open);
      open.close();
    }
  });
}

interface Surroundings {
  readonly graph: Graph;
  readonly iris: Iris;
}

async function answer(request: FastifyRequest<Asked>, reply: FastifyReply, { graph, iris }: Surroundings) {
  allowAnyOrigin(reply).header('vary', 'accept, accept-language').header('cache-control', 'public, no-cache');
  const { kind, name } = request.params;
  const { slug, form } = splitForm(name);
  const found = await findRecord(graph, `${kind}/${slug}`, iris);
  if (found.kind === 'absent') return reply.callNotFound();
  if (found.kind === 'moved') {
    return reply.redirect(`/id/${found.id}${form === undefined ? '' : `.${form}`}`, 301);
  }
  const { id } = found;
  reply.header('link', linksOf(id, iris));
  const wanted = form ?? negotiate(request.headers.accept);
  if (wanted === undefined) throw notAcceptable(request);
  if (wanted === 'html') return reply.redirect(pathIn(languageOf(request), `/${id}`), 303);
  reply.header('content-location', `/id/${id}.${wanted}`);
  const isLinkedArt = wanted === 'jsonld' && id.startsWith('artifact/');
  const text = await found.write(wanted);
  return sendForm(request, reply, {
    form: wanted,
    text,
    profile: isLinkedArt ? linkedArtContextUrl : undefined,
  });
}

/** The language of the page to which a browser is led: Indonesian, unless it would rather have English. */
function languageOf(request: FastifyRequest): Lang {
  const best = new Negotiator(request.raw).language([...languages]);
  return best === 'en' ? 'en' : 'id';
}

/** The thing, its page, its forms, and the vocabulary that all of them speak. */
function linksOf(id: string, iris: Iris): string {
  const own = iris.record(id).value;
  return [
    `<${own}>; rel="canonical"`,
    `<${iris.page(id).value}>; rel="alternate"; type="text/html"`,
    ...alternates(own),
    `<${iris.vocabulary}>; rel="describedby"`,
  ].join(', ');
}
