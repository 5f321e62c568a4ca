import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  type AskOptions,
  createClient,
  RequestFailure,
  type TypedDocument,
} from '../../../clients/core/index.ts';
import { listenTestServer } from '../../server/http/kit/test-server.ts';

type Data = Readonly<Record<string, unknown>>;
const operation = (text: string): TypedDocument<Data, Data> => text;
const hello = operation('query Hello($name: String) { hello(name: $name) }');

describe('the client', () => {
  test('asks a query by its hash, and tells its text only to a server that does not know it', async () => {
    const { url, log } = await listenTestServer();
    const client = createClient({ endpoint: `${url}/graphql` });
    const methods = () => log.flatMap(({ method }) => (typeof method === 'string' ? [method] : []));
    expect(await client.ask(hello, { name: 'kawung' })).toEqual({ hello: 'hello kawung' });
    const first = methods();
    expect(await client.ask(hello, { name: 'truntum' })).toEqual({ hello: 'hello truntum' });
    expect([first, methods().slice(first.length)]).toEqual([['GET', 'POST'], ['GET']]);
  });

  test('gets answers by GET that others may keep, and sends mutations by POST', async () => {
    const { url, log } = await listenTestServer();
    const client = createClient({ endpoint: `${url}/graphql` });
    expect(await client.ask(operation('mutation Touch { touch }'), {})).toEqual({ touch: 'touched' });
    expect(log.flatMap(({ method }) => (method === undefined ? [] : [method]))).toEqual(['POST']);
  });

  test('throws the code of an error, and all errors', async () => {
    const reason = await reasonOf('query Fail { fail(how: "NOT_FOUND") }');
    expect(reason).toMatchObject({
      kind: 'graphql',
      code: 'NOT_FOUND',
      errors: [{ message: 'told to fail with NOT_FOUND' }],
    });
  });

  test('gives up in time', async () => {
    const reason = await reasonOf('query Wait { wait(ms: 5000) }', { timeoutMs: 300 });
    expect(reason).toEqual({ kind: 'timeout', afterMs: 300 });
  });

  test('stops when the caller does, with the reason of the caller', async () => {
    const { url } = await listenTestServer();
    const { ask } = createClient({ endpoint: `${url}/graphql` });
    const controller = new AbortController();
    const answer = ask(operation('query Wait { wait(ms: 5000) }'), {}, { signal: controller.signal });
    controller.abort(new Error('typed on'));
    await expect(answer).rejects.toThrow('typed on');
    await expect(ask(hello, {}, { signal: AbortSignal.abort('before') })).rejects.toBe('before');
  });

  test('says when the server is not there', async () => {
    const answer = createClient({ endpoint: 'http://127.0.0.1:9/graphql' }).ask(hello, {});
    await expect(answer).rejects.toMatchObject({ name: 'RequestFailure', reason: { kind: 'network' } });
  });

  test('says when what answers is not the API', async () => {
    const endpoint = await serve(502, {}, '<h1>Bad gateway</h1>');
    expect(await reasonAt(endpoint)).toEqual({ kind: 'unreadable', status: 502 });
    expect(await reasonAt(await serve(200, {}, '[]'))).toEqual({ kind: 'unreadable', status: 200 });
  });

  test.each([
    [{ 'retry-after': '7' }, 7],
    [{}, undefined],
  ])('says how long to wait after too many requests: %j', async (headers, retryAfterSeconds) => {
    const endpoint = await serve(429, headers, 'slow down');
    expect(await reasonAt(endpoint)).toEqual({ kind: 'rate-limited', retryAfterSeconds });
  });
});

async function reasonOf(text: string, options: { readonly timeoutMs?: number } = {}) {
  const { url } = await listenTestServer();
  const { ask } = createClient({ endpoint: `${url}/graphql`, ...options });
  return reasonIn(ask(operation(text), {}));
}

const reasonAt = (endpoint: string, options: AskOptions = {}) =>
  reasonIn(createClient({ endpoint }).ask(hello, {}, options));

async function reasonIn(answer: Promise<unknown>) {
  const failure = await answer.catch((error: unknown) => error);
  if (failure instanceof RequestFailure) return failure.reason;
  throw new Error('The request did not fail as one does.', { cause: failure });
}

/** Something that answers everything with the same. */
async function serve(status: number, headers: Record<string, string>, body: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status, headers).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
