import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openGraph, type WholeGraph } from '../../../server/graph/graph.ts';
import { applyGraphSchema } from '../../../server/graph/schema.ts';
import { startLocalNeo4j } from '../../../server/local-neo4j/local-neo4j.ts';
import type { LocalNeo4jOptions } from '../../../server/local-neo4j/options.ts';
import { migrate } from '../../../server/migrations/migrate.ts';
import { loadSeeds } from '../../../server/seeding/load-seeds.ts';
import { goodSeeds } from '../../server/seeding/kit/seeds-folder.ts';

export interface FaultDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Of the process that runs now. */
  readonly pid: number;
  readonly home: string;
  /** A door of the test's own, which no fault of the server shuts. */
  readonly graph: WholeGraph;
  /** What it starts from, by which seeding again is tried. */
  readonly seedsFolder: string;
  stop(): Promise<void>;
}

/**
 * A Neo4j for one file of fault tests. This process stands for the service manager of a real one, systemd or a
 * container engine: whenever it was killed it is started again at its address, however often.
 */
export async function startFaultDatabase(options: LocalNeo4jOptions = {}): Promise<FaultDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'silsilah-fault-'));
  const home = options.home ?? join(folder, 'neo4j');
  const neo4j = await startLocalNeo4j({
    purpose: 'test',
    owner: 'npm run test:faults',
    restartsAllowed: Number.POSITIVE_INFINITY,
    ...options,
    home,
  });
  const { uri, user, password } = neo4j;
  const graph = openGraph({ uri, user, password, statementTimeoutMs: 60_000 });
  const seedsFolder = join(folder, 'seeds');
  for (const [path, text] of Object.entries(goodSeeds)) await put(join(seedsFolder, path), text);
  return {
    uri,
    user,
    password,
    get pid() {
      return neo4j.pid;
    },
    home,
    graph,
    seedsFolder,
    async stop() {
      await graph.close();
      await neo4j.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Constraints, indexes, and the few records of a small dataset over the regions of the country. */
export async function seedSmall({ graph, seedsFolder }: FaultDatabase): Promise<void> {
  await applyGraphSchema(graph);
  await migrate(graph);
  await loadSeeds(graph, { seedsFolder });
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
