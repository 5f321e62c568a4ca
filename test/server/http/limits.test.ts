import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Limits } from '../../../server/http/limits.ts';
import { ask, openTestServer } from './kit/test-server.ts';

interface Case {
  readonly limits: Partial<Limits>;
  readonly at: string;
  readonly over: string;
  readonly code: string;
}

const cases: Record<string, Case> = {
  depth: {
    limits: { depth: 3 },
    at: '{ motif(slug: "a") { regions { name } } }',
    over: '{ motifs { nodes { regions { name } } } }',
    code: 'QUERY_TOO_DEEP',
  },
  aliases: {
    limits: { aliases: 1 },
    at: '{ a: hello }',
    over: '{ a: hello b: hello }',
    code: 'TOO_MANY_ALIASES',
  },
  directives: {
    limits: { directives: 1 },
    at: '{ hello @skip(if: false) }',
    over: '{ hello @skip(if: false) @include(if: true) }',
    code: 'TOO_MANY_DIRECTIVES',
  },
  'root fields': {
    limits: { rootFields: 1 },
    at: '{ hello }',
    over: '{ hello motif(slug: "a") { id } }',
    code: 'TOO_MANY_ROOT_FIELDS',
  },
  tokens: { limits: { tokens: 3 }, at: '{ hello }', over: '{ hello __typename }', code: 'TOO_MANY_TOKENS' },
  selections: {
    limits: { selections: 5 },
    at: '{ ...A } fragment A on Query { hello }',
    over: '{ ...B ... { ...B } } fragment A on Query { hello } fragment B on Query { ...A ... { ...A } }',
    code: 'QUERY_TOO_COSTLY',
  },
  'complexity by default size': {
    limits: { complexity: 41 },
    at: '{ motifs { nodes { id } edges { cursor } } }',
    over: '{ motifs { nodes { id } edges { node { id } } } }',
    code: 'QUERY_TOO_COSTLY',
  },
};

describe('a limit', () => {
  test.each(Object.entries(cases))(
    'on %s lets through what is at it and refuses what is over',
    async (_, row) => {
      const opened = await openTestServer({ limits: row.limits });
      const at = await ask(opened, row.at);
      expect(at.errors).toBeUndefined();
      expect(at.status).toBe(200);
      const over = await ask(opened, row.over);
      expect(over.code).toBe(row.code);
      expect(over.status).toBe(400);
      expect(over.data).toBeUndefined();
      expect(over.errors?.[0]?.message).toMatch(/[.] .*[.]$/);
    },
  );
});

describe('complexity sees', () => {
  const query =
    'query Sized($n: Int) { motifs(first: $n) { nodes { id derivatives(first: $n) { nodes { id } } } } }';

  test.each([
    ['a variable at the limit', { n: 10 }, undefined],
    ['a variable over it', { n: 11 }, 'QUERY_TOO_COSTLY'],
    ['a variable far over it', { n: 2_147_483_647 }, 'QUERY_TOO_COSTLY'],
    ['the default of a variable that is missing', {}, 'QUERY_TOO_COSTLY'],
  ])('%s', async (_, variables, code) => {
    const opened = await openTestServer({ limits: { complexity: 121 } });
    expect((await ask(opened, { query, variables })).code).toBe(code);
  });

  test('a literal like a variable', async () => {
    const opened = await openTestServer({ limits: { complexity: 121 } });
    expect((await ask(opened, query.replaceAll('$n)', '11)').replace('($n: Int)', ''))).code).toBe(
      'QUERY_TOO_COSTLY',
    );
  });

  test.each([
    ['as many ids as fit', 10, undefined],
    ['more ids than fit', 11, 'QUERY_TOO_COSTLY'],
  ])('%s', async (_, count, code) => {
    const opened = await openTestServer({ limits: { complexity: 11 } });
    const ids = Array.from({ length: count }, (_, index) => `motif/m${index}`);
    const answer = await ask(opened, {
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids },
    });
    expect(answer.code).toBe(code);
  });

  test('a skipped field as nothing', async () => {
    const opened = await openTestServer({ limits: { complexity: 5 } });
    const answer = await ask(opened, {
      query: 'query ($no: Boolean!) { hello motifs(first: 100) @include(if: $no) { nodes { id } } }',
      variables: { no: false },
    });
    expect(answer.data).toEqual({ hello: 'hello world' });
  });

  test('the operation that runs, not its neighbour', async () => {
    const opened = await openTestServer({ limits: { complexity: 5 } });
    const both = 'query Small { hello } query Large { motifs(first: 100) { nodes { id } } }';
    expect((await ask(opened, { query: both, operationName: 'Small' })).errors).toBeUndefined();
    expect((await ask(opened, { query: both, operationName: 'Large' })).code).toBe('QUERY_TOO_COSTLY');
  });

  test('bad variables as bad variables', async () => {
    const opened = await openTestServer();
    const answer = await ask(opened, { query, variables: { n: 'many' } });
    expect(answer.code).toBe('BAD_USER_INPUT');
    expect(answer.status).toBe(400);
  });
});

test('the standard introspection query passes the defaults', async () => {
  const opened = await openTestServer();
  const answer = await ask(opened, getIntrospectionQuery());
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toHaveProperty('__schema.types');
});

test('a thousand aliases, or a thousand copies of a field, are refused fast', async () => {
  const opened = await openTestServer();
  const start = performance.now();
  const aliases = Array.from({ length: 1000 }, (_, index) => `a${index}: hello`).join(' ');
  expect((await ask(opened, `{ ${aliases} }`)).code).toMatch(/TOO_MANY/);
  expect((await ask(opened, `{ ${'hello '.repeat(1000)} }`)).code).toBe('QUERY_TOO_COSTLY');
  expect((await ask(opened, `{ ${'hello '.repeat(5000)} }`)).code).toBe('TOO_MANY_TOKENS');
  expect(performance.now() - start).toBeLessThan(10_000);
});
