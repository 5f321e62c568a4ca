import { Gauge, type Registry } from 'prom-client';
import type { Graph } from '../graph/graph.ts';
import { takesChanges } from '../graph/takes-changes.ts';
import type { Search } from '../search/create-search.ts';

/** A watcher that asks every few seconds must not wait for a database that hangs. */
const probeMs = 2_000;

/** What is read when Prometheus asks: the graph's revision, and how far each search index is behind it. */
export function watchGraph(registry: Registry, graph: Graph, search: Search): void {
  const registers = [registry];
  let running: Promise<boolean> | undefined;
  /** All gauges are collected at once, and share one reading. */
  const collect = async () => {
    running ??= within(read()).finally(() => {
      running = undefined;
    });
    up.set((await running) ? 1 : 0);
  };
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers, collect });
  const byBackend = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ['backend'] as const, registers, collect });
  const up = gauge('silsilah_graph_up', 'Whether Neo4j answered just now: 1 or 0.');
  const writable = gauge('silsilah_graph_writable', 'Whether Neo4j lets the graph be changed: 1 or 0.');
  const revision = gauge('silsilah_graph_revision', 'Writes that the graph had seen when it last answered.');
  const entries = byBackend('silsilah_search_lag_entries', 'Changes that a search index has not seen yet.');
  const age = byBackend('silsilah_search_lag_seconds', 'Age of the oldest of those changes.');

  async function read(): Promise<void> {
    revision.set(await graph.kept.current());
    writable.set((await takesChanges(graph)) ? 1 : 0);
    for (const { name } of search.backends) {
      const lag = await search.delivery.lag(name);
      entries.set({ backend: name.toLowerCase() }, lag.entries);
      age.set({ backend: name.toLowerCase() }, lag.oldestMs / 1_000);
    }
  }
}

async function within(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, probeMs, false);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
