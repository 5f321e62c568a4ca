import type { TypedDocument } from './document.ts';
import { addressOf, extensionsOf, hashOf, isUnknownQuery } from './persisted-query.ts';
import { readAnswer } from './read-answer.ts';
import { RequestFailure } from './request-failure.ts';

export interface ClientOptions {
  /** Whole address of the API, such as `https://wastra.example/graphql`. */
  readonly endpoint: string | URL;
  /** How long one question may take, in milliseconds; 10 seconds by default. */
  readonly timeoutMs?: number;
  /** Sent with every request, such as `authorization` with a key. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface AskOptions {
  /** Aborts the request; what `ask` then throws is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

export interface Client {
  /**
   * Asks one operation and gives its data. Throws a `RequestFailure` when there is none.
   *
   * A query is asked for by its hash and by GET, so that browsers and CDNs may keep the answer; the server
   * is told its text when it does not know it yet. Mutations go by POST.
   */
  ask<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: AskOptions,
  ): Promise<Data>;
}

const defaultTimeoutMs = 10_000;

/** A client of one API. It keeps no state but the hashes of the queries that were asked. */
export function createClient(options: ClientOptions): Client {
  return {
    async ask<Data, Variables>(
      document: TypedDocument<Data, Variables>,
      variables: Variables,
      { signal }: AskOptions = {},
    ) {
      const ask = askerWithin(options, signal);
      // Codegen prints the type of the data from the schema that the server answers by.
      return (await ask(document.toString(), variables)) as Data;
    },
  };
}

type Asker = (text: string, variables: unknown) => Promise<unknown>;

/** Asks within the time that is allowed and for as long as the caller wants to know. */
function askerWithin(options: ClientOptions, signal: AbortSignal | undefined): Asker {
  const send = senderWithin(options, signal);
  const { endpoint } = options;
  return async (text, variables) => {
    const hash = await hashOf(text);
    if (!hash) return send(endpoint, posted({ query: text, variables }));
    try {
      return await send(addressOf(endpoint, hash, variables), asked);
    } catch (error) {
      if (!isUnknownQuery(error)) throw error;
      return send(endpoint, posted({ query: text, variables, extensions: extensionsOf(hash) }));
    }
  };
}

function senderWithin(
  { timeoutMs = defaultTimeoutMs, headers }: ClientOptions,
  signal: AbortSignal | undefined,
) {
  const timeout = AbortSignal.timeout(timeoutMs);
  const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
  const failureOf = (error: unknown) => {
    if (signal?.aborted) return signal.reason;
    if (timeout.aborted) return new RequestFailure({ kind: 'timeout', afterMs: timeoutMs }, { cause: error });
    if (error instanceof RequestFailure) return error;
    return new RequestFailure({ kind: 'network' }, { cause: error });
  };
  return async (address: string | URL, init: RequestInit): Promise<unknown> => {
    const sent = { ...init, headers: { ...headers, ...init.headers } };
    try {
      return await readAnswer(await fetch(address, { ...sent, credentials: 'omit', signal: either }));
    } catch (error) {
      throw failureOf(error);
    }
  };
}

const answerType = 'application/graphql-response+json, application/json;q=0.9';

/** The server's guard wants a header on a GET that no page can send to another site without asking first. */
const asked: RequestInit = { headers: { accept: answerType, 'apollo-require-preflight': '1' } };

function posted(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { accept: answerType, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
