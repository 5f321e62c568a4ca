import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ask, askByGet, openTestServer, read } from './kit/test-server.ts';

const hello = { query: '{ hello }' };

describe('the guard against forged requests', () => {
  test.each(['text/plain', 'text/plain; charset=utf-8'])('refuses a body of %s', async (type) => {
    const { server } = await openTestServer();
    const headers = { 'content-type': type };
    const answer = read(
      await server.inject({ method: 'POST', url: '/graphql', payload: JSON.stringify(hello), headers }),
    );
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.message).toContain('CSRF');
  });

  test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'refuses a body of %s as a media type that is not read',
    async (type) => {
      const { server } = await openTestServer();
      const headers = { 'content-type': type, 'apollo-require-preflight': '1' };
      const answer = read(
        await server.inject({ method: 'POST', url: '/graphql', payload: 'query=x', headers }),
      );
      expect(answer.status).toBe(415);
      expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    },
  );

  test('refuses a GET that any page could send', async () => {
    const { server } = await openTestServer();
    const answer = read(await server.inject({ method: 'GET', url: '/graphql', query: hello }));
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.message).toContain('CSRF');
  });

  test('refuses a mutation by GET', async () => {
    const answer = await askByGet(await openTestServer(), { query: 'mutation { touch }' });
    expect(answer.status).toBe(405);
    expect(answer.headers['allow']).toBe('POST');
    expect(answer.code).toBe('BAD_REQUEST');
  });
});

