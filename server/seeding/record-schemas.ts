import { z } from 'zod';
import { seedFile } from './dataset.format.ts';
import type { ListName } from './dataset.ts';
import type { YamlPath } from './problem.ts';

/** The format of one record of a list. */
export const recordSchemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(seedFile.shape).map(([list, schema]) => [list, schema.unwrap().element]),
);

export const isListName = (name: string): name is ListName => recordSchemas.has(name);

/** The fields that a format has at a path, empty where it is no map of fields. */
export function fieldsAt(schema: z.ZodType | undefined, path: YamlPath): string[] {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodArray) return fieldsAt(inner.element as z.ZodType, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(inner.shape);
  return fieldsAt(inner.shape[String(step)], rest);
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}
