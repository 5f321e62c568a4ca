import { afterAll, beforeAll } from 'vitest';
import { MeilisearchServer } from '../../../server/search/backends/meilisearch/meilisearch-server.ts';
import { createSearch, type Search } from '../../../server/search/create-search.ts';
import type { SearchBackend } from '../../../server/search/search-port.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';

/** An index of this file's own: others may run beside it, and none may touch the one that answers there. */
const index = `silsilah_seeded_${process.pid}`;

/** The Meilisearch that tests may use, which is there when `MEILI_HOST` is set. */
export const meiliHost = process.env['MEILI_HOST'] || undefined;

const config = meiliHost
  ? ({
      mode: 'meilisearch',
      host: meiliHost,
      apiKey: process.env['MEILI_API_KEY'],
      index,
      tenantTokens: { mode: 'off' },
    } as const)
  : ({ mode: 'neo4j' } as const);

/** Search over the graph of all our seeds, with the index of every engine that is there built. */
export function useSeededSearch() {
  const seeded = useSeededGraph();
  let search: Search | undefined;
  beforeAll(async () => {
    search = createSearch({ graph: seeded.graph, config });
    const signal = AbortSignal.timeout(240_000);
    for (const backend of search.backends) {
      if (await search.delivery.isBuildDue(backend, signal)) await search.delivery.rebuild(backend, signal);
      // Seeds that were loaded after the index was built wait in the outbox.
      while ((await search.delivery.deliver(backend, signal)).kind === 'delivered');
      await search.delivery.release(backend);
    }
  }, 240_000);
  afterAll(async () => {
    if (meiliHost === undefined) return;
    const server = new MeilisearchServer({ host: meiliHost, apiKey: process.env['MEILI_API_KEY'] });
    await server.write('delete', `indexes/${index}`, AbortSignal.timeout(30_000));
  });
  return {
    get graph() {
      return seeded.graph;
    },
    get search() {
      if (search === undefined) throw new Error('Search is there only once the tests run.');
      return search;
    },
    engine(name: SearchBackend['name']): SearchBackend {
      const found = search?.backends.find((backend) => backend.name === name);
      if (found === undefined) throw new Error(`There is no ${name} here.`);
      return found;
    },
  };
}
