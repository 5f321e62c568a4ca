import type { FastifyInstance } from 'fastify';
import { type Lang, languages, pathIn } from '../../clients/explorer/language.ts';
import { type Form, formNames, negotiate } from '../linked-data/media-types.ts';
import type { Iris } from '../linked-data/namespaces.ts';
import { jsonLdContext } from '../linked-data/serialise/context.ts';
import { jsonLdNodes } from '../linked-data/serialise/json-ld.ts';
import { nQuads, turtle } from '../linked-data/serialise/turtle.ts';
import { describeVocabulary } from '../linked-data/vocabulary.ts';
import { allowAnyOrigin } from './cors.ts';
import { entityTag, isKnown } from './entity-tag.ts';
import { alternates, notAcceptable, sendForm } from './send-form.ts';

export interface VocabularyOptions {
  readonly iris: Iris;
  /** The page that tells people the vocabulary. */
  readonly page: (lang: Lang) => string;
}

/** `/vocab`: one document about all terms, whose fragments are the terms' addresses; and each form by itself. */
export function registerVocabulary(server: FastifyInstance, { iris, page }: VocabularyOptions): void {
  const texts = new Map<Form, Promise<string>>();
  const textIn = (form: Form) => {
    const text = texts.get(form) ?? writeVocabulary(form, iris);
    texts.set(form, text);
    return text;
  };
  for (const lang of languages) {
    const html = page(lang);
    server.get(pathIn(lang, '/vocab'), async (request, reply) => {
      allowAnyOrigin(reply)
        .header('vary', 'accept')
        .header('cache-control', 'public, max-age=300')
        .header('link', alternates(iris.vocabulary).join(', '));
      const wanted = negotiate(request.headers.accept);
      if (wanted === undefined) throw notAcceptable(request);
      if (wanted !== 'html') return sendForm(request, reply, { form: wanted, text: await textIn(wanted) });
      const tag = entityTag(html);
      reply.header('etag', tag);
      if (isKnown(request, tag)) return reply.code(304).send();
      return reply.type('text/html; charset=utf-8').send(html);
    });
  }
  for (const form of formNames) {
    server.get(`/vocab.${form}`, async (request, reply) => {
      allowAnyOrigin(reply).header('cache-control', 'public, max-age=300');
      return sendForm(request, reply, { form, text: await textIn(form) });
    });
  }
}

async function writeVocabulary(form: Form, iris: Iris): Promise<string> {
  const quads = describeVocabulary(iris);
  if (form === 'ttl') return turtle(quads, iris);
  if (form === 'nq') return nQuads(quads);
  const document = { '@context': jsonLdContext(iris), '@graph': await jsonLdNodes(quads, iris) };
  return `${JSON.stringify(document, null, 2)}\n`;
}
