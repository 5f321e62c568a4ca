import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { RevisionCache } from '../graph/revision-cache.ts';
import { compressed, compression, type Encoding, encodingFor } from './compression.ts';
import type { RequestMeter } from './request-edge.ts';
import { meterRequest } from './request-log.ts';

/** An answer as it went out, and the revision of the graph that it is known to be of. */
interface KeptAnswer {
  readonly revision: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly operation: string | undefined;
  /** Its body as it has been compressed since. */
  readonly compressed: Map<Encoding, Promise<Buffer>>;
}

/** Where the answer to a request is kept, and what the graph's revision was known to be when the request came. */
export interface AnswerPlace {
  readonly key: string;
  readonly revision: number | undefined;
}

/** What Apollo Server looks at before it looks at the operation. */
const deciding = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;
const sent = ['content-type', 'cache-control', 'vary'] as const;

/**
 * Whole answers to queries that only read the graph, asked without a key. Each is kept with the revision that was known
 * before it was worked out, so that it is at least as new; it is sent again only while one small statement, which all
 * who ask at the same time share, finds the graph at that revision. A write through any server thus ends it.
 */
export class AnswerCache {
  readonly #revisions: RevisionCache;
  readonly #answers: LRUCache<string, KeptAnswer>;
  /** What is on its way, as kept. */
  readonly #sending = new WeakMap<FastifyRequest, KeptAnswer>();

  constructor(revisions: RevisionCache, maxBytes: number) {
    this.#revisions = revisions;
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / 8),
      sizeCalculation: ({ body }) => 500 + Math.ceil(body.length * withCompressed),
    });
  }

  /** Undefined where the answer depends on who asks. */
  placeFor(request: FastifyRequest): AnswerPlace | undefined {
    if (request.headers.authorization !== undefined) return undefined;
    const asked = request.method === 'GET' ? request.url : JSON.stringify(request.body ?? null);
    const headers = deciding.map((name) => request.headers[name] ?? '').join('\n');
    const key = hash('sha256', `${request.method}\n${headers}\n${asked}`, 'base64');
    return { key, revision: this.#revisions.revision };
  }

  /** The kept answer, its headers set on the reply; undefined when there is none or the graph has changed. */
  async find(
    { key }: AnswerPlace,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string | undefined> {
    const answer = this.#answers.get(key);
    if (answer === undefined) return undefined;
    // When the graph does not answer, whoever works the answer out says so.
    const revision = await this.#revisions.current().catch(() => undefined);
    if (answer.revision !== revision) {
      this.#answers.delete(key);
      return undefined;
    }
    meterRequest(request, meterOfKept(answer));
    this.#sending.set(request, answer);
    reply.headers(answer.headers);
    return answer.body;
  }

  /** Sends what is kept as it has been compressed before: for `onSend`, when the entity's tag is known. */
  readonly encode = async (
    request: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
  ): Promise<unknown> => {
    const answer = this.#sending.get(request);
    if (answer === undefined || payload !== answer.body || answer.body.length < compression.threshold) {
      return payload;
    }
    const encoding = encodingFor(request);
    if (encoding === undefined) return payload;
    const body = answer.compressed.get(encoding) ?? compressed(answer.body, encoding);
    answer.compressed.set(encoding, body);
    // That it varies by this stands in every answer, whether compressed or not.
    reply.header('content-encoding', encoding);
    return await body;
  };

  /** Keeps an answer that is about to be sent, where it is one that others may have. */
  put({ key, revision }: AnswerPlace, body: unknown, meter: RequestMeter, reply: FastifyReply): void {
    const whole = typeof body === 'string' && reply.statusCode === 200 && meter.errors === undefined;
    if (!whole || revision === undefined || meter.kind !== 'query' || meter.fleeting) return;
    const headers = sent.flatMap((name) => {
      const value = reply.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    });
    this.#answers.set(key, {
      revision,
      body,
      headers: Object.fromEntries(headers),
      operation: meter.operation,
      compressed: new Map(),
    });
  }
}

/** What an answer takes in all, as a multiple of its plain text: either encoding comes to a sixth of it or so. */
const withCompressed = 1.5;

function meterOfKept({ operation }: KeptAnswer): RequestMeter {
  const meter: RequestMeter = { statements: 0, statementMs: 0, kept: true, kind: 'query' };
  return operation === undefined ? meter : { ...meter, operation };
}
