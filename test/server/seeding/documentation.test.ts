import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../../server/project-root.ts';
import { problemCodes } from '../../../server/seeding/problem.ts';
import { fieldsAt, recordSchemas } from '../../../server/seeding/record-schemas.ts';
import { problemsOf } from './kit/seeds-folder.ts';

const read = (path: string) => readFile(join(projectRoot, 'docs', path), 'utf8');

describe('docs/DATA.md', () => {
  test.each([...recordSchemas])('tells of every field of %s', async (list, schema) => {
    const text = await read('DATA.md');
    const missing = [list, ...fieldsAt(schema, [])].filter((name) => !text.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  test.each(Object.keys(problemCodes))('tells of %s', async (code) => {
    expect(await read('DATA.md')).toContain(`| \`${code}\` |`);
  });
});

describe('docs/adding/dataset.md', () => {
  test('has an example without a problem', async () => {
    const [manifest = '', file = ''] = [
      ...(await read('adding/dataset.md')).matchAll(/```yaml\n([\s\S]*?)```/g),
    ].map(([, block = '']) => block.replaceAll(/^ {3}/gm, ''));
    expect(parse(manifest)).toHaveProperty('name', 'contoh');
    const other = 'name: batik-keraton\ntitle: { id: B, en: B }\nlicence: CC-BY-4.0\n';
    const kawung =
      'motifs: [{ slug: kawung, name: Kawung, sources: [s] }]\nsources: [{ slug: s, title: S, quality: A }]\n';
    const problems = await problemsOf({
      'contoh/dataset.yml': manifest.replace('wilayah, vokabuler, ', ''),
      'contoh/motifs.yml': file,
      'batik-keraton/dataset.yml': other,
      'batik-keraton/a.yml': kawung,
    });
    expect(problems).toEqual([]);
  });
});
