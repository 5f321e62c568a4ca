import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import type { Graph } from './graph.ts';
import { command } from './query.ts';

/** Creates the constraints and indexes of `schema/graph.cypher` that are not there yet, and waits until they serve. */
export async function applyGraphSchema(graph: Graph): Promise<void> {
  const statements = splitStatements(await readFile(join(projectRoot, 'schema', 'graph.cypher'), 'utf8'));
  for (const statement of statements) {
    await graph.write((writer) => writer.run(command('graph/schema', statement)));
  }
  await graph.write((writer) => writer.run(command('graph/schema.await', 'CALL db.awaitIndexes(60)')));
}

function splitStatements(text: string): string[] {
  const code = text.replace(/^\s*\/\/.*$/gm, '');
  return code
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
