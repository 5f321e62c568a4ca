import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClientError } from '../errors.ts';
import { type Form, formNames, forms } from '../linked-data/media-types.ts';
import { entityTag, isKnown } from './entity-tag.ts';

export interface WrittenForm {
  readonly form: Form;
  readonly text: string;
  /** The profile of the JSON-LD, where it keeps to one. */
  readonly profile?: string | undefined;
}

/** Sends a form of a thing, or says that the client holds it already. */
export function sendForm(request: FastifyRequest, reply: FastifyReply, { form, text, profile }: WrittenForm) {
  const tag = entityTag(text);
  reply.header('etag', tag);
  if (isKnown(request, tag)) return reply.code(304).send();
  const details = form === 'ttl' ? '; charset=utf-8' : profile ? `; profile="${profile}"` : '';
  return reply.type(`${forms[form].type}${details}`).send(text);
}

/** `rel="alternate"` for each form of a thing. */
export const alternates = (address: string): readonly string[] =>
  formNames.map((form) => `<${address}.${form}>; rel="alternate"; type="${forms[form].type}"`);

export function notAcceptable(request: FastifyRequest): ClientError {
  const types = [...formNames.map((form) => forms[form].type), 'text/html'].join(', ');
  return new ClientError(
    'NOT_ACCEPTABLE',
    `There is no ${String(request.headers.accept)} of this. Ask for one of ${types}, or add .${formNames.join(' or .')} to the address.`,
  );
}
