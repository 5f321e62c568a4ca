import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import type { Graph } from './graph.ts';
import { command, query } from './query.ts';

const serving = query(
  'graph/schema.serving',
  "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
  (row) => row['name'] as string,
);

/**
 * Creates the constraints and indexes of `schema/graph.cypher` that are not there yet, and waits until they serve.
 * A constraint is known by the index of its name, so that one look tells all that are missing.
 */
export async function applyGraphSchema(graph: Graph): Promise<void> {
  const wanted = splitStatements(await readFile(join(projectRoot, 'schema', 'graph.cypher'), 'utf8'));
  const there = new Set(await graph.read(serving));
  const missing = wanted.filter((statement) => !there.has(nameIn(statement)));
  if (missing.length === 0) return;
  for (const statement of missing) {
    await graph.write((writer) => writer.run(command('graph/schema', statement)), { timeoutMs });
  }
  const wait = command('graph/schema.await', `CALL db.awaitIndexes(${timeoutMs / 1_000})`);
  await graph.write((writer) => writer.run(wait), { timeoutMs });
}

/** A graph of millions takes minutes for an index that a new version brings. */
const timeoutMs = 1_200_000;

/** The name that the statement gives; none, and the statement is always run. */
const nameIn = (statement: string): string =>
  /^CREATE\s+(?:\w+\s+)?(?:CONSTRAINT|INDEX)\s+(\w+)\s+IF NOT EXISTS/.exec(statement)?.[1] ?? '';

function splitStatements(text: string): string[] {
  const code = text.replace(/^\s*\/\/.*$/gm, '');
  return code
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
