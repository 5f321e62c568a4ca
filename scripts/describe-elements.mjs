import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';

const source = fileURLToPath(new URL('../clients/widgets', import.meta.url));

/**
 * Writes `custom-elements.json` into a folder: what each widget takes and tells, made from the comments at the
 * classes. The modules are named as they lie in that folder.
 */
export function describeElements(tags, folder) {
  const modules = tags.map((tag) => {
    const text = readFileSync(join(source, tag.replace('wastra-', ''), `${tag}.ts`), 'utf8');
    return ts.createSourceFile(`${tag}.js`, text, ts.ScriptTarget.ES2015, true, ts.ScriptKind.TS);
  });
  const manifest = create({ modules, plugins: [], context: { dev: false } });
  writeFileSync(
    join(folder, 'custom-elements.json'),
    `${JSON.stringify(attributesOnly(manifest), null, 2)}\n`,
  );
}

/** Attributes are all that a page sets, so members say nothing to a reader. */
function attributesOnly(manifest) {
  for (const { declarations } of manifest.modules) {
    for (const declaration of declarations) declaration.members = [];
  }
  return manifest;
}
