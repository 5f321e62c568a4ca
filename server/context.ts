import { Batcher } from './graph/batch.ts';
import type { Graph } from './graph/graph.ts';
import type { EdgeContext, RequestEdge } from './http/request-edge.ts';
import { LineageRepository } from './lineage/lineage.repository.ts';
import type { SearchService } from './search/search.service.ts';
import type { Actor } from './stewardship/identity/actor.ts';
import type { WriteQueue } from './stewardship/write-queue.ts';

/** What one GraphQL request works with. */
export interface Context extends EdgeContext {
  /** The graph, cancelled with the request and counted in its log line. */
  readonly graph: Graph;
  /** Look-ups of one tick travel together. */
  readonly batcher: Batcher;
  /** Descent. */
  readonly lineage: LineageRepository;
  /** Search by words, over whichever engine there is. */
  readonly search: SearchService;
  /** Who asks, where a key or a token says so; null for whoever only reads. */
  readonly actor: Actor | null;
  /** Where changes wait for their turn. */
  readonly writes: WriteQueue;
  /** Address under which the world reaches this server, without a slash at its end. */
  readonly publicUrl: string;
}

export interface ContextSettings {
  readonly graph: Graph;
  readonly search: SearchService;
  readonly writes: WriteQueue;
  readonly publicUrl: string;
}

export function createContext(
  settings: ContextSettings,
  edge: RequestEdge,
  actor: Actor | null = null,
): Context {
  const graph = settings.graph.with({ signal: edge.signal, onStatement: edge.onStatement });
  const batcher = new Batcher(graph);
  return {
    edge,
    again: () => createContext(settings, edge, actor),
    graph,
    batcher,
    lineage: new LineageRepository({ graph, batcher }),
    search: settings.search,
    actor,
    writes: settings.writes,
    publicUrl: settings.publicUrl,
  };
}
