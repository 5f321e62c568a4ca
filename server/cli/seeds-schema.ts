import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../project-root.ts';
import { editorSchemas } from '../seeding/editor-schemas.ts';

/** Prints the JSON Schemas that editors check seed files with. */
async function printSchemas(): Promise<void> {
  for (const { path, text } of editorSchemas()) {
    await writeFile(join(projectRoot, path), text);
    process.stdout.write(`Wrote ${path}.\n`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await printSchemas();
}
