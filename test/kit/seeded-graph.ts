import { afterAll, beforeAll } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { applyGraphSchema } from '../../server/graph/schema.ts';
import { loadSeeds, seedsAreLoaded } from '../../server/seeding/load-seeds.ts';
import { patience, testNeo4j, wipeGraph } from './neo4j.ts';

/** The graph of all our seeds; loaded anew only when another file has used this Neo4j for something else. */
export function useSeededGraph(): { readonly graph: Graph } {
  let graph: Graph | undefined;
  beforeAll(async () => {
    graph = openGraph({ ...(await testNeo4j()), ...patience });
    await applyGraphSchema(graph);
    if (await seedsAreLoaded(graph)) return;
    await wipeGraph();
    await loadSeeds(graph);
  }, 240_000);
  afterAll(() => graph?.close());
  return {
    get graph() {
      if (graph === undefined) throw new Error('The seeded graph is there only once the tests run.');
      return graph;
    },
  };
}
