import { isInterfaceType, isObjectType } from 'graphql';
import { buildSchema } from 'type-graphql';
import { expect, test } from 'vitest';
import { buildGraphQLSchema } from '../../server/graphql-schema.ts';
import { resolvers } from '../../server/resolvers.ts';

test('a field that reads a property is left to graphql-js, and so costs nothing of its own', async () => {
  const schema = await buildGraphQLSchema();
  const derivation = schema.getType('Derivation');
  if (!isObjectType(derivation)) throw new Error('There is no type Derivation.');
  const { kind, ancestor } = derivation.getFields();
  expect(kind?.resolve).toBeUndefined();
  expect(ancestor?.resolve).toBeTypeOf('function');
});

test('whatever type-graphql resolves is still resolved, on every type', async () => {
  const heavy = await buildSchema({ resolvers, validate: false });
  const lean = await buildGraphQLSchema();
  const resolved = (schema: typeof lean) =>
    Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.values(type.getFields()).map(({ name }) => `${type.name}.${name}`)
        : [],
    );
  expect(resolved(lean)).toEqual(resolved(heavy));
});

test('a record tells its type at once', async () => {
  const schema = await buildGraphQLSchema();
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('There is no interface Node.');
  const info = undefined as never;
  expect(node.resolveType?.({ entityKind: 'WASTRA' }, {}, info, node)).toBe('Wastra');
});
