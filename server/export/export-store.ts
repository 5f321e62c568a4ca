import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClientError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { readRevision } from '../graph/revision.ts';
import type { SearchService } from '../search/search.service.ts';
import type { ExportFormat } from './export-format.ts';
import type { ExportManifest } from './manifest.ts';
import { produceExport } from './produce-export.ts';
import { pathOf, type Selection } from './selection.ts';

export interface ExportLimits {
  /** Exports that are made at the same time; more are told to come back. */
  readonly running: number;
  /** Finished exports that are kept for the next who asks, and their bytes; those unread longest go first. */
  readonly kept: number;
  readonly keptBytes: number;
  /** Milliseconds that one may take. */
  readonly timeMs: number;
  /** Milliseconds that one of its statements may take. */
  readonly statementMs: number;
}

export const defaultExportLimits: ExportLimits = {
  running: 2,
  kept: 1_000,
  keptBytes: 512 * 1024 * 1024,
  timeMs: 5 * 60_000,
  statementMs: 30_000,
};

export interface ExportStoreOptions {
  readonly graph: Graph;
  readonly search: SearchService;
  readonly publicUrl: string;
  readonly limits?: Partial<ExportLimits> | undefined;
}

export interface StoredExport {
  readonly path: string;
  readonly manifest: ExportManifest;
}

interface Kept {
  /** Of the graph, when it was asked for. */
  readonly revision: number;
  readonly made: Promise<StoredExport>;
  /** Set when it is made. */
  stored?: StoredExport;
  /** How many wait for it or read it: whoever asked for it first is one. */
  readers: number;
}

/**
 * Exports for whoever asks, each made once for a revision: who reads slowly reads a file, and holds neither
 * the database nor memory. Equal requests wait for the same one.
 */
export class ExportStore {
  readonly #options: ExportStoreOptions;
  readonly #limits: ExportLimits;
  readonly #kept = new Map<string, Kept>();
  #folder: string | undefined;
  #running = 0;
  #made = 0;
  /** The last that was seen; nobody can ask for an export of one before. */
  #revision = 0;

  constructor(options: ExportStoreOptions) {
    this.#options = options;
    this.#limits = { ...defaultExportLimits, ...options.limits };
  }

  /**
   * Makes the export or finds it; its file stays at least until `read` has ended.
   *
   * @throws ClientError BUSY when too many are being made, NOT_FOUND or BAD_USER_INPUT for a selection that
   * cannot be, CONFLICT when the graph changes all the time.
   */
  async use<T>(
    selection: Selection,
    format: ExportFormat,
    read: (stored: StoredExport) => T | Promise<T>,
  ): Promise<T> {
    const revision = await readRevision(this.#options.graph);
    this.#revision = Math.max(this.#revision, revision);
    const key = JSON.stringify([revision, pathOf(selection), format.name]);
    const kept = this.#kept.get(key) ?? { revision, made: this.#make(selection, format), readers: 0 };
    // The last used stays longest.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    kept.readers += 1;
    try {
      kept.stored = await kept.made;
      return await read(kept.stored);
    } finally {
      kept.readers -= 1;
      await this.#tidy();
    }
  }

  /** Removes all files. */
  async close(): Promise<void> {
    this.#kept.clear();
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #make(selection: Selection, format: ExportFormat): Promise<StoredExport> {
    if (this.#running >= this.#limits.running) {
      throw new ClientError('BUSY', 'Other exports are being made. Try again in half a minute.');
    }
    this.#running += 1;
    try {
      const { graph, search, publicUrl } = this.#options;
      const signal = AbortSignal.timeout(this.#limits.timeMs);
      this.#folder ??= mkdtempSync(join(tmpdir(), 'silsilah-export-'));
      this.#made += 1;
      const path = join(this.#folder, `${this.#made}.${format.ending}`);
      const patient = graph.with({ signal, timeoutMs: this.#limits.statementMs });
      const manifest = await produceExport({
        graph: patient,
        search,
        signal,
        publicUrl,
        selection,
        format,
        path,
      });
      return { path, manifest };
    } finally {
      this.#running -= 1;
    }
  }

  /** What nobody reads goes where it failed, where it is of an older revision, and where there is more than is kept. */
  async #tidy(): Promise<void> {
    const { kept: most, keptBytes } = this.#limits;
    const gone: string[] = [];
    let [count, bytes] = [0, 0];
    for (const [key, { revision, stored, readers }] of [...this.#kept].reverse()) {
      count += 1;
      bytes += stored?.manifest.bytes ?? 0;
      const hasRoom = count <= most && bytes <= keptBytes;
      const isWanted = stored !== undefined && revision === this.#revision && hasRoom;
      if (isWanted || readers > 0) continue;
      this.#kept.delete(key);
      if (stored !== undefined) gone.push(stored.path);
    }
    await Promise.all(gone.map((path) => rm(path, { force: true })));
  }
}
