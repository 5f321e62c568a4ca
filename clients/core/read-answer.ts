import { type AnswerError, RequestFailure } from './request-failure.ts';

interface AnswerBody {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

/** The data of an answer; errors and whatever is no answer of ours are thrown as a `RequestFailure`. */
export async function readAnswer(response: Response): Promise<unknown> {
  const { status } = response;
  if (status === 429) throw rateLimited(response);
  const body = parse(await response.text());
  const [error] = body?.errors ?? [];
  if (error && body?.errors) {
    const code = error.extensions?.code ?? 'UNKNOWN';
    if (code === 'RATE_LIMITED') throw rateLimited(response);
    throw new RequestFailure({ kind: 'graphql', code, errors: body.errors });
  }
  if (body?.data == null) throw new RequestFailure({ kind: 'unreadable', status });
  return body.data;
}

function rateLimited({ headers }: Response): RequestFailure {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return new RequestFailure({
    kind: 'rate-limited',
    retryAfterSeconds: Number.isFinite(seconds) ? seconds : undefined,
  });
}

function parse(text: string): AnswerBody | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}
