import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClientError } from '../errors.ts';
import { keyMessages } from '../stewardship/messages/key-messages.ts';
import type { RefusalCounter } from './rate-limits.ts';
import type { EdgeContext } from './request-edge.ts';

export interface TypedKey {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly key: string;
}

/**
 * Takes a key that somebody typed into a form. A wrong one counts towards the limit of its address as one in a
 * header does; over it, the next is refused without a look at it.
 */
export async function withTypedKey(
  { request, reply, key }: TypedKey,
  refusals: RefusalCounter | undefined,
  authenticate: () => Promise<EdgeContext>,
): Promise<EdgeContext> {
  if (key === '') throw new ClientError('UNAUTHENTICATED', keyMessages.missing);
  await refusals?.check(request, reply);
  try {
    return await authenticate();
  } catch (error) {
    if (error instanceof ClientError && error.code === 'UNAUTHENTICATED') await refusals?.count(request);
    throw error;
  }
}