describe('media types', () => {
  test('application/graphql-response+json is answered in kind', async () => {
    const answer = await ask(await openTestServer(), hello, { accept: 'application/graphql-response+json' });
    expect(answer.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(answer.data).toEqual({ hello: 'hello world' });
  });

  test('an answer in another type cannot be had', async () => {
    const answer = await ask(await openTestServer(), hello, { accept: 'text/csv' });
    expect(answer.status).toBe(406);
  });

  test.each([
    ['utf-8', 200],
    ['UTF8', 200],
    ['"utf-8"', 200],
    ['utf-16', 415],
    ['x'.repeat(5_000), 415],
  ])('a body in %s is answered with %i', async (charset, status) => {
    const headers = { 'content-type': `application/json; charset=${charset}` };
    expect((await ask(await openTestServer(), hello, headers)).status).toBe(status);
  });

  test.each(['{', 'null', '7', '{"__proto__": {}}', '""'])('the body %s is refused', async (payload) => {
    const { server } = await openTestServer();
    const headers = { 'content-type': 'application/json' };
    const answer = read(await server.inject({ method: 'POST', url: '/graphql', payload, headers }));
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('BAD_REQUEST');
  });
});

describe('a body', () => {
  test('of the largest size is read, one byte more is refused in the shape of GraphQL', async () => {
    const opened = await openTestServer({ limits: { bodyBytes: 1_000 } });
    const bare = JSON.stringify({ query: '{ hello(name: "") }' }).length;
    const sized = (length: number) => ({ query: `{ hello(name: "${'x'.repeat(length)}") }` });
    expect((await ask(opened, sized(1_000 - bare))).status).toBe(200);
    const over = await ask(opened, sized(1_001 - bare));
    expect(over.status).toBe(413);
    expect(over.code).toBe('PAYLOAD_TOO_LARGE');
    expect(over.errors?.[0]?.message).toContain('1000 bytes');
  });

  test('with several operations at once is refused', async () => {
    const { server } = await openTestServer();
    const answer = read(await server.inject({ method: 'POST', url: '/graphql', payload: [hello, hello] }));
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('BAD_REQUEST');
    expect(answer.errors?.[0]?.message).toContain('One request carries one operation');
  });
});

test.each(['PUT', 'DELETE', 'PATCH'] as const)('%s is no way to ask', async (method) => {
  const { server } = await openTestServer();
  const answer = read(await server.inject({ method, url: '/graphql' }));
  expect(answer.status).toBe(405);
  expect(answer.headers['allow']).toBe('GET, POST, OPTIONS');
  expect(answer.code).toBe('BAD_REQUEST');
});

describe('persisted queries', () => {
  const sha256Hash = createHash('sha256').update(hello.query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };

  test('are asked for once and then known, by GET as well', async () => {
    const opened = await openTestServer();
    const unknown = await ask(opened, { extensions });
    expect([unknown.status, unknown.code, unknown.errors?.[0]?.message]).toEqual([
      200,
      'PERSISTED_QUERY_NOT_FOUND',
      'PersistedQueryNotFound',
    ]);
    expect((await ask(opened, { ...hello, extensions })).data).toEqual({ hello: 'hello world' });
    const known = await askByGet(opened, { extensions: JSON.stringify(extensions) });
    expect(known.data).toEqual({ hello: 'hello world' });
  });

  test('with a hash that does not fit are a bad request', async () => {
    const answer = await ask(await openTestServer(), { query: '{ __typename }', extensions });
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('BAD_REQUEST');
    expect(answer.errors?.[0]?.message).toContain('SHA-256');
  });

  test('of another version are a bad request', async () => {
    const answer = await ask(await openTestServer(), {
      ...hello,
      extensions: { persistedQuery: { version: 2, sha256Hash } },
    });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
  });

  test('over a limit are refused and not kept', async () => {
    const opened = await openTestServer({ limits: { aliases: 0 } });
    const query = '{ a: hello }';
    const hash = createHash('sha256').update(query).digest('hex');
    const persisted = { persistedQuery: { version: 1, sha256Hash: hash } };
    expect((await ask(opened, { query, extensions: persisted })).code).toBe('TOO_MANY_ALIASES');
    expect((await ask(opened, { extensions: persisted })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

test('a visit by browser is shown GraphiQL with the same operation', async () => {
  const { server } = await openTestServer();
  const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const response = await server.inject({ url: '/graphql?query=%7Bhello%7D', headers });
  expect([response.statusCode, response.headers.location]).toEqual([303, '/graphiql?query=%7Bhello%7D']);
});

describe('compression', () => {
  const long = { query: '{ text(length: 4000) }' };

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('by %s gives the same answer in fewer bytes', async (encoding, decompress) => {
    const { server } = await openTestServer();
    const headers = { 'accept-encoding': encoding, accept: 'application/graphql-response+json' };
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: long, headers });
    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers.vary).toContain('accept-encoding');
    expect(response.rawPayload.length).toBeLessThan(1_000);
    expect(JSON.parse(decompress(response.rawPayload).toString()).data.text).toHaveLength(4_000);
  });

  test('spares small answers, and those who did not ask for it', async () => {
    const { server } = await openTestServer();
    const headers = { 'accept-encoding': 'br' };
    const small = await server.inject({ method: 'POST', url: '/graphql', payload: hello, headers });
    const plain = await server.inject({ method: 'POST', url: '/graphql', payload: long });
    expect([small.headers['content-encoding'], plain.headers['content-encoding']]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('other sites', () => {
  test('may ask from their pages, without credentials', async () => {
    const answer = await ask(await openTestServer(), hello, { origin: 'https://museum.example' });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('learn by a preflight what they may send: no key', async () => {
    const { server } = await openTestServer();
    const headers = { origin: 'https://museum.example', 'access-control-request-method': 'POST' };
    const response = await server.inject({ method: 'OPTIONS', url: '/graphql', headers });
    expect(response.statusCode).toBe(204);
    expect(response.headers['access-control-allow-methods']).toBe('GET, POST, OPTIONS');
    expect(response.headers['access-control-allow-headers']).toContain('content-type');
    expect(response.headers['access-control-allow-headers']).not.toContain('authorization');
  });

  test('see the errors as well', async () => {
    const { server } = await openTestServer();
    const headers = { 'content-type': 'application/json', origin: 'https://museum.example' };
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: '{', headers });
    expect(response.headers['access-control-allow-origin']).toBe('*');
  });
});

describe('Cache-Control', () => {
  test('lets others keep a query by GET', async () => {
    const answer = await askByGet(await openTestServer({ maxAgeSeconds: 30 }), hello);
    expect(answer.headers['cache-control']).toBe('public, max-age=30');
    expect(answer.headers['vary']).toContain('accept');
  });

  test('goes with an entity tag, under which an unchanged answer is not sent again', async () => {
    const { server } = await openTestServer();
    const request = (headers: Record<string, string>) =>
      server.inject({
        url: '/graphql',
        query: hello,
        headers: { 'apollo-require-preflight': '1', ...headers },
      });
    const first = await request({});
    const tag = String(first.headers.etag);
    const again = await request({ 'if-none-match': tag });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    expect((await request({ 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  test.each([
    ['a query by POST', async (opened) => ask(opened, hello)],
    ['a mutation', async (opened) => ask(opened, 'mutation { touch }')],
    ['an answer with an error', async (opened) => askByGet(opened, { query: '{ hello fail(how: "x") }' })],
    ['a refusal', async (opened) => askByGet(opened, { query: '{ helo }' })],
  ] satisfies [string, (opened: Awaited<ReturnType<typeof openTestServer>>) => ReturnType<typeof ask>][])(
    'forbids keeping %s',
    async (_, send) => {
      const answer = await send(await openTestServer());
      expect(answer.headers['cache-control']).toMatch(/no-store|no-cache/);
    },
  );

  test('forbids keeping what was asked with a key', async () => {
    const { server } = await openTestServer();
    const headers = { 'apollo-require-preflight': '1', authorization: 'Bearer x' };
    const response = await server.inject({ method: 'GET', url: '/graphql', query: hello, headers });
    expect(response.headers['cache-control']).toBe('no-store');
  });
});
