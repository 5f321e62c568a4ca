import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { wantedBy } from '../../server/entity/wanted.ts';
import { buildGraphQLSchema } from '../../server/graphql-schema.ts';
import { walkAhead } from '../../server/lineage/walk-ahead.ts';
import { type TestApp, testApp } from '../kit/app.ts';
import { useSeededGraph } from '../kit/seeded-graph.ts';

interface Listed {
  readonly id: string;
  readonly [list: string]: unknown;
}

describe('what is read ahead', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildGraphQLSchema();
  });

  function wanted(selection: string): ReturnType<typeof wantedBy> {
    const document = parse(
      `{ motifs(first: 2) { ${selection} } } fragment Heirs on Motif { kinds { nodes { id } } }`,
    );
    const [operation, heirs] = document.definitions as [OperationDefinitionNode, FragmentDefinitionNode];
    const returnType = schema.getQueryType()?.getFields()['motifs']?.type;
    if (returnType === undefined) throw new Error('There are no motifs.');
    const fieldNodes = operation.selectionSet.selections as FieldNode[];
    const place = { fieldNodes, fragments: { Heirs: heirs }, variableValues: {}, returnType };
    return wantedBy(place);
  }

  test.each([
    ['... on LineageNode { lineage(direction: BOTH) { size { total } } }', 1],
    ['a: lineage(direction: BOTH) { root { id } } b: lineage(direction: ANCESTORS) { root { id } }', 2],
    ['lineage(direction: BOTH) @skip(if: true) { root { id } }', 0],
    ['... on LineageNode @include(if: false) { lineage(direction: BOTH) { root { id } } }', 0],
  ])('of lineages: %s: %j', (selection, walks) => {
    const document = parse(`{ motif(slug: "kawung") { ${selection} } }`);
    const [operation] = document.definitions as [OperationDefinitionNode];
    const begun: object[] = [];
    const lineages = {
      lineage: async (request: object) => {
        begun.push(request);
        return null;
      },
    };
    const fieldNodes = operation.selectionSet.selections as FieldNode[];
    walkAhead('motif/kawung', lineages, { schema, fieldNodes, fragments: {}, variableValues: {} });
    expect(begun).toHaveLength(walks);
  });

  test.each([
    ['nodes { derivatives { nodes { id } } }', ['derivatives.page']],
    [
      'edges { node { ...Heirs ... on LineageNode { partOf { totalCount } } } }',
      ['kinds.page', 'part-of.page.counted'],
    ],
    ['nodes { regions { id } sources { id } }', []],
    ['nodes { derivatives(first: 100000) { nodes { id } } }', []],
    ['nodes { derivatives @skip(if: true) { nodes { id } } }', []],
    ['nodes { ...Heirs @include(if: false) }', []],
    ['nodes @skip(if: true) { kinds { nodes { id } } }', []],
  ])('%s: %j', (selection, names) => {
    expect(wanted(selection).ahead.map(({ part }) => part.name)).toEqual(names);
  });

  test.each([
    ['nodes { id }', false],
    ['totalCount edges { node { id } }', false],
    ['edges { place: cursor }', true],
    ['... on MotifConnection { edges { ... on MotifEdge { cursor @include(if: true) } } }', true],
    ['pageInfo { endCursor }', true],
  ])('cursors: %s: %j', (selection, cursors) => {
    expect(wanted(selection).cursors).toBe(cursors);
  });
});

describe('lists that come with the list in which they stand', () => {
  const seeded = useSeededGraph();
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(seeded.graph);
  });

  async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}) {
    const { data, errors } = await app.ask(query, variables);
    expect(errors).toEqual([]);
    return data as Readonly<Record<string, unknown>>;
  }

  /** The same of one record, where no list stands around it. */
  async function alone(id: string, selection: string): Promise<Listed> {
    const data = await ask(`query ($id: ID!) { node(id: $id) { id ... on LineageNode { ${selection} } } }`, {
      id,
    });
    return data['node'] as Listed;
  }

  const page = '{ totalCount edges { cursor node { id name } } pageInfo { hasNextPage endCursor } }';
  test.each([
    ['claims', 'motifs', 'derivatives(first: 4)', `derivatives(first: 2) ${page}`],
    [
      'claims with all that they say',
      'motifs',
      'derivatives(first: 4)',
      'derivatives(first: 2) { edges { derivation { id how kind note } } }',
    ],
    [
      'claims the other way, where many share an ancestor',
      'designs',
      'derivesFrom(first: 3)',
      `derivatives(first: 3) ${page}`,
    ],
    [
      'kinds by whole records',
      'motifs',
      'derivatives(first: 4)',
      'kinds(first: 3) { nodes { id name description } }',
    ],
    ['the last of a list', 'designs', 'derivesFrom(first: 3)', `derivatives(last: 2) ${page}`],
    [
      'two pages of one list',
      'designs',
      'derivesFrom(first: 2)',
      `a: derivatives(first: 1) ${page} b: derivatives(first: 2) ${page}`,
    ],
  ])('%s are those of the record asked alone', async (_, root, outer, inner) => {
    const query = `{ ${root}(first: 25) { nodes { id list: ${outer} { edges { node { id ${inner} } } } } } }`;
    const { [root]: roots } = (await ask(query)) as {
      [root: string]: { nodes: readonly { list: { edges: readonly { node: Listed }[] } }[] };
    };
    const listed = (roots?.nodes ?? []).flatMap(({ list }) => list.edges.map(({ node }) => node));
    expect(listed.length).toBeGreaterThan(5);
    const some = new Map(listed.map((node) => [node.id, node]));
    for (const node of [...some.values()].slice(0, 12)) expect(node).toEqual(await alone(node.id, inner));
  });

  test('a wrong argument is refused as it is of a record alone', async () => {
    const { data, errors } = await app.ask(
      '{ designs(first: 2) { nodes { id derivesFrom(first: 1) { edges { node { id derivatives(after: "none") { totalCount } } } } } } }',
    );
    expect(new Set(errors.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['BAD_CURSOR']));
    expect(data).toBeNull();
  });
});
