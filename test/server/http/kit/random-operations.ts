import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { type Texts, valueText } from './random-values.ts';

export interface Grammar {
  readonly kind?: 'query' | 'mutation';
  readonly texts: Texts;
  /** Root fields that are left out. */
  readonly without: ReadonlySet<string>;
  /** Fields of one selection at most. */
  readonly mostFields?: number;
  /** Levels below the root at most. */
  readonly deepest?: number;
}

interface Place {
  readonly schema: GraphQLSchema;
  readonly grammar: Grammar;
  readonly depth: number;
}

const defaults = { mostFields: 5, deepest: 4 };

/** Operations that are valid against the schema, drawn from its own grammar. */
export function randomOperations(schema: GraphQLSchema, grammar: Grammar): fc.Arbitrary<string> {
  const { kind = 'query' } = grammar;
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (root == null) throw new Error(`The schema has no ${kind}.`);
  return selection(root, { schema, grammar, depth: 0 }).map((text) => `${kind} Drawn ${text}`);
}

const isDeepest = ({ grammar, depth }: Place) => depth >= (grammar.deepest ?? defaults.deepest);

function selection(type: GraphQLCompositeType, place: Place): fc.Arbitrary<string> {
  const all = isUnionType(type) ? [] : Object.values(type.getFields());
  const fields = all.filter(
    (field) =>
      !(place.depth === 0 && place.grammar.without.has(field.name)) &&
      !(isDeepest(place) && isCompositeType(getNamedType(field.type))),
  );
  const mostFields = place.grammar.mostFields ?? defaults.mostFields;
  const some = fc.subarray(fields, { maxLength: Math.min(mostFields, fields.length) });
  const parts = some.chain((chosen) => fc.tuple(...chosen.map((field) => fieldText(field, place))));
  const possible = place.depth > 0 && !isDeepest(place) ? fragments(type, place) : fc.constant('');
  return fc
    .tuple(parts, possible)
    .map(([texts, fragment]) => `{ __typename ${texts.join(' ')} ${fragment} }`);
}

/** Now and then what only some of the records have. */
function fragments(type: GraphQLCompositeType, place: Place): fc.Arbitrary<string> {
  const types = isAbstractType(type) ? place.schema.getPossibleTypes(type) : [];
  if (types.length === 0) return fc.constant('');
  const one = fc
    .constantFrom(...types)
    .chain((each) => selection(each, below(place)).map((text) => `... on ${each.name} ${text}`));
  return fc.oneof(fc.constant(''), one);
}

const below = (place: Place): Place => ({ ...place, depth: place.depth + 1 });

function fieldText(field: GraphQLField<unknown, unknown>, place: Place): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  const inside = isCompositeType(type) ? selection(type, below(place)) : fc.constant('');
  const given = fc.tuple(...field.args.map((argument) => argumentText(argument, place.grammar.texts)));
  // With the depth in it: a fragment must not ask under a name that stands beside it for something else.
  const alias = fc.nat(9).map((number) => `f${place.depth}${number}_${field.name}: `);
  return fc.tuple(alias, given, inside).map(([name, values, text]) => {
    const told = values.filter((value) => value !== '');
    return `${name}${field.name}${told.length > 0 ? `(${told.join(', ')})` : ''} ${text}`;
  });
}

function argumentText(argument: GraphQLArgument, texts: Texts): fc.Arbitrary<string> {
  const text = valueText(argument.name, argument.type, texts).map((value) => `${argument.name}: ${value}`);
  return isRequiredArgument(argument) ? text : fc.oneof(fc.constant(''), text);
}
