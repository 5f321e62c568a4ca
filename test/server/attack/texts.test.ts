import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { query } from '../../../server/graph/query.ts';
import { buildGraphQLSchema } from '../../../server/graphql-schema.ts';
import { type TestApp, testApp } from '../../kit/app.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { hostileTexts } from './kit/hostile-values.ts';

/** A surprise of the server, or an operation that this test wrote wrongly and that tried nothing. */
const unwanted = /^(INTERNAL_SERVER_ERROR|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED)$/;

const everyNode = query('attack/everyNode', 'MATCH (node) RETURN count(node) AS count', (row) =>
  Number(row['count']),
);

const textTypes = new Set(['String', 'ID']);

/** Every argument of every field of the query root that takes a text, alone or in a list. */
function textArguments(schema: GraphQLSchema) {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
    field.args
      .filter(({ type }) => isScalarType(getNamedType(type)) && textTypes.has(getNamedType(type).name))
      .map(({ name }) => ({ field, name })),
  );
}

/** The operation with the text at one argument, and at all others that must be given. */
function operationFor(field: GraphQLField<unknown, unknown>, name: string): string {
  const given = field.args.filter((argument) => argument.name === name || isNonNullType(argument.type));
  const values = given.map((argument) => {
    const type = getNamedType(argument.type);
    if (textTypes.has(type.name)) return `${argument.name}: $text`;
    return `${argument.name}: ${isEnumType(type) ? type.getValues()[0]?.name : '1'}`;
  });
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const own = String(field.args.find((argument) => argument.name === name)?.type);
  const variableType = own.endsWith('!') ? own : `${own}!`;
  return `query Attack($text: ${variableType}) { ${field.name}(${values.join(', ')})${selection} }`;
}

describe('text that is code elsewhere', () => {
  const seeded = useSeededGraph();
  let app: TestApp;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    app = await testApp(seeded.graph);
    schema = await buildGraphQLSchema();
  });
  afterAll(() => app.server.close());

  test('is nothing but text in every argument, and changes nothing', async () => {
    const before = await seeded.graph.read(everyNode);
    const failures: string[] = [];
    const tried = textArguments(schema);
    for (const { field, name } of tried) {
      const type = field.args.find((argument) => argument.name === name)?.type;
      const operation = operationFor(field, name);
      const isList = String(type).startsWith('[');
      for (const text of hostileTexts) {
        const { status, errors } = await app.ask(operation, { text: isList ? [text] : text });
        const isBad = errors.some(({ extensions }) => unwanted.test(extensions.code));
        if (status >= 500 || isBad) failures.push(`${operation} ${JSON.stringify(text).slice(0, 60)}`);
      }
    }
    expect(tried.length).toBeGreaterThan(10);
    expect(failures).toEqual([]);
    expect(await seeded.graph.read(everyNode)).toEqual(before);
    expect(before[0]).toBeGreaterThan(1_000);
  });

  test('reads no file, whether in an address of a page, of an export or of a built file', async () => {
    const paths = ['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '..%5c..%5cpackage.json', '%00'];
    const roots = [
      '/export/',
      '/export/lineage/motif/',
      '/graphiql/assets/',
      '/motif/',
      '/id/motif/',
      '/widgets/',
    ];
    for (const url of roots.flatMap((root) => paths.map((path) => `${root}${path}`))) {
      const { statusCode, body } = await app.server.inject(url);
      expect([400, 403, 404, 503], url).toContain(statusCode);
      expect(body, url).not.toContain('"dependencies"');
    }
  });

  test('that names a prototype in the variables is refused, and gives no object a property', async () => {
    const payload = `{"query":"{ __typename }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}`;
    const headers = { 'content-type': 'application/json' };
    const { statusCode } = await app.server.inject({ method: 'POST', url: '/graphql', payload, headers });
    expect(statusCode).toBe(400);
    expect('polluted' in {}).toBe(false);
  });
});
