import { z } from 'zod';
import { seedFile, seedManifest } from './dataset.format.ts';

export interface EditorSchema {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

/** The format of seeds as JSON Schema, so that editors complete and check while one types. */
export function editorSchemas(): EditorSchema[] {
  return [
    printed('seeds/schema/dataset-file.schema.json', 'A file of seeds', seedFile),
    printed('seeds/schema/dataset.schema.json', 'The manifest of a dataset of seeds', seedManifest),
  ];
}

function printed(path: string, title: string, schema: z.ZodType): EditorSchema {
  const body = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'ref' });
  return { path, text: `${JSON.stringify({ title, ...body }, null, 2)}\n` };
}
