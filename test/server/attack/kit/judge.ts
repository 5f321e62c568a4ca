import type { GraphQLSchema } from 'graphql';
import { errorCodes } from '../../../../server/errors.ts';
import { contradictions, read } from './agreement.ts';
import type { Attempt } from './twists.ts';

export interface Answered {
  readonly status: number;
  readonly body: string;
}

interface AnswerError {
  readonly message?: unknown;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

/** What is wrong with an answer, by the schema and by our own promises; empty when nothing is. */
export function judge(schema: GraphQLSchema, attempt: Attempt, { status, body }: Answered): string[] {
  if (status >= 500) return [`status ${status}: ${body.slice(0, 500)}`];
  const { data, errors = [] } = JSON.parse(body) as Body;
  const wrong = errors.flatMap((error) => wrongError(error, data));
  if (data === undefined || data === null) {
    if (errors.length === 0) wrong.push('there are neither data nor errors');
  } else {
    wrong.push(...contradictions(schema, attempt, data));
  }
  const isValid = read(schema, attempt.query, attempt.variables) !== undefined;
  const refused = errors.some(({ extensions }) => graphqlRefusal.test(extensions?.code ?? ''));
  if (isValid && refused) wrong.push(`is valid, but refused: ${body.slice(0, 500)}`);
  if (!isValid && errors.length === 0) wrong.push('is not valid, but answered');
  return wrong;
}

const graphqlRefusal = /^GRAPHQL_(PARSE|VALIDATION)_FAILED$/;

function wrongError({ message, path = [], extensions }: AnswerError, data: unknown): string[] {
  const wrong: string[] = [];
  const code = extensions?.code ?? 'none';
  if (!Object.hasOwn(errorCodes, code) || code === 'INTERNAL_SERVER_ERROR') {
    wrong.push(`an error has the code ${code}: ${message}`);
  }
  if (typeof message !== 'string' || message === '') wrong.push(`an error of ${code} says nothing`);
  const value = data == null ? null : valueAt(data, path);
  if (path.length > 0 && value != null) wrong.push(`an error points at ${path.join('.')}, which has a value`);
  return wrong;
}

/** What stands at the path, or at the part of it that is null. */
function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Object(value)[step] : value),
    data,
  );
}
