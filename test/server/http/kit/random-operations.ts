import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

export interface Vocabulary {
  /** Values for arguments of type ID and String, by the argument's name. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Root fields that are left out. */
  readonly without: ReadonlySet<string>;
}

const mostFields = 5;
const deepest = 4;

/** Operations that are valid against the schema, drawn from its own grammar. */
export function randomOperations(schema: GraphQLSchema, vocabulary: Vocabulary): fc.Arbitrary<string> {
  const root = schema.getQueryType();
  if (root == null) throw new Error('The schema has no queries.');
  return selection(schema, root, vocabulary, 0).map((text) => `query Drawn ${text}`);
}

function selection(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  vocabulary: Vocabulary,
  depth: number,
): fc.Arbitrary<string> {
  const all = isUnionType(type) ? [] : Object.values(type.getFields());
  const fields = all.filter(
    (field) =>
      !(depth === 0 && vocabulary.without.has(field.name)) &&
      (depth < deepest || !isCompositeType(getNamedType(field.type))),
  );
  const some = fc.subarray(fields, { maxLength: Math.min(mostFields, fields.length) });
  const parts = some.chain((chosen) =>
    fc.tuple(...chosen.map((field) => fieldText(schema, field, vocabulary, depth))),
  );
  const possible =
    depth > 0 && depth < deepest ? fragments(schema, type, vocabulary, depth) : fc.constant('');
  return fc
    .tuple(parts, possible)
    .map(([texts, fragment]) => `{ __typename ${texts.join(' ')} ${fragment} }`);
}

/** Now and then what only some of the records have. */
function fragments(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  vocabulary: Vocabulary,
  depth: number,
): fc.Arbitrary<string> {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  if (types.length === 0) return fc.constant('');
  const one = fc
    .constantFrom(...types)
    .chain((each) =>
      selection(schema, each, vocabulary, depth + 1).map((text) => `... on ${each.name} ${text}`),
    );
  return fc.oneof(fc.constant(''), one);
}

function fieldText(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  vocabulary: Vocabulary,
  depth: number,
): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  const below = isCompositeType(type) ? selection(schema, type, vocabulary, depth + 1) : fc.constant('');
  const given = fc.tuple(...field.args.map((argument) => argumentText(argument, vocabulary)));
  const alias = fc.nat(9).map((number) => `f${number}_${field.name}: `);
  return fc.tuple(alias, given, below).map(([name, values, text]) => {
    const told = values.filter((value) => value !== '');
    return `${name}${field.name}${told.length > 0 ? `(${told.join(', ')})` : ''} ${text}`;
  });
}

function argumentText(argument: GraphQLArgument, vocabulary: Vocabulary): fc.Arbitrary<string> {
  const value = valueText(argument.name, argument.type, vocabulary);
  if (value === undefined) return fc.constant('');
  const text = value.map((each) => `${argument.name}: ${each}`);
  return isRequiredArgument(argument) ? text : fc.oneof(fc.constant(''), text);
}

function valueText(
  name: string,
  type: GraphQLInputType,
  vocabulary: Vocabulary,
): fc.Arbitrary<string> | undefined {
  if (isNonNullType(type)) return valueText(name, type.ofType, vocabulary);
  if (isListType(type)) {
    const item = valueText(name, type.ofType, vocabulary);
    return item && fc.array(item, { minLength: 2, maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
  }
  if (isInputObjectType(type)) return undefined;
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  if (type.name === 'Int') return fc.integer({ min: -1, max: 12 }).map(String);
  if (type.name === 'Boolean') return fc.boolean().map(String);
  return fc.constantFrom(...(vocabulary.texts[name] ?? ['nobody'])).map((text) => JSON.stringify(text));
}
