import { setTimeout as delay } from 'node:timers/promises';
import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { ClientError, type ErrorCode, errorCodes } from '../../../../server/errors.ts';
import type { EdgeContext } from '../../../../server/http/request-edge.ts';

const shapes = `
  interface Node { id: ID! }
  type Motif implements Node {
    id: ID!
    name: String!
    derivatives(first: Int = 20, after: String): MotifConnection!
    regions: [Region!]!
  }
  type Region implements Node { id: ID! name: String! }
  type MotifConnection { totalCount: Int! nodes: [Motif!]! edges: [MotifEdge!]! }
  type MotifEdge { cursor: String! node: Motif! }
  type Query {
    hello(name: String): String
    "A text of this many characters."
    text(length: Int!): String
    motif(slug: String!): Motif
    motifs(first: Int = 20, after: String): MotifConnection!
    nodes(ids: [ID!]!): [Node]!
    "Fails with a code, or as a surprise."
    fail(how: String!): String
    failHard(how: String!): String!
    "Waits until the time is over or the request is stopped; a deaf one does not heed the signal."
    wait(ms: Int!, deaf: Boolean = false): String
    statement: String
  }
  type Mutation { touch: String wait(ms: Int!, deaf: Boolean = false): String }
`;

type Resolver = GraphQLFieldResolver<unknown, EdgeContext>;

/** The shapes of the product's schema in small, with fields that misbehave on demand. */
export function createTestSchema(): GraphQLSchema {
  const schema = buildSchema(shapes);
  bind(schema, 'Query', { hello, text, motif, motifs, nodes, fail, failHard: fail, wait, statement });
  bind(schema, 'Mutation', { touch: () => 'touched', wait });
  return schema;
}

function bind(schema: GraphQLSchema, typeName: string, resolvers: Record<string, Resolver>): void {
  const type = schema.getType(typeName);
  if (!type || !('getFields' in type)) throw new Error(`no type ${typeName}`);
  for (const [name, field] of Object.entries(type.getFields())) {
    const resolver = resolvers[name];
    if (resolver) Object.assign(field, { resolve: resolver });
  }
}

const kawung = {
  __typename: 'Motif',
  id: 'motif/kawung',
  name: 'kawung',
  regions: [{ id: 'region/yogyakarta', name: 'Yogyakarta' }],
  derivatives: { totalCount: 0, nodes: [], edges: [] },
};

const hello: Resolver = (_, { name }) => `hello ${name ?? 'world'}`;
const text: Resolver = (_, { length }) => 'kawung '.repeat(length).slice(0, length);
const motif: Resolver = () => kawung;
const motifs: Resolver = () => ({ totalCount: 1, nodes: [kawung], edges: [{ cursor: 'a', node: kawung }] });
const nodes: Resolver = (_, { ids }) => ids.map(() => kawung);

const fail: Resolver = (_, { how }) => {
  if (isCode(how)) throw new ClientError(how, `told to fail with ${how}`);
  throw Object.assign(new Error(`secret ${how}: MATCH (n:Motif {password: 'x'}) RETURN n`), {
    code: 'Neo.Client',
  });
};

const isCode = (how: string): how is ErrorCode => how in errorCodes;

const wait: Resolver = async (_, { ms, deaf }, { edge }) => {
  const options = deaf ? {} : { signal: edge.signal };
  await delay(ms, undefined, options).catch(() => {
    throw new ClientError('TIMEOUT', 'stopped while waiting');
  });
  return `waited ${ms}`;
};

const statement: Resolver = (_, __, { edge }) => {
  edge.onStatement({ name: 'motif.bySlug', text: '', durationMs: 3.4, rows: 1, failed: false });
  edge.onStatement({ name: 'motif.regions', text: '', durationMs: 9.2, rows: 4, failed: false });
  return 'sent';
};
