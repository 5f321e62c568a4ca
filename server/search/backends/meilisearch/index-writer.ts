import type { Settings } from 'meilisearch';
import type { RebuildReport } from '../../search-port.ts';
import { codeOf, IndexMissingError, statusOf, TaskFailedError } from './meilisearch-errors.ts';
import type { MeilisearchServer } from './meilisearch-server.ts';
import { documentKey, type StoredDocument } from './stored-document.ts';

export type Refused = RebuildReport['refused'][number];

const batchSize = 500;
/** So many batches of a rebuild are under way at once; Meilisearch takes those that wait in one go. */
const underWay = 4;

export interface IndexWriterOptions {
  readonly server: MeilisearchServer;
  readonly index: string;
  readonly settings: Settings;
}

/** Writes documents, and finds the one for which Meilisearch refuses a whole batch. */
export class IndexWriter {
  readonly #server: MeilisearchServer;
  readonly #index: string;
  readonly #settings: Settings;

  constructor({ server, index, settings }: IndexWriterOptions) {
    this.#server = server;
    this.#index = index;
    this.#settings = settings;
  }

  /** Keeps and forgets in the index that answers, which has to be there: writing would create a wrong one. */
  async apply(
    upserts: readonly StoredDocument[],
    deletes: readonly string[],
    signal: AbortSignal,
  ): Promise<Refused[]> {
    await this.#proveThere(signal);
    const refused: Refused[] = [];
    for (const batch of inBatches(upserts)) {
      const newer = await this.#newer(batch, signal);
      refused.push(...(await this.#add(this.#index, newer, signal)));
    }
    for (const ids of inBatches(deletes)) {
      await this.#server.write('post', `indexes/${this.#index}/documents/delete-batch`, signal, {
        body: ids.map(documentKey),
      });
    }
    return refused;
  }

  async #proveThere(signal: AbortSignal): Promise<void> {
    try {
      await this.#server.ask('get', `indexes/${this.#index}`, signal);
    } catch (error) {
      throw codeOf(error) === 'index_not_found' ? new IndexMissingError(this.#index) : error;
    }
  }

  /** Without those of which a later state is kept already. */
  async #newer(batch: readonly StoredDocument[], signal: AbortSignal): Promise<readonly StoredDocument[]> {
    const { results } = await this.#server.ask<{ results: readonly StoredDocument[] }>(
      'post',
      `indexes/${this.#index}/documents/fetch`,
      signal,
      { body: { ids: batch.map(({ key }) => key), fields: ['key', 'revision'], limit: batch.length } },
    );
    const kept = new Map(results.map(({ key, revision }) => [key, revision]));
    return batch.filter(({ key, revision }) => revision >= (kept.get(key) ?? revision));
  }

  /** Fills another index, lets it answer in place of the old one, and drops that. */
  async rebuild(
    documents: AsyncIterable<readonly StoredDocument[]>,
    signal: AbortSignal,
  ): Promise<RebuildReport> {
    const fresh = `${this.#index}_next`;
    await this.#drop(fresh, signal);
    await this.#create(fresh, signal);
    const { count, refused } = await this.#load(fresh, documents, signal);
    await this.#compare(fresh, count, signal);
    if (!(await this.#isThere(signal))) await this.#create(this.#index, signal);
    await this.#server.write('post', 'swap-indexes', signal, { body: [{ indexes: [this.#index, fresh] }] });
    await this.#drop(fresh, signal);
    return { documents: count, refused };
  }

  async #isThere(signal: AbortSignal): Promise<boolean> {
    try {
      await this.#proveThere(signal);
      return true;
    } catch (error) {
      if (error instanceof IndexMissingError) return false;
      throw error;
    }
  }

  /** Settings come before documents: each later change of them would index everything again. */
  async #create(index: string, signal: AbortSignal): Promise<void> {
    await this.#server.write('post', 'indexes', signal, { body: { uid: index, primaryKey: 'key' } });
    await this.#server.write('patch', `indexes/${index}/settings`, signal, { body: this.#settings });
  }

  async #drop(index: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#server.write('delete', `indexes/${index}`, signal);
    } catch (error) {
      if (codeOf(error) !== 'index_not_found') throw error;
    }
  }

  async #load(index: string, documents: AsyncIterable<readonly StoredDocument[]>, signal: AbortSignal) {
    const refused: Refused[] = [];
    let count = 0;
    let pending: Promise<Refused[]>[] = [];
    const settle = async () => {
      const done = await Promise.all(pending);
      pending = [];
      refused.push(...done.flat());
    };
    for await (const given of documents) {
      for (const batch of inBatches(given)) {
        count += batch.length;
        pending.push(this.#add(index, batch, signal));
        if (pending.length >= underWay) await settle();
      }
    }
    await settle();
    return { count: count - refused.length, refused };
  }

  /** Adds a batch; when it is refused, its halves, down to the document that is at fault. */
  async #add(index: string, batch: readonly StoredDocument[], signal: AbortSignal): Promise<Refused[]> {
    if (batch.length === 0) return [];
    try {
      await this.#server.write('post', `indexes/${index}/documents`, signal, {
        params: { primaryKey: 'key' },
        body: batch,
      });
      return [];
    } catch (error) {
      if (!isOfDocuments(error)) throw error;
      const [only, second] = batch;
      if (only && !second) return [{ id: only.id, reason: (error as Error).message }];
      const middle = Math.ceil(batch.length / 2);
      const first = await this.#add(index, batch.slice(0, middle), signal);
      return [...first, ...(await this.#add(index, batch.slice(middle), signal))];
    }
  }

  async #compare(index: string, expected: number, signal: AbortSignal): Promise<void> {
    const { numberOfDocuments } = await this.#server.ask<{ numberOfDocuments: number }>(
      'get',
      `indexes/${index}/stats`,
      signal,
    );
    if (numberOfDocuments !== expected) {
      throw new Error(
        `Meilisearch holds ${numberOfDocuments} of ${expected} documents after a rebuild: the old index stays.`,
      );
    }
  }
}

const ofDocuments: ReadonlySet<string> = new Set([
  'invalid_document_id',
  'missing_document_id',
  'invalid_document_fields',
  'invalid_document_geo_field',
  'malformed_payload',
  'max_fields_limit_exceeded',
  'document_too_large',
  'payload_too_large',
]);

/** Whether a failure is the fault of some document, and not of the server. */
const isOfDocuments = (error: unknown): boolean =>
  statusOf(error) === 413 ||
  ((error instanceof TaskFailedError || statusOf(error) === 400) && ofDocuments.has(codeOf(error) ?? ''));

function inBatches<T>(items: readonly T[]): (readonly T[])[] {
  const batches: (readonly T[])[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    batches.push(items.slice(start, start + batchSize));
  }
  return batches;
}
