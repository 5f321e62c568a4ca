import { describe, expect, test } from 'vitest';
import { drain } from '../../../server/http/drain.ts';
import { listen } from '../../../server/http/listen.ts';
import type { RequestEdge } from '../../../server/http/request-edge.ts';
import { listenTestServer, openTestServer } from './kit/test-server.ts';

/** A server, and a promise that settles when its first operation has begun. */
async function open() {
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const createContext = (edge: RequestEdge) => {
    begin();
    return { edge };
  };
  return { ...(await listenTestServer({ createContext })), begun };
}

function post(url: string, query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}/graphql`, { method: 'POST', body: JSON.stringify({ query }), headers });
}

describe('draining', () => {
  test('finishes what is under way, says 503 on /readyz meanwhile, and then takes no more', async () => {
    const { server, url, begun } = await open();
    const running = post(url, '{ wait(ms: 5000) }');
    await begun;
    const drained = drain(server, { settleMs: 3_000, graceMs: 15_000 });
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'draining', parts: { graph: { ok: true } } });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await (await running).json()).toEqual({ data: { wait: 'waited 5000' } });
    expect((await drained).stopped).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  test('stops what does not finish in time, and tells its client to try again', async () => {
    const { server, url, begun } = await open();
    const running = post(url, '{ wait(ms: 20000) }');
    await begun;
    const drained = await drain(server, { graceMs: 200 });
    const response = await running;
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(drained.stopped).toBe(1);
    expect(drained.ms).toBeLessThan(15_000);
  });

  test('cuts off what does not even stop', async () => {
    const { server, url, begun } = await open();
    const running = post(url, '{ wait(ms: 20000, deaf: true) }').catch((error: unknown) => error);
    await begun;
    expect((await drain(server, { graceMs: 100 })).ms).toBeLessThan(15_000);
    expect(await running).toBeInstanceOf(Error);
  });
});

test('a taken port is named with the way out', async () => {
  const first = await listenTestServer();
  const { server } = await openTestServer();
  const port = Number(new URL(first.url).port);
  await expect(listen(server, { host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
  );
});
