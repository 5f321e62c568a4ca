import type { FastifyInstance } from 'fastify';
import { ClientError } from '../errors.ts';

const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i;

/** Reads JSON bodies in UTF-8 only, the one encoding that JSON has between systems. */
export function acceptJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const named = charset.exec(request.headers['content-type'] ?? '')?.[1];
    if (named && !/^utf-?8$/i.test(named)) {
      const message = `The body is said to be in ${named}; send JSON in UTF-8.`;
      return done(Object.assign(new ClientError('BAD_REQUEST', message), { statusCode: 415 }));
    }
    return parse(request, String(body), done);
  });
}
