import { beforeAll } from 'vitest';
import { createSearch, type Search } from '../../../server/search/create-search.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';

/** Search over the graph of all our seeds, with the graph's own index built. */
export function useSeededSearch() {
  const seeded = useSeededGraph();
  let search: Search | undefined;
  beforeAll(async () => {
    search = createSearch({ graph: seeded.graph });
    const signal = AbortSignal.timeout(240_000);
    for (const backend of search.backends) {
      if (await search.delivery.isBuildDue(backend, signal)) await search.delivery.rebuild(backend, signal);
      // Seeds that were loaded after the index was built wait in the outbox.
      while ((await search.delivery.deliver(backend, signal)).kind === 'delivered');
      await search.delivery.release(backend);
    }
  }, 240_000);
  return {
    get graph() {
      return seeded.graph;
    },
    get search() {
      if (search === undefined) throw new Error('Search is there only once the tests run.');
      return search;
    },
  };
}
