import { request } from 'node:http';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { RevisionCache } from '../../../server/graph/revision-cache.ts';
import { AnswerCache } from '../../../server/http/answer-cache.ts';
import type { RequestEdge } from '../../../server/http/request-edge.ts';
import { ask, listenTestServer, openTestServer } from './kit/test-server.ts';

const limits = { timeMs: 100 };

describe('the deadline', () => {
  test('stops an operation that heeds the signal, and answers 504', async () => {
    const answer = await ask(await openTestServer({ limits }), '{ hello wait(ms: 5000) }');
    expect(answer.status).toBe(504);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
    expect(answer.errors).toHaveLength(1);
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.message).toContain('`first`');
  });

  test('answers for one that does not heed it', async () => {
    const start = performance.now();
    const answer = await ask(await openTestServer({ limits }), '{ wait(ms: 10000, deaf: true) }');
    expect(performance.now() - start).toBeLessThan(5_000);
    expect([answer.status, answer.code]).toEqual([504, 'TIMEOUT']);
  });

  test('says of a mutation that it may have been kept', async () => {
    const answer = await ask(await openTestServer({ limits }), 'mutation { wait(ms: 1000, deaf: true) }');
    expect(answer.status).toBe(504);
    expect(answer.errors?.[0]?.message).toContain('may have been kept');
  });

  test('leaves a quick answer alone', async () => {
    const answer = await ask(await openTestServer({ limits }), '{ wait(ms: 10) }');
    expect([answer.status, answer.data]).toEqual([200, { wait: 'waited 10' }]);
  });
});

test('a client that goes away stops its operation', async () => {
  const { promise, resolve } = signalled();
  const createContext = (edge: RequestEdge) => {
    edge.signal.addEventListener('abort', () => resolve(edge.signal.reason));
    return { edge };
  };
  const { url } = await listenTestServer({ createContext });
  const client = new AbortController();
  const body = JSON.stringify({ query: '{ wait(ms: 20000) }' });
  const headers = { 'content-type': 'application/json' };
  const asked = fetch(`${url}/graphql`, { method: 'POST', body, headers, signal: client.signal });
  setTimeout(() => client.abort(), 100);
  await expect(asked).rejects.toThrow();
  expect(await promise).toBe('disconnected');
});

test('a client that goes away while it is looked whether its answer still stands has it worked out for nobody', async () => {
  const read = signalled();
  const revisions = new RevisionCache(() => read.promise as Promise<number>);
  revisions.moveTo(1);
  const reasons: unknown[] = [];
  const createContext = (edge: RequestEdge) => {
    reasons.push(edge.signal.reason);
    return { edge };
  };
  const answers = new AnswerCache(revisions, 1_000_000);
  const { url, server } = await listenTestServer({ createContext, answers });
  const connections = promisify(server.server.getConnections.bind(server.server));
  const headers = { 'content-type': 'application/json', accept: '*/*' };
  expect((await ask({ server }, '{ hello }', headers)).status).toBe(200);
  const again = request(`${url}/graphql`, { method: 'POST', headers, agent: false });
  again.on('error', () => undefined).end(JSON.stringify({ query: '{ hello }' }));
  setTimeout(() => again.destroy(), 100);
  await expect.poll(() => connections()).toBe(1);
  await expect.poll(() => connections()).toBe(0);
  read.resolve(2);
  await expect.poll(() => reasons).toEqual([undefined, 'disconnected']);
});

test('an answered request is not told to stop', async () => {
  const reasons: unknown[] = [];
  const createContext = (edge: RequestEdge) => {
    edge.signal.addEventListener('abort', () => reasons.push(edge.signal.reason));
    return { edge };
  };
  const { url } = await listenTestServer({ createContext, limits });
  const headers = { 'apollo-require-preflight': '1', connection: 'close' };
  const response = await fetch(`${url}/graphql?query={hello}`, { headers });
  expect(await response.json()).toEqual({ data: { hello: 'hello world' } });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(reasons).toEqual([]);
});

function signalled() {
  let resolve: (value: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
