import fc from 'fast-check';
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

/** Texts that arguments and fields of inputs of type ID and String may have, by their name. */
export type Texts = Readonly<Record<string, readonly string[]>>;

/** A value of an input type, as it is written in an operation. */
export function valueText(name: string, type: GraphQLInputType, texts: Texts): fc.Arbitrary<string> {
  if (isNonNullType(type)) return valueText(name, type.ofType, texts);
  if (isListType(type)) return listText(valueText(name, type.ofType, texts));
  if (isInputObjectType(type)) return objectText(type, texts);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  if (type.name === 'Int') return fc.integer({ min: -1, max: 12 }).map(String);
  if (type.name === 'Boolean') return fc.boolean().map(String);
  return fc.constantFrom(...(texts[name] ?? ['nobody'])).map((text) => JSON.stringify(text));
}

const listText = (item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => `[${items.join(', ')}]`);

function objectText(type: GraphQLInputObjectType, texts: Texts): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).map((field) => inputFieldText(field, texts));
  return fc.tuple(...fields).map((given) => `{${given.filter((text) => text !== '').join(', ')}}`);
}

function inputFieldText(field: GraphQLInputField, texts: Texts): fc.Arbitrary<string> {
  const text = valueText(field.name, field.type, texts).map((value) => `${field.name}: ${value}`);
  if (isRequiredInputField(field)) return text;
  return fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: text });
}
