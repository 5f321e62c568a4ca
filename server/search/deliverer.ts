import { type Delivery, pause } from './delivery.ts';
import type { SearchBackend } from './search-port.ts';

/** What the deliverer has to say, for a log. */
export interface DeliveryLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface DelivererOptions {
  readonly delivery: Delivery;
  readonly backends: readonly SearchBackend[];
  readonly log: DeliveryLog;
  /** How long it waits when there is nothing to bring. */
  readonly idleMs?: number;
  /** How long after a failure it tries again; doubled each time, up to `longestWaitMs`. */
  readonly firstWaitMs?: number;
  readonly longestWaitMs?: number;
  readonly reconcileEveryMs?: number;
  /** How often it is looked at whether a backend has lost its index. */
  readonly lookEveryMs?: number;
}

export interface Deliverer {
  /** Ends when what is under way has ended; lets other servers take over. */
  stop(): Promise<void>;
}

const defaults = {
  idleMs: 1_000,
  firstWaitMs: 1_000,
  longestWaitMs: 60_000,
  reconcileEveryMs: 3_600_000,
  lookEveryMs: 15_000,
};

/** Keeps every backend in step with the graph until it is stopped; each has a loop of its own. */
export function startDeliverer(options: DelivererOptions): Deliverer {
  const stop = new AbortController();
  const settings = { ...defaults, ...options };
  const loops = options.backends.map((backend) => keepInStep(backend, settings, stop.signal));
  return {
    async stop() {
      stop.abort();
      await Promise.all(loops);
    },
  };
}

type Settings = DelivererOptions & typeof defaults;

const never = Number.NEGATIVE_INFINITY;

async function keepInStep(backend: SearchBackend, settings: Settings, signal: AbortSignal): Promise<void> {
  let failures = 0;
  let reconciledAt = never;
  let lookedAt = never;
  while (!signal.aborted) {
    try {
      if (performance.now() - reconciledAt > settings.reconcileEveryMs) {
        await buildOrReconcile(backend, settings, signal);
        reconciledAt = performance.now();
        lookedAt = reconciledAt;
      } else if (performance.now() - lookedAt > settings.lookEveryMs) {
        await buildIfDue(backend, settings, signal);
        lookedAt = performance.now();
      }
      const { kind } = await settings.delivery.deliver(backend, signal);
      if (failures > 0) settings.log.info({ backend: backend.name }, 'search is in step again');
      failures = 0;
      if (kind !== 'delivered') await pause(settings.idleMs, signal);
    } catch (error) {
      if (signal.aborted) break;
      const waitMs = Math.min(settings.firstWaitMs * 2 ** failures, settings.longestWaitMs);
      failures += 1;
      // What was built may be gone with whatever failed.
      reconciledAt = never;
      if (failures === 1 || waitMs === settings.longestWaitMs) {
        settings.log.warn({ err: error, backend: backend.name, failures, waitMs }, 'search is not in step');
      }
      await pause(waitMs, signal);
    }
  }
  await settings.delivery.release(backend).catch(() => undefined);
}

async function buildOrReconcile(
  backend: SearchBackend,
  settings: Settings,
  signal: AbortSignal,
): Promise<void> {
  if (await buildIfDue(backend, settings, signal)) return;
  const differing = await settings.delivery.reconcile(backend, signal);
  if (differing > 0) settings.log.warn({ backend: backend.name, differing }, 'search and graph differed');
}

async function buildIfDue(
  backend: SearchBackend,
  { delivery, log }: Settings,
  signal: AbortSignal,
): Promise<boolean> {
  if (!(await delivery.isBuildDue(backend, signal))) return false;
  const report = await delivery.rebuild(backend, signal);
  if (report) log.info({ backend: backend.name, ...report }, 'the search index was built anew');
  return true;
}
