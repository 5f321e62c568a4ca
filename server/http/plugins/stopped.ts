import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../errors.ts';
import type { StopReason } from '../request-edge.ts';

const reasons: Record<StopReason, { code: ErrorCode; query: string; mutation: string }> = {
  deadline: {
    code: 'TIMEOUT',
    query:
      'The answer took too long and was stopped. Ask for less at once: lower `first` or `maxDepth`, or split the operation.',
    mutation:
      'The change took too long. It may have been kept: look before you send it again, with the same idempotency key.',
  },
  disconnected: {
    code: 'TIMEOUT',
    query: 'The client went away before the answer was ready.',
    mutation: 'The client went away before the change was answered.',
  },
  shutdown: {
    code: 'UNAVAILABLE',
    query: 'The server is stopping. Try again in a few seconds.',
    mutation:
      'The server is stopping. The change may have been kept: look before you send it again, with the same idempotency key.',
  },
};

/** The one error of an operation that was stopped. */
export function stopped(reason: StopReason, isQuery = true): GraphQLFormattedError {
  const { code, query, mutation } = reasons[reason];
  return { message: isQuery ? query : mutation, extensions: { code } };
}
