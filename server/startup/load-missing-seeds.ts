import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jConfig } from '../config.ts';
import { ClientError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { command, query } from '../graph/query.ts';
import type { Report } from '../local-neo4j/report.ts';
import { loadSeeds, seedsAreLoaded } from '../seeding/load-seeds.ts';

const isUnfinished = query(
  'startup.is-unfinished',
  `RETURN NOT EXISTS { MATCH (:Entity) } OR EXISTS { MATCH (:Meta {id: 'graph', seedsBegun: true}) } AS unfinished`,
  (row) => row['unfinished'] === true,
);

/** Stands until everything is loaded: who was killed meanwhile leaves a graph that is neither empty nor whole. */
const begin = command('startup.begin', "MERGE (meta:Meta {id: 'graph'}) SET meta.seedsBegun = true");

/**
 * Loads the seeds where they are missing: into the managed graph whenever the files have changed, into
 * somebody else's only while it is empty, or when a load into it was begun and not finished.
 */
export async function loadMissingSeeds(graph: Graph, config: Neo4jConfig, waiting: Waiting): Promise<void> {
  for (let lost = 0; ; lost += 1) {
    try {
      return await loadWhatIsMissing(graph, config, waiting.report);
    } catch (error) {
      const isLost = error instanceof ClientError && error.code === 'UNAVAILABLE';
      if (!isLost || lost === mostLost || !(await answersAgain(graph, waiting))) throw error;
    }
  }
}

interface Waiting {
  readonly report: Report;
  /** Aborting it gives up waiting for a Neo4j that went away. */
  readonly signal: AbortSignal;
}

const mostLost = 3;
const patienceMs = 120_000;

/** Whoever keeps Neo4j alive starts it again, we ourselves where we manage it; what was loaded by then stays. */
async function answersAgain(graph: Graph, { report, signal }: Waiting): Promise<boolean> {
  report('Neo4j went away while the seeds were loaded; going on when it answers again ...');
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline && !signal.aborted) {
    const answer = await graph.read(isUnfinished).catch(() => undefined);
    if (answer !== undefined) return true;
    await sleep(500, undefined, { signal }).catch(() => undefined);
  }
  return false;
}

async function loadWhatIsMissing(graph: Graph, config: Neo4jConfig, report: Report): Promise<void> {
  const wanted =
    config.mode === 'managed' ? !(await seedsAreLoaded(graph)) : (await graph.read(isUnfinished))[0] === true;
  if (!wanted) return;
  await graph.write((writer) => writer.run(begin));
  const { datasets, durationMs } = await loadSeeds(graph, {
    onChecked: ({ counts }) =>
      report(
        `Loading ${counts.motifs} motifs, ${counts.wastra} wastra, ${counts.designs} designs and ${counts.derivations} descents ...`,
      ),
    onProgress: ({ dataset, done, total }) => report(`Loading ${dataset}`, total === 0 ? 1 : done / total),
  });
  report(`Loaded ${datasets.length} datasets in ${(durationMs / 1000).toFixed(1)} s.`);
}
