import type { Readiness } from '../http/health.ts';
import type { Report } from '../local-neo4j/report.ts';
import type { Search } from './create-search.ts';
import { type DeliveryLog, startDeliverer } from './deliverer.ts';
import { pause } from './delivery.ts';

export interface RunningSearch {
  stop(): Promise<void>;
}

export interface StartSearchOptions {
  readonly report: Report;
  readonly log: DeliveryLog;
  readonly signal: AbortSignal;
  /** The index of more records than these is built while everything else is served. */
  readonly mostWaitedFor?: number;
}

/** A minute's work. */
const usuallyWaitedFor = 50_000;

/**
 * Builds the index of the graph itself where it is missing, so that the first search finds everything, and
 * keeps every backend in step from then on. Another backend is built beside that, while this one answers. Of a graph
 * so large that it takes minutes, everything else is served meanwhile.
 */
export async function startSearch(search: Search, options: StartSearchOptions): Promise<RunningSearch> {
  const { report, log, signal } = options;
  await buildOwn(search, options).catch((error: unknown) => {
    if (signal.aborted) return;
    report('The search index could not be built now; it is tried again while the server runs.');
    log.warn({ err: error }, 'the search index could not be built at the start');
  });
  const deliverer = startDeliverer({ delivery: search.delivery, backends: search.backends, log });
  return { stop: () => deliverer.stop() };
}

async function buildOwn(
  search: Search,
  { report, signal, mostWaitedFor = usuallyWaitedFor }: StartSearchOptions,
): Promise<void> {
  const own = search.backends.find(({ name }) => name === 'NEO4J');
  const records = await search.reader.count();
  if (own && records > mostWaitedFor && (await search.delivery.isBuildDue(own, signal))) {
    return report(
      `The search index of ${records} records is being built; until then searches are incomplete.`,
    );
  }
  while (own && !signal.aborted && (await search.delivery.isBuildDue(own, signal))) {
    const built = await search.delivery.rebuild(own, signal, ({ done, total }) =>
      report('Building the search index', total === 0 ? 1 : done / total),
    );
    if (built) report(`The search index holds ${built.documents} records.`);
    else await pause(500, signal);
  }
}

const probeMs = 1_500;

/** State and lag of every backend. A backend that is down is missed, not needed: another answers. */
export async function searchReadiness(search: Search): Promise<Readiness['parts']> {
  const parts = search.backends.map(async (backend) => {
    const name = `search-${backend.name.toLowerCase()}`;
    try {
      const [state, lag] = await Promise.all([
        backend.state(AbortSignal.timeout(probeMs)),
        search.delivery.lag(backend.name),
      ]);
      const waiting =
        lag.entries === 0
          ? 'In step.'
          : `${lag.entries} changes behind, the oldest by ${Math.ceil(lag.oldestMs / 1_000)} s.`;
      return [name, { ok: state.ready && !state.stale, detail: `${state.detail} ${waiting}` }] as const;
    } catch {
      return [name, { ok: false, detail: 'It does not answer. The log has the reason.' }] as const;
    }
  });
  return Object.fromEntries(await Promise.all(parts));
}
