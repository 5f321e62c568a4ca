import type { Bilingual } from '../schema/localised.ts';

/**
 * Every failure that a client may see: a stable code, an HTTP status, and a message that says what
 * happened and what to do next. Anything else is masked at the edge and logged there.
 */
export const errorCodes = {
  BAD_USER_INPUT: { status: 400, meaning: 'An argument or variable has a value that cannot be used.' },
  BAD_CURSOR: { status: 400, meaning: 'A cursor is damaged, or belongs to another list or other arguments.' },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'Several operations were sent and none was named, or the name is unknown.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    meaning: 'The hash is not known here yet: send the document with it once.',
  },
  BAD_REQUEST: { status: 400, meaning: 'The HTTP request is not GraphQL over HTTP.' },
  QUERY_TOO_DEEP: { status: 400, meaning: 'The document nests deeper than is allowed.' },
  QUERY_TOO_COSTLY: { status: 400, meaning: 'The operation could return more than is allowed at once.' },
  TOO_MANY_TOKENS: { status: 400, meaning: 'The document is too long.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'The document has too many aliases.' },
  TOO_MANY_DIRECTIVES: { status: 400, meaning: 'The document has too many directives.' },
  TOO_MANY_ROOT_FIELDS: { status: 400, meaning: 'The operation asks for too many root fields.' },
  PAYLOAD_TOO_LARGE: { status: 413, meaning: 'The request body is too large.' },
  UNAUTHENTICATED: { status: 401, meaning: 'This needs a valid key.' },
  FORBIDDEN: { status: 403, meaning: 'The key does not allow this.' },
  NOT_FOUND: { status: 404, meaning: 'Nothing stands under this id.' },
  RATE_LIMITED: { status: 429, meaning: 'Too many requests came from this key or address.' },
  NOT_ACCEPTABLE: { status: 406, meaning: 'The client takes none of the forms that there are.' },
  CONFLICT: { status: 409, meaning: 'Somebody else changed it first.' },
  TIMEOUT: {
    status: 504,
    meaning:
      'The answer took longer than is allowed. A change may have been kept: look before it is sent again.',
  },
  UNAVAILABLE: {
    status: 503,
    meaning: 'The graph database does not answer, or takes no changes, at the moment.',
  },
  BUSY: {
    status: 503,
    meaning: 'Too much is under way, of this kind or in all: try again after `Retry-After`.',
  },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: 'Our fault; the id in the answer stands in the log.' },
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** A failure that may be told to a client as it is: in English, but by a page that speaks Indonesian. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly code: ErrorCode;
  /** The message for such a page, where it has one. */
  readonly inIndonesian: string | undefined;

  constructor(code: ErrorCode, message: string | Bilingual, options?: ErrorOptions) {
    super(typeof message === 'string' ? message : message.en, options);
    this.code = code;
    this.inIndonesian = typeof message === 'string' ? undefined : message.id;
  }
}
