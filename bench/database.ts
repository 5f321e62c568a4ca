import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '../server/cli/progress.ts';
import { openGraph } from '../server/graph/graph.ts';
import { startLocalNeo4j } from '../server/local-neo4j/local-neo4j.ts';
import type { GeneratedGraph } from './graph/generate.ts';
import { rowCount, writeGraph } from './graph/write.ts';

/** How the contenders reach the database. */
export interface Access {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface BenchDatabase {
  readonly access: Access;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** The peer's connection pages need far more memory than our queries do, so it is given room. */
const usualMemory: Memory = { heapMb: 1024, pageCacheMb: 256 };

/** A Neo4j for this run alone, in a temporary folder that goes with it. */
export async function startDatabase(progress: Progress): Promise<BenchDatabase> {
  const home = await mkdtemp(join(tmpdir(), 'silsilah-bench-'));
  const clear = () => rm(home, { recursive: true, force: true });
  try {
    const database = await openDatabaseAt(home, usualMemory, progress);
    return { ...database, stop: () => database.stop().then(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** A Neo4j on a folder that stays. */
export async function openDatabaseAt(
  home: string,
  memory: Memory,
  progress: Progress,
): Promise<BenchDatabase> {
  const report = (line: string, fraction?: number) => fraction === undefined && progress.line(line);
  const neo4j = await startLocalNeo4j({ home, ...memory, purpose: 'serve', owner: 'npm run bench', report });
  const { uri, user, password } = neo4j;
  return { access: { uri, user, password }, pid: neo4j.pid, stop: () => neo4j.stop() };
}

/** Writes the generated graph and says how quickly that went. */
export async function fillDatabase(
  access: Access,
  generated: GeneratedGraph,
  progress: Progress,
): Promise<void> {
  const graph = openGraph({ ...access, statementTimeoutMs: 120_000 });
  const bar = progress.bar('Writing nodes and relationships', rowCount(generated));
  const start = performance.now();
  let before = 0;
  try {
    await writeGraph(graph, generated, {
      onProgress: (written) => {
        bar.advance(written - before);
        before = written;
      },
    });
  } finally {
    bar.done();
    await graph.close();
  }
  const seconds = (performance.now() - start) / 1000;
  progress.line(`Wrote ${before} rows in ${seconds.toFixed(1)} s, ${Math.round(before / seconds)} a second.`);
}
