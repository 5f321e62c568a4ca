import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Bilingual } from '../../schema/localised.ts';
import type { RateLimitConfig } from '../config-access.ts';
import { ClientError } from '../errors.ts';
import { keyMessages } from '../stewardship/messages/key-messages.ts';
import { allowAnyOrigin } from './cors.ts';

/** Paths that watchers of the server ask, however often. */
const free = new Set(['/healthz', '/readyz', '/metrics']);

/** Counts wrong keys, so that nobody can go through many. */
export interface RefusalCounter {
  /** Throws RATE_LIMITED where too many came from this address. */
  check(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  count(request: FastifyRequest): Promise<void>;
}

/**
 * Limits how often one address or one key may ask within a window; each server counts for itself. What is
 * over it is refused before anything is read, with the time to wait.
 */
export function registerRateLimits(server: FastifyInstance, config: RateLimitConfig): RefusalCounter {
  const limiter = (points: number) =>
    points === 0 ? undefined : new RateLimiterMemory({ points, duration: config.windowSeconds });
  const byAddress = limiter(config.address);
  const byKey = limiter(config.key);
  const refusals = limiter(config.refusals);
  const exports = limiter(config.exports);
  const check = async (request: FastifyRequest, reply: FastifyReply) => {
    const refused = await refusals?.get(request.ip);
    if (!refusals || !refused || refused.remainingPoints > 0) return;
    refuse(secondsLeft(refused, refusals), reply, request, keyMessages.tooManyWrong);
  };

  server.addHook('onRequest', async (request, reply) => {
    if (request.method === 'OPTIONS' || free.has(pathOf(request))) return;
    if (pathOf(request).startsWith('/export/')) await take(exports, addressOf(request), reply);
    const { authorization } = request.headers;
    if (authorization === undefined) return await take(byAddress, addressOf(request), reply);
    await check(request, reply);
    await take(byKey, { request, id: digest(authorization) }, reply);
  });

  return {
    check,
    async count(request) {
      await refusals?.penalty(request.ip);
    },
  };
}

interface Asker {
  readonly request: FastifyRequest;
  readonly id: string;
}

const addressOf = (request: FastifyRequest): Asker => ({ request, id: request.ip });
const pathOf = (request: FastifyRequest) => request.url.split('?', 1)[0] ?? request.url;
const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

async function take(
  limiter: RateLimiterMemory | undefined,
  asker: Asker,
  reply: FastifyReply,
): Promise<void> {
  if (limiter === undefined) return;
  try {
    tell(await limiter.consume(asker.id), limiter, reply);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    tell(error, limiter, reply);
    refuse(secondsLeft(error, limiter), reply, asker.request, tooManyRequests);
  }
}

/** No longer than the window, also when the clock was set back within it. */
const secondsLeft = (state: RateLimiterRes, { duration }: RateLimiterMemory) =>
  Math.min(duration, Math.max(1, Math.ceil(state.msBeforeNext / 1_000)));

function tell(state: RateLimiterRes, limiter: RateLimiterMemory, reply: FastifyReply): void {
  const { points, duration } = limiter;
  reply.headers({
    'ratelimit-policy': `${points};w=${duration}`,
    'ratelimit-limit': String(points),
    'ratelimit-remaining': String(Math.max(0, state.remainingPoints)),
    'ratelimit-reset': String(secondsLeft(state, limiter)),
  });
}

const tooManyRequests = (seconds: number) =>
  `Too many requests came from you. Try again in ${seconds} s, and then less often.`;

type Told = (seconds: number) => string | Bilingual;

function refuse(wait: number, reply: FastifyReply, request: FastifyRequest, why: Told): never {
  reply.header('retry-after', String(wait));
  if (/^\/(graphql$|export\/)/.test(pathOf(request))) allowAnyOrigin(reply);
  throw new ClientError('RATE_LIMITED', why(wait));
}
