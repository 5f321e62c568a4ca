import type { Neo4jConfig } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { query } from '../graph/query.ts';
import type { Report } from '../local-neo4j/report.ts';
import { loadSeeds, seedsAreLoaded } from '../seeding/load-seeds.ts';

const isEmpty = query(
  'startup.is-empty',
  'RETURN NOT EXISTS { MATCH (:Entity) } AS empty',
  (row) => row['empty'] === true,
);

/**
 * Loads the seeds where they are missing: into the managed graph whenever the files have changed, into
 * somebody else's only while it is empty.
 */
export async function loadMissingSeeds(graph: Graph, config: Neo4jConfig, report: Report): Promise<void> {
  const wanted =
    config.mode === 'managed' ? !(await seedsAreLoaded(graph)) : (await graph.read(isEmpty))[0] === true;
  if (!wanted) return;
  const { datasets, durationMs } = await loadSeeds(graph, {
    onChecked: ({ counts }) =>
      report(
        `Loading ${counts.motifs} motifs, ${counts.wastra} wastra, ${counts.designs} designs and ${counts.derivations} descents ...`,
      ),
    onProgress: ({ dataset, done, total }) => report(`Loading ${dataset}`, total === 0 ? 1 : done / total),
  });
  report(`Loaded ${datasets.length} datasets in ${(durationMs / 1000).toFixed(1)} s.`);
}
