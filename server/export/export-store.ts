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
  /** Bytes of finished exports that are kept for the next who asks; the oldest go first. */
  readonly keptBytes: number;
  /** Milliseconds that one may take. */
  readonly timeMs: number;
  /** Milliseconds that one of its statements may take. */
  readonly statementMs: number;
}

export const defaultExportLimits: ExportLimits = {
  running: 2,
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

/**
 * Exports for whoever asks, each made once for a revision: who reads slowly reads a file, and holds neither
 * the database nor memory. Equal requests wait for the same one.
 */
export class ExportStore {
  readonly #options: ExportStoreOptions;
  readonly #limits: ExportLimits;
  readonly #kept = new Map<string, Promise<StoredExport>>();
  #folder: string | undefined;
  #running = 0;
  #made = 0;

  constructor(options: ExportStoreOptions) {
    this.#options = options;
    this.#limits = { ...defaultExportLimits, ...options.limits };
  }

  /**
   * @throws ClientError BUSY when too many are being made, NOT_FOUND or BAD_USER_INPUT for a selection that
   * cannot be, CONFLICT when the graph changes all the time.
   */
  async open(selection: Selection, format: ExportFormat): Promise<StoredExport> {
    const revision = await readRevision(this.#options.graph);
    const key = JSON.stringify([revision, pathOf(selection), format.name]);
    const known = this.#kept.get(key);
    if (known !== undefined) {
      // The last used stays longest.
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    if (this.#running >= this.#limits.running) {
      throw new ClientError('BUSY', 'Other exports are being made. Try again in half a minute.');
    }
    const made = this.#make(selection, format);
    this.#kept.set(key, made);
    made.then(
      () => this.#shrink(),
      () => this.#kept.delete(key),
    );
    return made;
  }

  /** Removes all files. */
  async close(): Promise<void> {
    this.#kept.clear();
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #make(selection: Selection, format: ExportFormat): Promise<StoredExport> {
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

  async #shrink(): Promise<void> {
    const finished = await Promise.allSettled(
      [...this.#kept].map(async ([key, made]) => ({ key, ...(await made) })),
    );
    let bytes = 0;
    for (const each of finished.reverse()) {
      if (each.status === 'rejected') continue;
      const { key, path, manifest } = each.value;
      bytes += manifest.bytes;
      if (bytes <= this.#limits.keptBytes) continue;
      this.#kept.delete(key);
      // Who reads the file already reads on: it goes when it is closed.
      await rm(path, { force: true });
    }
  }
}
