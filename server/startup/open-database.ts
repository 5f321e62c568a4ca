import type { Neo4jConfig } from '../config.ts';
import { connectGraph } from '../graph/connect.ts';
import type { Graph, WholeGraph } from '../graph/graph.ts';
import { applyGraphSchema } from '../graph/schema.ts';
import { startLocalNeo4j, useLocalNeo4j } from '../local-neo4j/local-neo4j.ts';
import type { LocalNeo4jError } from '../local-neo4j/local-neo4j-error.ts';
import type { Report } from '../local-neo4j/report.ts';
import { migrate } from '../migrations/migrate.ts';

/** A graph that is open, and how to let go of it and of what was started for it. */
export interface OpenDatabase {
  readonly graph: WholeGraph;
  readonly where: string;
  /** Settles when a Neo4j that we manage ends by itself; never for another. */
  readonly failure: Promise<LocalNeo4jError>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly report: Report;
  /** `own` starts the managed Neo4j and owns it; `share` joins a running one where there is one. */
  readonly use: 'own' | 'share';
  readonly owner: string;
  /** Aborting it gives up a start that is under way. */
  readonly signal?: AbortSignal | undefined;
  /** False leaves the graph in the shape that it has. */
  readonly migrate?: boolean;
}

/** Opens the configured database, with the constraints and indexes of `schema/graph.cypher` in place. */
export async function openDatabase(config: Neo4jConfig, options: OpenOptions): Promise<OpenDatabase> {
  const access = await accessTo(config, options);
  try {
    const graph = await connectGraph(access);
    await applyGraphSchema(graph);
    if (options.migrate ?? true) await bringToShape(graph, options.report);
    return {
      graph,
      where: access.uri,
      failure: access.failure,
      async close() {
        await graph.close();
        await access.stop();
      },
    };
  } catch (error) {
    await access.stop();
    throw error;
  }
}

async function bringToShape(graph: Graph, report: Report): Promise<void> {
  await migrate(graph, {
    onDone: ({ number, name, outcome }) => report(`Migration ${number} (${name}): ${outcome}.`),
  });
}

async function accessTo(config: Neo4jConfig, { report, use, owner, signal }: OpenOptions) {
  if (config.mode === 'external') {
    report(`Using Neo4j at ${config.uri} ...`);
    return { ...config, stop: () => Promise.resolve(), failure: new Promise<never>(() => undefined) };
  }
  const open = use === 'own' ? startLocalNeo4j : useLocalNeo4j;
  return open({ home: config.home, owner, report, signal });
}
