import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** The label of an operation: its name where we wrote it ourselves, so that visitors cannot make labels. */
export type OperationLabel = (name: string | undefined) => string;

const folders = [
  'explorer/operations',
  'graphiql/examples',
  'widgets/lineage',
  'widgets/search',
  'widgets/story',
];

/** Knows our own operations; all others are `other`, or `anonymous`. */
export async function readOperationLabels(): Promise<OperationLabel> {
  const names = await readOperationNames();
  return (name) => (name === undefined ? 'anonymous' : names.has(name) ? name : 'other');
}

/** The operations of the pages, of GraphiQL's examples and of the widgets. */
export async function readOperationNames(): Promise<ReadonlySet<string>> {
  return new Set((await Promise.all(folders.map(namesIn))).flat());
}

async function namesIn(folder: string): Promise<string[]> {
  const path = join(projectRoot, 'clients', ...folder.split('/'));
  const files = (await readdir(path)).filter((file) => file.endsWith('.graphql'));
  const texts = await Promise.all(files.map((file) => readFile(join(path, file), 'utf8')));
  return texts.flatMap((text) =>
    [...text.matchAll(/^(?:query|mutation) (\w+)/gm)].map(([, name = '']) => name),
  );
}
