import type { BackendState } from '../../search-port.ts';
import { differingSettings, type indexSettings } from './index-settings.ts';
import { codeOf } from './meilisearch-errors.ts';
import type { MeilisearchServer } from './meilisearch-server.ts';

type Settings = ReturnType<typeof indexSettings>;

/** What our index should be. */
export interface WantedIndex {
  readonly index: string;
  readonly settings: Settings;
  /** Names the code and rules that made its documents. */
  readonly version: string;
}

interface VersionCount {
  readonly estimatedTotalHits: number;
  readonly facetDistribution?: { readonly version?: Readonly<Record<string, number>> };
}

/** How our index stands on a server of this version; throws `index_not_found` where there is none. */
export async function stateOfIndex(
  server: MeilisearchServer,
  wanted: WantedIndex,
  version: string,
  signal: AbortSignal,
): Promise<BackendState> {
  const [settings, held] = await Promise.all([
    server.ask<Settings>('get', `indexes/${wanted.index}/settings`, signal),
    countVersions(server, wanted.index, signal),
  ]);
  const differing = differingSettings(wanted.settings, settings);
  const documents = held.estimatedTotalHits;
  const ours = held.facetDistribution?.version?.[wanted.version] ?? 0;
  const stale = documents === 0 || ours < documents || differing.length > 0;
  const wrong = [
    ...(differing.length > 0 ? [`other settings than ours (${differing.join(', ')})`] : []),
    ...(ours < documents ? [`${documents - ours} documents of another version`] : []),
    ...(documents === 0 ? ['no documents'] : []),
  ];
  const trouble = stale ? ` It has ${wrong.join(' and ')}: it is rebuilt, or run \`npm run reindex\`.` : '';
  return {
    ready: documents > 0 && differing.length === 0,
    stale,
    documents,
    detail: `Meilisearch ${version}, ${documents} documents in index ${wanted.index}.${trouble}`,
  };
}

async function countVersions(
  server: MeilisearchServer,
  index: string,
  signal: AbortSignal,
): Promise<VersionCount> {
  try {
    const body = { q: '', limit: 0, facets: ['version'] };
    return await server.ask('post', `indexes/${index}/search`, signal, { body });
  } catch (error) {
    // An index with other settings than ours cannot be asked so.
    if (codeOf(error) === 'invalid_search_facets') return { estimatedTotalHits: 0 };
    throw error;
  }
}
