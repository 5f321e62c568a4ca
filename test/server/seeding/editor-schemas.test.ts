import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../server/project-root.ts';
import { editorSchemas } from '../../../server/seeding/editor-schemas.ts';

describe('the schemas for editors', () => {
  test.each(editorSchemas())(
    '$path is as the format says; `npm run seeds:schema` prints it',
    async ({ path, text }) => {
      expect(await readFile(join(projectRoot, path), 'utf8')).toBe(text);
    },
  );

  test('ask for no field that has a default', () => {
    const [file] = editorSchemas();
    expect(JSON.parse(file?.text ?? '')).not.toHaveProperty('required');
  });
});
