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
    const text = String(body);
    if (nestsTooDeep(text)) {
      const message = `The body nests deeper than ${deepest} levels. Nothing that is asked here needs that.`;
      return done(Object.assign(new ClientError('BAD_REQUEST', message), { statusCode: 400 }));
    }
    return parse(request, text, done);
  });
}

/** What looks at a value level by level, in its own calls, would come to the end of the stack. */
const deepest = 64;

function nestsTooDeep(json: string): boolean {
  let depth = 0;
  let isText = false;
  for (let place = 0; place < json.length; place += 1) {
    const character = json[place];
    if (isText && character === '\\') place += 1;
    else if (character === '"') isText = !isText;
    else if (isText) continue;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
