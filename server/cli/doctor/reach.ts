import type { Neo4jConfig } from '../../config.ts';
import { ConnectError, connectGraph } from '../../graph/connect.ts';
import type { Graph } from '../../graph/graph.ts';
import { type LocalNeo4jStanding, lookAtLocalNeo4j } from '../../local-neo4j/local-neo4j.ts';

/** How far we get with the configured database. */
export type Reach =
  | { readonly kind: 'open'; readonly graph: Graph; readonly where: string }
  | { readonly kind: 'not running'; readonly standing: LocalNeo4jStanding }
  | { readonly kind: 'refused'; readonly reason: string };

/** Connects where something runs; starts nothing. */
export async function reachDatabase(config: Neo4jConfig): Promise<Reach> {
  if (config.mode === 'external') return await open(config, `at ${config.uri}`);
  const standing = await lookAtLocalNeo4j(config.home);
  if (standing.kind !== 'running') return { kind: 'not running', standing };
  const { what, pid } = standing.owner;
  return await open(standing.neo4j, `managed, at ${standing.neo4j.uri}, run by ${what} (process ${pid})`);
}

async function open(access: Parameters<typeof connectGraph>[0], where: string): Promise<Reach> {
  try {
    return { kind: 'open', graph: await connectGraph(access), where };
  } catch (error) {
    if (error instanceof ConnectError) return { kind: 'refused', reason: error.message };
    throw error;
  }
}
