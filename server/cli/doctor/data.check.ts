import type { Neo4jConfig } from '../../config.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query.ts';
import { readRevision } from '../../graph/revision.ts';
import { seedsAreLoaded } from '../../seeding/load-seeds.ts';
import { type Check, type Finding, ok, warn } from './finding.ts';

export const dataCheck: Check = {
  name: 'Data',
  async look({ reach, config }) {
    if (reach.kind !== 'open') return ok('not looked at: the database is not running');
    return await judgeData(reach.graph, config.neo4j.mode);
  },
};

const countQuery = query(
  'cli/doctor.count',
  `RETURN COUNT { (:Motif) } AS motifs, COUNT { (:Wastra) } AS wastra, COUNT { (:Design) } AS designs,
          COUNT { ()-[:DERIVES_FROM]->() } AS descents, COUNT { (:Source) } AS sources`,
  (row) => ({
    motifs: Number(row['motifs']),
    wastra: Number(row['wastra']),
    designs: Number(row['designs']),
    descents: Number(row['descents']),
    sources: Number(row['sources']),
  }),
);

/** What the graph holds, and whether the managed one is as the seed files are. */
async function judgeData(graph: Graph, mode: Neo4jConfig['mode']): Promise<Finding> {
  const [counts] = await graph.read(countQuery);
  if (counts === undefined || counts.motifs + counts.wastra + counts.designs === 0) {
    return warn('The graph is empty.', 'Load the seeds: npm run seed');
  }
  const numbers = Object.entries(counts).map(([noun, count]) => `${count.toLocaleString('en')} ${noun}`);
  const text = `${numbers.join(', ')}; revision ${await readRevision(graph)}`;
  if (mode === 'managed' && !(await seedsAreLoaded(graph))) {
    return warn(`${text}. The seed files have changed since they were loaded.`, 'Load them: npm run seed');
  }
  return ok(text);
}
