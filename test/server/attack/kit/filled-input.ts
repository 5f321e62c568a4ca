import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Operation } from '../../stewardship/kit/operations.ts';

/** What is no free text, by the name of its field; undefined leaves the field out. */
const fixed: Readonly<Record<string, unknown>> = {
  validateOnly: false,
  disputed: false,
  idempotencyKey: undefined,
  expectedRevision: undefined,
  replaces: undefined,
  craftsperson: undefined,
  regions: undefined,
  techniques: undefined,
  materials: undefined,
  communities: undefined,
  language: 'id',
  quality: 'B',
  confidence: 'DOCUMENTED',
  year: 2020,
  ancestor: 'motif/kawung',
};

export interface Filling {
  readonly schema: GraphQLSchema;
  /** Stands in each text. */
  readonly text: string;
}

/** The input of a mutation with this text wherever it takes any; addresses of sources begin as such. */
export function filledInput({ schema, text }: Filling, operation: Operation, own: object = {}): object {
  const type = schema.getType(`${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`);
  if (!isInputObjectType(type)) throw new Error(`${operation} has no input.`);
  return { ...(valueFor(type, '', text) as object), ...own };
}

function valueFor(type: GraphQLInputType, name: string, text: string): unknown {
  if (name in fixed) return fixed[name];
  if (name === 'url') return text.startsWith('http') ? text : `https://example.org/${text}`;
  if (isNonNullType(type)) return valueFor(type.ofType, name, text);
  if (isListType(type)) return [valueFor(type.ofType, name, text)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return text;
  const isSource = type.name === 'SourceInput';
  const fields = Object.values(type.getFields()).filter((field) => !(isSource && field.name === 'id'));
  return Object.fromEntries(fields.map((field) => [field.name, valueFor(field.type, field.name, text)]));
}
