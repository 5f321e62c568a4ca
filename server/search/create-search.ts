import type { SearchConfig } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { MeilisearchBackend } from './backends/meilisearch/meilisearch-backend.ts';
import { isUnwell } from './backends/meilisearch/meilisearch-errors.ts';
import { type MeilisearchListener, MeilisearchServer } from './backends/meilisearch/meilisearch-server.ts';
import { Neo4jSearchBackend } from './backends/neo4j/neo4j-backend.ts';
import type { DeliveryLog } from './deliverer.ts';
import { Delivery } from './delivery.ts';
import { DocumentReader } from './documents/documents.ts';
import { type FallbackChange, withFallback } from './failover.ts';
import { SearchService } from './search.service.ts';
import { singleEngine } from './search-engine.ts';
import type { SearchBackend } from './search-port.ts';
import { Analyser } from './text/analyser.ts';
import { readSearchRules } from './text/rules.ts';

/** The parts of search over one graph. */
export interface Search {
  readonly service: SearchService;
  readonly reader: DocumentReader;
  /** Every configured backend; changes are brought to each. */
  readonly backends: readonly SearchBackend[];
  readonly delivery: Delivery;
}

const backgroundMs = 120_000;

export interface CreateSearchOptions {
  readonly graph: Graph;
  readonly config?: SearchConfig | undefined;
  readonly log?: DeliveryLog | undefined;
  /** Hears of each request to Meilisearch. */
  readonly onRequest?: MeilisearchListener | undefined;
}

type Surroundings = Pick<CreateSearchOptions, 'log' | 'onRequest'> & {
  readonly analyser: Analyser;
  readonly reader: DocumentReader;
};

/** Search over the full-text index of the graph itself; with a Meilisearch, over that, and this stands in for it. */
export function createSearch({
  graph,
  config = { mode: 'neo4j' },
  log,
  onRequest,
}: CreateSearchOptions): Search {
  const analyser = new Analyser(readSearchRules());
  // Nobody waits for these: a busy machine may take its time.
  const patient = graph.with({ timeoutMs: backgroundMs });
  const reader = new DocumentReader({ graph: patient, analyser });
  const own = new Neo4jSearchBackend({ graph, analyser, documentsVersion: reader.version });
  const rest = config.mode === 'neo4j' ? [] : [meilisearch(config, { analyser, reader, log, onRequest })];
  const backends = [own, ...rest];
  const delivery = new Delivery({ graph: patient, reader, backends });
  const [first] = rest;
  const engine = first
    ? withFallback(first, own, {
        isUnwell,
        lag: () => delivery.lag(first.name),
        onChange: (change) => tell(change, log),
      })
    : singleEngine(own, () => delivery.isUnbuilt(own.name));
  return { service: new SearchService({ engine }), reader, backends, delivery };
}

function meilisearch(
  { host, apiKey, index }: Extract<SearchConfig, { mode: 'meilisearch' }>,
  { analyser, reader, log, onRequest }: Surroundings,
): MeilisearchBackend {
  return new MeilisearchBackend({
    server: new MeilisearchServer({ host, apiKey, onRequest }),
    analyser,
    documentsVersion: reader.version,
    index,
    onRefused: (refused) => log?.warn({ ...refused }, 'Meilisearch does not take this record'),
  });
}

function tell(change: FallbackChange, log: DeliveryLog | undefined): void {
  if (!change.degraded) log?.info({}, 'Meilisearch answers searches');
  else log?.warn({ reason: change.reason }, 'Neo4j answers searches in place of Meilisearch');
}
