import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { openGraph, type WholeGraph } from '../../server/graph/graph.ts';
import { applyGraphSchema } from '../../server/graph/schema.ts';
import type { TestNeo4j } from './global-setup.ts';

let known: Promise<TestNeo4j> | undefined;

/** The Neo4j of this worker, started when the first test asks for it. No other test file uses it meanwhile. */
export function testNeo4j(): Promise<TestNeo4j> {
  known ??= askStarter();
  return known;
}

async function askStarter(): Promise<TestNeo4j> {
  const slot = process.env['VITEST_POOL_ID'] ?? '1';
  const answer = await fetch(`${inject('neo4jStarter')}/${slot}`);
  if (!answer.ok) throw new Error(`No Neo4j for the tests: ${await answer.text()}`);
  return (await answer.json()) as TestNeo4j;
}

/** Empties the graph; constraints and indexes stay. */
export async function wipeGraph(): Promise<void> {
  const { uri, user, password } = await testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}

/** On a busy machine Neo4j takes long to plan what it meets for the first time, and tests ask much at once. */
export const patience = { statementTimeoutMs: 60_000, connectionTimeoutMs: 30_000, poolSize: 100 } as const;

/** An open door to an empty graph with our constraints and indexes. Close it in `afterAll`. */
export async function freshGraph(): Promise<WholeGraph> {
  await wipeGraph();
  const graph = openGraph({ ...(await testNeo4j()), ...patience });
  await applyGraphSchema(graph);
  return graph;
}
