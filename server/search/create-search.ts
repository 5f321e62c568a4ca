import type { Graph } from '../graph/graph.ts';
import { Neo4jSearchBackend } from './backends/neo4j/neo4j-backend.ts';
import { Delivery } from './delivery.ts';
import { DocumentReader } from './documents/documents.ts';
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

/** Search over the full-text index of the graph itself. */
export function createSearch({ graph }: { readonly graph: Graph }): Search {
  const analyser = new Analyser(readSearchRules());
  // Nobody waits for these: a busy machine may take its time.
  const patient = graph.with({ timeoutMs: backgroundMs });
  const reader = new DocumentReader({ graph: patient, analyser });
  const backend = new Neo4jSearchBackend({ graph, analyser, documentsVersion: reader.version });
  const backends = [backend];
  return {
    service: new SearchService({ engine: singleEngine(backend) }),
    reader,
    backends,
    delivery: new Delivery({ graph: patient, reader, backends }),
  };
}
