/** One error of a GraphQL answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** Why there is no data, told apart by `kind`. */
export type FailureReason =
  /** The server was not reached: no connection, a wrong address, or another site's page is not allowed. */
  | { readonly kind: 'network' }
  /** No whole answer came in time. */
  | { readonly kind: 'timeout'; readonly afterMs: number }
  /** Too many requests; `retryAfterSeconds` where the server says how long to wait. */
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number | undefined }
  /** The server answered with errors; `code` is the first one's, from the closed list of the API. */
  | { readonly kind: 'graphql'; readonly code: string; readonly errors: readonly AnswerError[] }
  /** Something answered that is not our API, or it broke. */
  | { readonly kind: 'unreadable'; readonly status: number };

/** A request that gave no data. What it was is in `reason`; a request that you abort yourself throws your own reason. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, options?: ErrorOptions) {
    super(messageOf(reason), options);
    this.reason = reason;
  }
}

function messageOf(reason: FailureReason): string {
  switch (reason.kind) {
    case 'network':
      return 'The API was not reached.';
    case 'timeout':
      return `No answer within ${reason.afterMs} ms.`;
    case 'rate-limited':
      return 'Too many requests.';
    case 'graphql':
      return reason.errors[0]?.message ?? reason.code;
    case 'unreadable':
      return `What answered (HTTP ${reason.status}) is not a GraphQL answer.`;
  }
}
