import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ownRequestHeaders } from '../../../server/http/own-requests.ts';
import { createTestSchema } from './kit/test-schema.ts';
import { ask, openTestServer } from './kit/test-server.ts';

describe('health', () => {
  test('/healthz says that the process answers', async () => {
    const { server } = await openTestServer();
    const response = await server.inject('/healthz');
    expect([response.statusCode, response.json()]).toEqual([200, { status: 'alive' }]);
  });

  test('/readyz tells part by part', async () => {
    const parts = { graph: { ok: true }, search: { ok: false, detail: 'behind' } };
    const { server } = await openTestServer({ readiness: async () => ({ ready: true, parts }) });
    const response = await server.inject('/readyz');
    expect([response.statusCode, response.json()]).toEqual([200, { status: 'ready', parts }]);
  });

  test('/readyz is 503 when a needed part is away, or the check itself fails', async () => {
    const away = await openTestServer({
      readiness: async () => ({ ready: false, parts: { graph: { ok: false } } }),
    });
    expect((await away.server.inject('/readyz')).statusCode).toBe(503);
    const broken = await openTestServer({ readiness: () => Promise.reject(new Error('secret')) });
    const response = await broken.server.inject('/readyz');
    expect(response.statusCode).toBe(503);
    expect(response.body).not.toContain('secret');
  });
});

describe('pages', () => {
  const page = { method: 'GET' as const, url: '/page', headers: { accept: 'text/html' } };
  const open = () =>
    openTestServer({
      pages: async (site) => {
        site.get('/page', (_, reply) => reply.type('text/html').send('<p>kawung</p>'));
        site.get('/broken', () => Promise.reject(new Error('secret')));
      },
      failurePage: ({ status, message }) => `<h1>${status}</h1><p>${message}</p>`,
    });

  test('run nothing inline, and nothing from elsewhere', async () => {
    const { headers } = await (await open()).server.inject(page);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('ask for HTTPS to be kept where a trusted proxy says that they came by it', async () => {
    const { server } = await openTestServer({ trustProxy: true });
    const response = await server.inject({ url: '/healthz', headers: { 'x-forwarded-proto': 'https' } });
    expect(response.headers['strict-transport-security']).toBeDefined();
  });

  test('that are not there, or fail, are pages for people and JSON for programs', async () => {
    const { server } = await open();
    const missing = await server.inject({ url: '/nowhere', headers: { accept: 'text/html' } });
    expect([missing.statusCode, missing.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    const data = await server.inject({ url: '/nowhere' });
    expect(data.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    const broken = await server.inject({ url: '/broken', headers: { accept: 'text/html' } });
    expect(broken.statusCode).toBe(500);
    expect(broken.body).toContain('with the id');
    expect(broken.body).not.toContain('secret');
  });
});

describe('the log', () => {
  test('has one line a request: what was asked, and what it cost', async () => {
    const opened = await openTestServer();
    await ask(
      opened,
      { query: 'query Kawung { statement motif(slug: "kawung") { id } }' },
      { 'x-request-id': 'a-1' },
    );
    expect(opened.log.filter(({ msg }) => msg === 'request')).toMatchObject([
      {
        level: 'info',
        reqId: 'a-1',
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Kawung',
        kind: 'query',
        cost: 1,
        statements: 2,
        statementMs: 13,
        slowest: { name: 'motif.regions', ms: 9 },
      },
    ]);
  });

  test('tells what the server asked of itself only to who looks for it, and believes no other mark', async () => {
    const opened = await openTestServer();
    await ask(opened, '{ hello }', ownRequestHeaders);
    await ask(opened, '{ hello }', { 'x-silsilah-own': 'guessed' });
    expect(opened.log).toMatchObject([
      { level: 'debug', msg: 'own request' },
      { level: 'info', msg: 'request' },
    ]);
  });

  test('names the codes of refusals', async () => {
    const opened = await openTestServer();
    await ask(opened, '{ helo }');
    expect(opened.log.at(-1)).toMatchObject({ status: 400, errors: ['GRAPHQL_VALIDATION_FAILED'] });
  });

  test('never holds a key, a cookie, a password or an address of a query', async () => {
    const opened = await openTestServer();
    const headers = { authorization: 'Bearer secret-key', 'apollo-require-preflight': '1' };
    await opened.server.inject({
      url: '/graphql',
      query: { query: '{ hello(name: "secret-name") }' },
      headers,
    });
    const careless = { ...headers, cookie: 'id=secret', password: 'secret' };
    opened.server.log.info({ headers: careless, req: { headers }, ...careless }, 'careless');
    expect(JSON.stringify(opened.log)).not.toContain('secret');
  });

  test('takes a request id from outside only when it is a plain one, and gives it back', async () => {
    const opened = await openTestServer();
    const plain = await ask(opened, '{ hello }', { 'x-request-id': 'abc-1' });
    expect(plain.headers['x-request-id']).toBe('abc-1');
    const odd = await ask(opened, '{ hello }', { 'x-request-id': 'a b"}' });
    expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

test('/schema.graphql is the schema, with an entity tag', async () => {
  const { server } = await openTestServer();
  const response = await server.inject('/schema.graphql');
  expect(findBreakingChanges(createTestSchema(), buildSchema(response.body))).toEqual([]);
  const headers = { 'if-none-match': String(response.headers.etag) };
  expect((await server.inject({ url: '/schema.graphql', headers })).statusCode).toBe(304);
});

describe('GraphiQL', () => {
  function builtFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'graphiql-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>GraphiQL</title>');
    writeFileSync(join(folder, 'assets', 'index-1.js'), 'export {};');
    return folder;
  }

  test('is served from our own host, styles of its editor allowed, scripts strict', async () => {
    const { server } = await openTestServer({ graphiqlFolder: builtFolder() });
    const response = await server.inject('/graphiql?query={hello}');
    expect(response.statusCode).toBe(200);
    const policy = String(response.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("worker-src 'self'");
    expect(response.headers['cache-control']).toBe('no-cache');
    const script = await server.inject('/graphiql/assets/index-1.js');
    expect(script.headers['cache-control']).toContain('immutable');
    expect(script.headers['content-type']).toContain('javascript');
  });

  test('has one address, and nothing outside its folder', async () => {
    const { server } = await openTestServer({ graphiqlFolder: builtFolder() });
    const slash = await server.inject('/graphiql/?query={hello}');
    expect([slash.statusCode, slash.headers.location]).toEqual([308, '/graphiql?query={hello}']);
    expect((await server.inject('/graphiql/../package.json')).statusCode).toBe(404);
    expect((await server.inject('/graphiql/%2e%2e/package.json')).statusCode).toBe(404);
  });

  test('says how to build it where it is not built', async () => {
    const response = await (await openTestServer()).server.inject('/graphiql');
    expect(response.statusCode).toBe(503);
    expect(response.body).toContain('npm run build');
  });
});
