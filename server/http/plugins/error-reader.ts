import { GraphQLError } from 'graphql';
import { ClientError, type ErrorCode, errorCodes } from '../../errors.ts';

/** An error that a client may see as it is. */
export interface KnownError {
  readonly code: ErrorCode;
  readonly message: string;
  /** For a page that speaks Indonesian, where it is there. */
  readonly inIndonesian?: string | undefined;
}

/** Reads an error as one that was meant for a client, or gives undefined: then it must be masked. */
export function readKnownError(error: unknown): KnownError | undefined {
  for (const layer of layersOf(error)) {
    if (layer instanceof ClientError) {
      const { code, message, inIndonesian } = layer;
      return { code, message, inIndonesian };
    }
    const known = layer instanceof GraphQLError ? readGraphQLError(layer) : undefined;
    if (known) return known;
  }
  return undefined;
}

/** An error and what it wraps, innermost first: our own code lies deeper than the one Apollo puts on. */
function layersOf(error: unknown): unknown[] {
  const layers = [error];
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) {
    inner = inner.originalError;
    layers.unshift(inner);
  }
  return layers;
}

function readGraphQLError(error: GraphQLError): KnownError | undefined {
  const recoded = recodings.find(({ when }) => when.test(error.message));
  if (recoded) return { code: recoded.code, message: recoded.message ?? error.message };
  const code = error.extensions['code'];
  if (error.extensions['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') {
    return { code: 'QUERY_TOO_COSTLY', message: `${error.message} Spread fragments less often.` };
  }
  if (!isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR') return undefined;
  return { code, message: error.message };
}

interface Recoding {
  readonly when: RegExp;
  readonly code: ErrorCode;
  readonly message?: string;
}

/** Errors of graphql-js and Apollo that have no code of their own, or a misleading one. */
const recodings: readonly Recoding[] = [
  {
    when: /Document contains more (than|that) \d+ tokens/,
    code: 'TOO_MANY_TOKENS',
    message:
      'The document is too long. Leave out what you do not need, use fragments, or send several documents.',
  },
  {
    when: /^Validation aborted\.$/,
    code: 'QUERY_TOO_COSTLY',
    message:
      'The document names the same fields so often that it cannot be checked. Ask for each field once.',
  },
  {
    when: /^provided sha does not match query$/,
    code: 'BAD_REQUEST',
    message:
      'The hash of the persisted query is not the SHA-256 of the document sent with it. Hash the exact text, in lower-case hex.',
  },
  {
    when: /^Unsupported persisted query version$/,
    code: 'BAD_REQUEST',
    message: 'Persisted queries have version 1 here: send `"version": 1`.',
  },
  {
    when: /^Operation batching disabled\.$/,
    code: 'BAD_REQUEST',
    message: 'One request carries one operation. Send the others on their own; the connection is kept open.',
  },
  { when: /^Argument "[^"]*" (of|has)/, code: 'BAD_USER_INPUT' },
];

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}
