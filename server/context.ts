import { Batcher } from './graph/batch.ts';
import type { Graph } from './graph/graph.ts';
import type { EdgeContext, RequestEdge } from './http/request-edge.ts';
import { LineageRepository } from './lineage/lineage.repository.ts';

/** What one GraphQL request works with. */
export interface Context extends EdgeContext {
  /** The graph, cancelled with the request and counted in its log line. */
  readonly graph: Graph;
  /** Look-ups of one tick travel together. */
  readonly batcher: Batcher;
  /** Descent. */
  readonly lineage: LineageRepository;
  /** Address under which the world reaches this server, without a slash at its end. */
  readonly publicUrl: string;
}

export interface ContextSettings {
  readonly graph: Graph;
  readonly publicUrl: string;
}

export function createContext(settings: ContextSettings, edge: RequestEdge): Context {
  const graph = settings.graph.with({ signal: edge.signal, onStatement: edge.onStatement });
  const batcher = new Batcher(graph);
  return {
    edge,
    graph,
    batcher,
    lineage: new LineageRepository({ graph, batcher }),
    publicUrl: settings.publicUrl,
  };
}
