import type { Neo4jConfig } from '../config.ts';
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
export async function loadMissingSeeds(graph: Graph, config: Neo4jConfig, report: Report): Promise<void> {
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
