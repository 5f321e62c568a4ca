import { describe, expect, test } from 'vitest';
import { listenTestServer } from './kit/test-server.ts';

const post = (url: string, query: string): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json' },
  });

/** A server that works on two requests at once, and when it has begun that. */
async function open() {
  let begun = 0;
  const opened = await listenTestServer({
    limits: { requestsAtOnce: 2 },
    createContext: (edge) => {
      begun += 1;
      return { edge };
    },
  });
  const busy = () => expect.poll(() => begun, { timeout: 20_000 }).toBe(2);
  return { ...opened, busy };
}

describe('a server that has as much to do as it can', () => {
  test('tells who comes then to come again, in words that sites can read, and its watchers that it lives', async () => {
    const { url, busy } = await open();
    const running = [post(url, '{ wait(ms: 3000) }'), post(url, '{ wait(ms: 3000) }')];
    await busy();
    const refused = await post(url, '{ wait(ms: 0) }');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] });
    expect((await fetch(`${url}/schema.graphql`)).status).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    for (const answer of running) expect((await answer).status).toBe(200);
    expect((await post(url, '{ wait(ms: 0) }')).status).toBe(200);
  });

  test('has room again when clients leave before they are answered', async () => {
    const { url, busy } = await open();
    const leaving = new AbortController();
    const left = [1, 2].map(() =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        body: JSON.stringify({ query: '{ wait(ms: 20000) }' }),
        headers: { 'content-type': 'application/json' },
        signal: leaving.signal,
      }).catch(() => undefined),
    );
    await busy();
    leaving.abort();
    await Promise.all(left);
    await expect.poll(async () => (await fetch(`${url}/schema.graphql`)).status).toBe(200);
  });
});
