import { expect, onTestFinished, test } from 'vitest';
import { openLoopbackServer } from './kit/loopback-server.ts';
import { openRecordingProxy } from './kit/recording-proxy.ts';
import { openReplayServer } from './kit/replay-server.ts';

/** A server that counts what is written to it. */
async function openCounter() {
  let count = 0;
  let looks = 0;
  const server = await openLoopbackServer(({ method, url }) => {
    if (url.startsWith('/tasks/')) {
      looks += 1;
      return { status: 200, text: JSON.stringify({ status: looks > 2 ? 'succeeded' : 'enqueued' }) };
    }
    if (method === 'DELETE') count += 1;
    return { status: 200, text: JSON.stringify({ count }) };
  });
  onTestFinished(() => server.close());
  return server;
}

const ask = async (host: string, method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${host}${path}`, {
    method,
    headers: { authorization: 'Bearer secret' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, ...((await answer.json()) as object) };
};

async function record() {
  const counter = await openCounter();
  const proxy = await openRecordingProxy(counter.host);
  onTestFinished(() => proxy.close());
  await ask(proxy.host, 'GET', '/indexes?limit=1&offset=0');
  await ask(proxy.host, 'POST', '/multi-search', { queries: [], federation: { limit: 2 } });
  await ask(proxy.host, 'DELETE', '/indexes/a');
  for (let looks = 0; looks < 3; looks += 1) await ask(proxy.host, 'GET', '/tasks/1');
  await ask(proxy.host, 'POST', '/multi-search', { queries: [], federation: { limit: 2 } });
  return proxy.exchanges();
}

async function replay() {
  const server = await openReplayServer({ server: '1', suite: 'x', exchanges: await record() });
  onTestFinished(() => server.close());
  return server;
}

test('all is remembered but keys and the waiting for tasks', async () => {
  const exchanges = await record();
  expect(exchanges.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /indexes?limit=1&offset=0',
    'POST /multi-search',
    'DELETE /indexes/a',
    'GET /tasks/1',
    'POST /multi-search',
  ]);
  expect(exchanges[3]?.answer).toEqual({ status: 'succeeded' });
  expect(JSON.stringify(exchanges)).not.toContain('secret');
});

test('a read is answered as after the same writes, in whichever order its parameters and keys stand', async () => {
  const server = await replay();
  const search = { federation: { limit: 2 }, queries: [] };
  expect(await ask(server.host, 'GET', '/indexes?offset=0&limit=1')).toMatchObject({ count: 0 });
  expect(await ask(server.host, 'POST', '/multi-search', search)).toMatchObject({ count: 0 });
  await ask(server.host, 'DELETE', '/indexes/a');
  expect(await ask(server.host, 'POST', '/multi-search', search)).toMatchObject({ count: 1 });
  expect(server.mismatches).toEqual([]);
  expect(server.missing()).toEqual([]);
});

test('a request with another body, path or parameter is refused with the difference', async () => {
  const server = await replay();
  const search = { queries: [], federation: { limit: 3 } };
  expect(await ask(server.host, 'POST', '/multi-search', search)).toMatchObject({
    status: 500,
    code: 'not_recorded',
  });
  await ask(server.host, 'GET', '/indexes?limit=2&offset=0');
  await ask(server.host, 'DELETE', '/indexes/b');
  expect(server.mismatches).toHaveLength(3);
  expect(server.mismatches[0]).toContain('"limit":2');
  expect(server.mismatches[0]).toContain('"limit":3');
  expect(server.mismatches[2]).toContain('/indexes/b');
});

test('a write that was not recorded, or comes too often, is refused; one that never comes is told', async () => {
  const server = await replay();
  expect(server.missing()).toHaveLength(1);
  await ask(server.host, 'DELETE', '/indexes/a');
  expect(await ask(server.host, 'DELETE', '/indexes/a')).toMatchObject({ status: 500 });
  expect(server.missing()).toEqual([]);
});
