import type { Environment, SearchConfig } from '../../config.ts';
import type { Graph } from '../../graph/graph.ts';
import { defaultIndex } from '../../search/backends/meilisearch/meilisearch-backend.ts';
import { createSearch } from '../../search/create-search.ts';
import { searchReadiness } from '../../search/start-search.ts';
import { type Check, type Finding, fail, ok, warn } from './finding.ts';

export const searchCheck: Check = {
  name: 'Search',
  async look({ environment, reach }) {
    const host = environment['MEILI_HOST'];
    const engine = host
      ? await judgeMeilisearch(host, environment['MEILI_API_KEY'])
      : ok("Neo4j's own full-text index");
    return engine.level === 'ok' && reach.kind === 'open'
      ? await judgeIndexes(engine.text, reach.graph, host ? configOf(host, environment) : { mode: 'neo4j' })
      : engine;
  },
};

/** State and lag of every index, as `/readyz` tells them. */
async function judgeIndexes(engine: string, graph: Graph, config: SearchConfig): Promise<Finding> {
  const parts = Object.entries(await searchReadiness(createSearch({ graph, config })));
  const text = [engine, ...parts.map(([name, { detail }]) => `${name}: ${detail}`)].join('. ');
  return parts.every(([, { ok: isWell }]) => isWell)
    ? ok(text)
    : warn(text, 'Build the index: npm run reindex');
}

const configOf = (host: string, environment: Environment): SearchConfig => ({
  mode: 'meilisearch',
  host,
  apiKey: environment['MEILI_API_KEY'] || undefined,
  index: environment['MEILI_INDEX'] || defaultIndex,
  tenantTokens: { mode: 'off' },
});

const fallback = 'Until then search answers from Neo4j. Without MEILI_HOST it always does.';

/** Whether Meilisearch answers at this address, and takes the key. */
export async function judgeMeilisearch(host: string, key: string | undefined): Promise<Finding> {
  const headers: HeadersInit = key ? { authorization: `Bearer ${key}` } : {};
  try {
    const answer = await fetch(new URL('version', withSlash(host)), {
      headers,
      signal: AbortSignal.timeout(3_000),
    });
    if (answer.status === 401 || answer.status === 403) {
      return fail(`Meilisearch at ${host} refuses the key.`, `Check MEILI_API_KEY. ${fallback}`);
    }
    if (!answer.ok)
      return warn(`${host} answers with status ${answer.status}.`, `Check MEILI_HOST. ${fallback}`);
    const { pkgVersion } = (await answer.json()) as { pkgVersion?: unknown };
    return ok(`Meilisearch ${String(pkgVersion ?? '')} at ${host}`);
  } catch {
    return warn(
      `Nothing answers at ${host}.`,
      `Check that Meilisearch runs and that MEILI_HOST is right. ${fallback}`,
    );
  }
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);
