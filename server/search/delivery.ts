import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../graph/graph.ts';
import { takeFence } from '../graph/revision.ts';
import * as queries from './delivery.queries.ts';
import type { DocumentReader } from './documents/documents.ts';
import { enqueueAlone } from './outbox.ts';
import type { BackendName, RebuildReport, SearchBackend } from './search-port.ts';

export interface DeliveryOptions {
  readonly graph: Graph;
  readonly reader: DocumentReader;
  /** Every configured backend: an entry is kept until all have it. */
  readonly backends: readonly SearchBackend[];
  readonly batchSize?: number;
  readonly leaseMs?: number;
}

export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}

/** What came of one step for one backend. */
export type Delivered =
  | { readonly kind: 'delivered'; readonly upserts: number; readonly deletes: number }
  | { readonly kind: 'idle' }
  /** Another server brings changes to this backend. */
  | { readonly kind: 'elsewhere' };

const defaults = { batchSize: 500, leaseMs: 30_000 };

/**
 * Brings changes of the graph to search backends: at least once, in order for each record, and each time the
 * record as it is now, so that repeating does no harm. Of several servers one at a time does it for a backend,
 * by a lease in the graph that outlives a killed holder by seconds.
 */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #owner = randomUUID();
  readonly #batchSize: number;
  readonly #leaseMs: number;
  readonly #unbuilt = new Set<BackendName>();

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#batchSize = options.batchSize ?? defaults.batchSize;
    this.#leaseMs = options.leaseMs ?? defaults.leaseMs;
  }

  /** Brings the next changes to one backend. Throws what the backend throws; nothing is lost then. */
  async deliver(backend: SearchBackend, signal: AbortSignal): Promise<Delivered> {
    const lease = await this.#takeLease(backend.name);
    if (lease === undefined) return { kind: 'elsewhere' };
    const place = lease ?? { seq: -1, id: '' };
    const entries = await this.#options.graph.read(queries.readEntries, { ...place, limit: this.#batchSize });
    const last = entries.at(-1);
    if (last === undefined) return { kind: 'idle' };
    const ids = entries.map(({ id }) => id);
    const upserts = await this.#options.reader.documentsFor(ids);
    const there = new Set(upserts.map(({ id }) => id));
    const deletes = ids.filter((id) => !there.has(id));
    await backend.apply({ upserts, deletes }, signal);
    await this.#move(backend.name, last);
    return { kind: 'delivered', upserts: upserts.length, deletes: deletes.length };
  }

  /** Whether the backend has to be built anew: it holds nothing, or what another version made, or never had a place. */
  async isBuildDue(backend: SearchBackend, signal: AbortSignal): Promise<boolean> {
    const due = await this.#isDue(backend, signal);
    if (due) this.#unbuilt.add(backend.name);
    else this.#unbuilt.delete(backend.name);
    return due;
  }

  /** Whether the backend was found to lack its index when it was last looked at, and has not been built since. */
  isUnbuilt(backend: BackendName): boolean {
    return this.#unbuilt.has(backend);
  }

  async #isDue(backend: SearchBackend, signal: AbortSignal): Promise<boolean> {
    const { stale, documents } = await backend.state(signal);
    if (stale || (documents === 0 && (await this.#options.reader.count()) > 0)) return true;
    const [place] = await this.#options.graph.read(queries.readPlace, { backend: backend.name });
    return place == null;
  }

  /**
   * Builds one backend anew from the graph. What changes meanwhile is delivered afterwards. Undefined when
   * another server is at work on this backend.
   */
  async rebuild(
    backend: SearchBackend,
    signal: AbortSignal,
    onProgress: (progress: RebuildProgress) => void = () => undefined,
  ): Promise<RebuildReport | undefined> {
    if ((await this.#takeLease(backend.name)) === undefined) return undefined;
    const keeping = setInterval(
      () => void this.#takeLease(backend.name).catch(() => undefined),
      this.#leaseMs / 3,
    );
    try {
      const end = await this.#end();
      const report = await backend.rebuild(this.#documents(onProgress), signal);
      await this.#move(backend.name, { seq: end, id: afterAllIds });
      this.#unbuilt.delete(backend.name);
      return report;
    } finally {
      clearInterval(keeping);
      await this.release(backend).catch(() => undefined);
    }
  }

  /**
   * The place of everything that has been committed. It waits for those who are writing, so that what they
   * write is either read by the rebuild that follows or stands in the outbox.
   */
  async #end(): Promise<number> {
    const [end = 0] = await this.#options.graph.write(async (writer) => {
      await takeFence(writer);
      return await writer.run(queries.readEnd);
    });
    return end;
  }

  async *#documents(onProgress: (progress: RebuildProgress) => void) {
    const total = await this.#options.reader.count();
    let done = 0;
    onProgress({ done, total });
    for await (const batch of this.#options.reader.allDocuments()) {
      yield batch;
      done += batch.length;
      onProgress({ done, total: Math.max(total, done) });
    }
  }

  /** Compares what a backend holds with the graph, and enters into the outbox what one has and the other has not. */
  async reconcile(backend: SearchBackend, signal: AbortSignal): Promise<number> {
    const held = new Set<string>();
    for await (const batch of backend.held(signal)) for (const { id } of batch) held.add(id);
    const missing: string[] = [];
    for await (const ids of this.#options.reader.allIds()) {
      for (const id of ids) if (!held.delete(id)) missing.push(id);
    }
    const differing = [...missing, ...held];
    if (differing.length > 0) {
      await this.#options.graph.write(async (writer) => {
        await takeFence(writer);
        await enqueueAlone(writer, differing);
      });
    }
    return differing.length;
  }

  /** How many changes a backend has yet to see, and for how long the oldest of them has waited. */
  async lag(backend: BackendName): Promise<queries.Lag> {
    const [lag] = await this.#options.graph.read(queries.readLag, { backend });
    return lag ?? { entries: 0, oldestMs: 0 };
  }

  /** Lets another server take over at once. */
  async release(backend: SearchBackend): Promise<void> {
    const parameters = { backend: backend.name, owner: this.#owner };
    await this.#options.graph.write((writer) => writer.run(queries.releaseLease, parameters));
  }

  /** The place of the backend, null when it has none yet; undefined when another server has the lease. */
  async #takeLease(backend: BackendName): Promise<queries.Place | null | undefined> {
    const parameters = { backend, owner: this.#owner, leaseMs: this.#leaseMs };
    const [place] = await this.#options.graph.write((writer) => writer.run(queries.takeLease, parameters));
    return place;
  }

  async #move(backend: BackendName, place: queries.Place): Promise<void> {
    const backends = this.#options.backends.map(({ name }) => name);
    await this.#options.graph.write(async (writer) => {
      await writer.run(queries.movePlace, { ...place, backend, owner: this.#owner, leaseMs: this.#leaseMs });
      await writer.run(queries.forgetDelivered, { backends });
    });
  }
}

/** Sorts after every id. */
const afterAllIds = '\u{10ffff}';

/** Waits, or until told to stop. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);
