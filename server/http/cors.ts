import type { FastifyReply } from 'fastify';

/**
 * Any site may ask the public API from its pages. Nothing a browser sends by itself carries rights here
 * (no cookie is ever set), and `authorization` is left out of the headers that other sites may send.
 */
const headers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'content-location, etag, link, ratelimit-limit, ratelimit-policy, ratelimit-remaining, ratelimit-reset, repr-digest, retry-after, x-request-id',
  'cross-origin-resource-policy': 'cross-origin',
};

const preflight = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers':
    'accept, apollo-require-preflight, content-type, x-apollo-operation-name, x-request-id',
  'access-control-max-age': '86400',
};

export function allowAnyOrigin(reply: FastifyReply): FastifyReply {
  return reply.headers(headers);
}

export function answerPreflight(reply: FastifyReply): FastifyReply {
  return allowAnyOrigin(reply).headers(preflight).code(204).send();
}
