import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Graph } from '../graph/graph.ts';
import type { Search } from '../search/create-search.ts';
import { watchGraph } from './graph-metrics.ts';
import { readOperationLabels } from './operation-names.ts';
import { observeRequests, type RequestObserver } from './request-metrics.ts';

/** What one server counts of itself, in the words of Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  readonly observe: RequestObserver;
}

export async function createMetrics(graph: Graph, search: Search): Promise<Metrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  watchGraph(registry, graph, search);
  return { registry, observe: observeRequests(registry, await readOperationLabels()) };
}
