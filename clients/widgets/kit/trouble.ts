import { RequestFailure } from '../../core/request-failure.ts';

/** Why a widget has nothing to show, as far as its reader can do something about it. */
export type Trouble = 'offline' | 'unreachable' | 'slow' | 'busy' | 'broken' | 'lost';

/** A failure as it is told to a reader, and to the page by the event `wastra-error`. */
export interface Failure {
  readonly trouble: Trouble;
  /** How long to wait, where the server says so. */
  readonly seconds?: number | undefined;
  /** The code of the API's error, or what else is known. */
  readonly code: string;
}

/** The widget has no address to ask. */
export class NoEndpoint extends Error {}

export function failureOf(error: unknown): Failure {
  if (error instanceof NoEndpoint) return { trouble: 'lost', code: 'NO_ENDPOINT' };
  if (!(error instanceof RequestFailure)) return { trouble: 'broken', code: String(error) };
  const { reason } = error;
  switch (reason.kind) {
    case 'network':
      return { trouble: navigator.onLine ? 'unreachable' : 'offline', code: 'NETWORK' };
    case 'timeout':
      return { trouble: 'slow', code: 'TIMEOUT' };
    case 'rate-limited':
      return { trouble: 'busy', seconds: reason.retryAfterSeconds, code: 'RATE_LIMITED' };
    case 'graphql':
      return { trouble: reason.code === 'TIMEOUT' ? 'slow' : 'broken', code: reason.code };
    case 'unreadable':
      return { trouble: 'broken', code: `HTTP_${reason.status}` };
  }
}
