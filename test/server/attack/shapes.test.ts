import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorCodes } from '../../../server/errors.ts';
import type { WholeGraph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/query.ts';
import { buildGraphQLSchema } from '../../../server/graphql-schema.ts';
import { post } from '../stewardship/kit/forms.ts';
import { type LiveApp, liveApp } from '../stewardship/kit/live-app.ts';
import { operations, textOf } from '../stewardship/kit/operations.ts';
import { smallGraph } from '../stewardship/kit/small-graph.ts';
import { filledInput } from './kit/filled-input.ts';
import { hostileTexts } from './kit/hostile-values.ts';

const seededNames = query(
  'shapes/names',
  'MATCH (n:Entity {dataset: "small"}) RETURN n.id + " " + n.name AS text ORDER BY text',
  (row) => row['text'],
);

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
const deepJson = nested(100_000, '[', ']');
const deepObject = `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`;
const ids = JSON.stringify(Array.from({ length: 20_000 }, (_, place) => `motif/${place}`));
const nodes = '"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"';
const within = (depth: number, field: string) =>
  `${`${field} { `.repeat(depth)}__typename${' }'.repeat(depth)}`;

describe('requests of strange shape', () => {
  let graph: WholeGraph;
  let app: LiveApp;
  beforeAll(async () => {
    graph = await smallGraph();
    app = await liveApp(graph);
  });
  afterAll(async () => {
    await app?.close();
    await graph?.close();
  });

  async function refusal(body: string) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${app.address}/graphql`, { method: 'POST', headers, body });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code];
  }
  const asking = (text: string) => refusal(JSON.stringify({ query: text }));

  test.each([
    ['variables of 100,000 lists', `{"query":${nodes},"variables":{"ids":${deepJson}}}`],
    ['variables of 40,000 objects', `{"query":${nodes},"variables":{"ids":${deepObject}}}`],
    ['variables that nobody declared, as deep', `{"query":"{ nothing }","variables":{"x":${deepJson}}}`],
    ['20,000 ids', `{"query":${nodes},"variables":{"ids":${ids}}}`],
    ['extensions as deep', `{"query":"{ nothing }","extensions":{"x":${deepJson}}}`],
    ['a body of nothing but lists', deepJson],
    ['a batch of 1,000', `[${Array.from({ length: 1_000 }, () => '{"query":"{ __typename }"}').join()}]`],
    ['a body that is a text', '"{ __typename }"'],
    ['no body', ''],
    ['a query that is a number', '{"query":1}'],
    ['variables that are a list', '{"query":"{ nothing }","variables":[1]}'],
  ])('%s: refused with a code', async (_, body) => {
    const [status, code] = await refusal(body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(Object.keys(errorCodes)).toContain(code);
  });

  test('variables as deep as an address can be: refused with a code', async () => {
    for (const [open, close, depth] of [
      ['[', ']', 6_000],
      ['{"a":', '}', 600],
    ] as const) {
      const variables = `{"ids":${open.repeat(depth)}1${close.repeat(depth)}}`;
      const query = new URLSearchParams({ query: JSON.parse(nodes), variables });
      const headers = { 'apollo-require-preflight': '1' };
      const url = `${app.address}/graphql?${String(query).replaceAll('%5B', '[').replaceAll('%5D', ']')}`;
      const response = await fetch(url, { headers });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    }
  });

  test.each([
    ['lists 1,900 deep', `{ nodes(ids: ${nested(1_900, '[', ']')}) { id } }`],
    ['objects 900 deep', `{ motifs(filter: ${'{a:'.repeat(900)}1${'}'.repeat(900)}) { totalCount } }`],
    ['types 1,900 deep', `query ($x: ${nested(1_900, '[', ']').replace('[]', '[Int]')}) { __typename }`],
    ['a fragment within itself', '{ ...A } fragment A on Query { ...A }'],
    [
      'fragments in a ring',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
    ],
    [
      'doubling fragments',
      `{ ...F0 } ${Array.from({ length: 25 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F25 on Query { __typename }`,
    ],
    ['introspection 30 deep', `{ __schema { types { fields { type { ${within(30, 'ofType')} } } } } }`],
    [
      'introspection in a ring',
      `{ __type(name: "Query") { ${within(12, 'fields { type')}${' }'.repeat(12)} } }`,
    ],
    [
      'introspection as often as it fits',
      `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: __schema { types { name } }`).join(' ')} }`,
    ],
    [
      '300 variables that nobody uses',
      `query (${Array.from({ length: 300 }, (_, n) => `$v${n}: Int`).join(' ')}) { __typename }`,
    ],
    [
      'a thousand operations',
      Array.from({ length: 1_000 }, (_, n) => `query Q${n} { __typename }`).join(' '),
    ],
  ])('%s: refused with a code', async (_, text) => {
    const [status, code] = await asking(text);
    expect([status, Object.keys(errorCodes).includes(String(code))]).toEqual([400, true]);
  });

  test('name no prototype: in forms, addresses, variables and fields of a correction', async () => {
    const names = [
      '__proto__',
      'constructor',
      'constructor.prototype',
      '__proto__.polluted',
      'constructor[prototype][polluted]',
    ];
    for (const name of names) {
      const form = {
        [name]: 'polluted',
        [`${name}[polluted]`]: '1',
        name: 'x',
        do: name,
        once: name,
        kind: name,
      };
      const given = encodeURIComponent(name);
      const statuses = [
        (await post(app, '/register', form)).status,
        (await post(app, '/review', form)).status,
        (await fetch(`${app.address}/search?${given}=polluted&kind=${given}&q=${given}`)).status,
        (await fetch(`${app.address}/timeline?${given}[polluted]=1&kind=${given}&by=${given}`)).status,
        (await fetch(`${app.address}/export/all.${given}`)).status,
        (await fetch(`${app.address}/${given}/${given}`)).status,
        (await fetch(`${app.address}/id/${given}/${given}.${given}`)).status,
        (await fetch(`${app.address}/oembed?${given}=1&url=${given}&format=${given}`)).status,
        (
          await refusal(
            `{"query":"{ __typename }","variables":{"x":{"${name}":{"polluted":1}}},"${name}":{"polluted":1}}`,
          )
        )[0],
      ];
      expect(
        statuses.filter((status) => status === 500 || status === 503),
        `${name} ${statuses}`,
      ).toEqual([]);
    }
    const key = await app.makeKey('CONTRIBUTOR');
    for (const field of names) {
      const input = {
        id: 'motif/kawung',
        changes: [{ field, value: 'polluted' }],
        reason: 'x',
        sources: [{ id: 'source/book' }],
      };
      const { data, errors } = await app.ask(textOf('proposeCorrection'), { input }, key);
      expect([errors, data?.['proposeCorrection']?.['proposal']], field).toEqual([[], null]);
    }
    expect('polluted' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('hold code of other languages in every text of every mutation, which stays text', async () => {
    const schema = await buildGraphQLSchema();
    const key = await app.makeKey('CURATOR', 'Budi');
    const before = await graph.read(seededNames);
    const unwanted: string[] = [];
    for (const operation of operations) {
      const tried = hostileTexts.map(async (text) => {
        const input = filledInput({ schema, text }, operation);
        const { status, errors } = await app.ask(textOf(operation), { input }, key);
        const codes = errors.map(({ extensions }) => extensions.code);
        if (status >= 500 || codes.some((code) => !(code in errorCodes) || code === 'INTERNAL_SERVER_ERROR'))
          unwanted.push(`${operation} ${text.slice(0, 60)}: ${status} ${codes}`);
      });
      await Promise.all(tried);
    }
    expect(unwanted).toEqual([]);
    expect(await graph.read(seededNames)).toEqual(before);
  });
});
