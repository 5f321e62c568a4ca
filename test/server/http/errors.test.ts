import { describe, expect, test } from 'vitest';
import { ClientError } from '../../../server/errors.ts';
import { ask, openTestServer } from './kit/test-server.ts';

describe('a surprise', () => {
  test('is masked, and its id leads to the log', async () => {
    const opened = await openTestServer();
    const answer = await ask(opened, '{ hello fail(how: "boom") }', { 'x-request-id': 'trace-1' });
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ hello: 'hello world', fail: null });
    expect(answer.code).toBe('INTERNAL_SERVER_ERROR');
    expect(answer.text).not.toMatch(/MATCH|secret|password|Neo\.|stack|\.ts/);
    const id = answer.errors?.[0]?.extensions['id'];
    expect(answer.errors?.[0]?.message).toContain(String(id));
    const entry = opened.log.find(({ errorId }) => errorId === id);
    expect(entry).toMatchObject({ level: 'error', path: 'fail', reqId: 'trace-1' });
    expect(JSON.stringify(entry)).toContain('secret boom');
  });

  test('without anything beside it is 500 and has no data', async () => {
    const opened = await openTestServer();
    const answer = await ask(opened, '{ failHard(how: "boom") }');
    expect(answer.status).toBe(500);
    expect(answer.data).toBeUndefined();
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('in the making of the context is masked too', async () => {
    const createContext = () => Promise.reject(new Error('secret context'));
    const answer = await ask(await openTestServer({ createContext }), '{ hello }');
    expect(answer.status).toBe(500);
    expect(answer.code).toBe('INTERNAL_SERVER_ERROR');
    expect(answer.text).not.toContain('secret');
  });
});

describe('an error meant for clients', () => {
  test.each([
    ['NOT_FOUND', 404],
    ['FORBIDDEN', 403],
    ['BAD_CURSOR', 400],
    ['CONFLICT', 409],
    ['UNAVAILABLE', 503],
  ])('%s comes with its code, its words and status %i', async (code, status) => {
    const answer = await ask(await openTestServer(), `{ fail(how: "${code}") }`);
    expect(answer.status).toBe(status);
    expect(answer.errors).toMatchObject([
      { message: `told to fail with ${code}`, path: ['fail'], extensions: { code } },
    ]);
  });

  test('beside data leaves the status 200', async () => {
    const answer = await ask(await openTestServer(), '{ hello fail(how: "UNAVAILABLE") }');
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ hello: 'hello world', fail: null });
    expect(answer.code).toBe('UNAVAILABLE');
  });

  test('says when to come back while the graph is away', async () => {
    const answer = await ask(await openTestServer(), '{ fail(how: "UNAVAILABLE") }');
    expect(answer.headers['retry-after']).toBe('2');
  });

  test('in the making of the context keeps its status', async () => {
    const createContext = () => Promise.reject(new ClientError('UNAUTHENTICATED', 'The key is unknown.'));
    const answer = await ask(await openTestServer({ createContext }), '{ hello }');
    expect(answer.status).toBe(401);
    expect(answer.errors).toMatchObject([
      { message: 'The key is unknown.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });
});

describe('GraphQL itself', () => {
  test.each([
    ['a document that is none', '{ hello', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ helo }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %s', async (_, query, code) => {
    const answer = await ask(await openTestServer(), query);
    expect(answer.status).toBe(400);
    expect(answer.code).toBe(code);
  });

  test('hints at the right name, unless told to hide the schema', async () => {
    const open = await ask(await openTestServer(), '{ helo }');
    expect(open.errors?.[0]?.message).toContain('Did you mean "hello"?');
    const hidden = await ask(await openTestServer({ hideSchemaDetails: true }), '{ helo }');
    expect(hidden.text).not.toContain('hello');
  });

  test('refuses an unknown operation name', async () => {
    const answer = await ask(await openTestServer(), { query: 'query A { hello }', operationName: 'B' });
    expect(answer.code).toBe('OPERATION_RESOLUTION_FAILURE');
    expect(answer.status).toBe(400);
  });
});

test('a failed mutation keeps its data, since other fields may have been done', async () => {
  const answer = await ask(await openTestServer(), 'mutation { touch }');
  expect(answer.data).toEqual({ touch: 'touched' });
});
