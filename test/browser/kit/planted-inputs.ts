import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { planted } from './planted.ts';

/** What is no free text, by the name of its field; undefined leaves the field out. */
const fixed: Readonly<Record<string, unknown>> = {
  validateOnly: false,
  disputed: false,
  idempotencyKey: undefined,
  expectedRevision: undefined,
  replaces: undefined,
  craftsperson: undefined,
  language: 'id',
  quality: 'B',
  confidence: 'DOCUMENTED',
  year: 2020,
  ancestor: 'motif/kawung',
  regions: ['region/kota-surakarta'],
  techniques: ['technique/batik-tulis'],
  materials: ['material/cotton'],
  communities: ['community/bali'],
  url: `https://example.org/${planted}`,
};

/** An input of this type with markup in every text that it takes. */
export function plantedInput(schema: GraphQLSchema, type: string, own: object = {}): object {
  const input = schema.getType(type);
  if (!isInputObjectType(input)) throw new Error(`${type} is no input.`);
  return { ...(plantedValue(input, '') as object), ...own };
}

function plantedValue(type: GraphQLInputType, name: string): unknown {
  if (name in fixed) return fixed[name];
  if (isNonNullType(type)) return plantedValue(type.ofType, name);
  if (isListType(type)) return [plantedValue(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return planted;
  const isSource = type.name === 'SourceInput';
  const fields = Object.values(type.getFields()).filter((field) => !(isSource && field.name === 'id'));
  return Object.fromEntries(fields.map((field) => [field.name, plantedValue(field.type, field.name)]));
}
