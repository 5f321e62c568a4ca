import type { Graph } from './graph.ts';
import { query } from './query.ts';

const access = query(
  'graph/takes-changes',
  'SHOW DATABASES YIELD name, access WHERE name = $name RETURN access',
  (row) => row['access'] as string,
);

/** What is said of a graph that takes none, and what to do. */
export const readOnly = {
  what: 'Neo4j can be read and not changed; a full disk does that.',
  mend: 'Free room: a managed Neo4j then starts again by itself, restart another.',
} as const;

/**
 * Whether Neo4j lets the graph be changed. It does not where somebody made it read-only, and where its disk was full:
 * that lasts until Neo4j is started again.
 */
export async function takesChanges(graph: Graph): Promise<boolean> {
  const members = await graph.read(access, { name: graph.database.toLowerCase() });
  return members.length === 0 || members.includes('read-write');
}
