import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** The label of an operation: its name where we wrote it ourselves, so that visitors cannot make labels. */
export type OperationLabel = (name: string | undefined) => string;

const folders = ['graphiql/examples', 'widgets/lineage', 'widgets/search', 'widgets/story'];

/** Knows the operations of GraphiQL's examples and of the widgets; all others are `other`, or `anonymous`. */
export async function readOperationLabels(): Promise<OperationLabel> {
  const names = new Set((await Promise.all(folders.map(namesIn))).flat());
  return (name) => (name === undefined ? 'anonymous' : names.has(name) ? name : 'other');
}

async function namesIn(folder: string): Promise<string[]> {
  const path = join(projectRoot, 'clients', ...folder.split('/'));
  const files = (await readdir(path)).filter((file) => file.endsWith('.graphql'));
  const texts = await Promise.all(files.map((file) => readFile(join(path, file), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(/^query (\w+)/gm)].map(([, name = '']) => name));
}
