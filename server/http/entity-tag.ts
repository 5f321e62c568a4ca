import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The entity tag of a text. */
export function entityTag(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** Whether the client holds the text with this tag already. */
export function isKnown(request: FastifyRequest, tag: string): boolean {
  const held = request.headers['if-none-match'];
  return held?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag) ?? false;
}

/** Tags an answer that others may keep; who holds it already gets 304 and no body. */
export async function tagAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const isPublic = String(reply.getHeader('cache-control')).startsWith('public');
  if (typeof payload !== 'string' || !isPublic || reply.statusCode !== 200) return payload;
  const tag = entityTag(payload);
  reply.header('etag', tag);
  if (!isKnown(request, tag)) return payload;
  reply.code(304);
  return '';
}
