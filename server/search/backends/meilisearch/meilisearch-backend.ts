import { didYouMean } from '../../did-you-mean.ts';
import { Highlighter } from '../../highlight.ts';
import type { SearchDocument } from '../../search-document.ts';
import type {
  BackendState,
  HeldDocument,
  IndexChanges,
  RebuildReport,
  SearchAnswer,
  SearchBackend,
  SearchHit,
  SearchRequest,
  Suggestion,
  SuggestRequest,
} from '../../search-port.ts';
import type { AnalysedQuery, Analyser } from '../../text/analyser.ts';
import { rank } from '../neo4j/rank.ts';
import { toSuggestions } from '../neo4j/suggestions.ts';
import { evidenceOf } from './evidence.ts';
import { indexSettings, settingsHash, storedVersion } from './index-settings.ts';
import { stateOfIndex } from './index-state.ts';
import { IndexWriter, type Refused } from './index-writer.ts';
import { codeOf, OldServerError } from './meilisearch-errors.ts';
import { type Found, MeilisearchFinder } from './meilisearch-finder.ts';
import type { MeilisearchServer } from './meilisearch-server.ts';
import { documentKey, type StoredDocument, toStored } from './stored-document.ts';

export const defaultIndex = 'silsilah';

const heldPage = 1_000;

const shownFields = ['id', 'name', 'aliases', 'context', 'descriptionId', 'descriptionEn'];

export interface MeilisearchBackendOptions {
  readonly server: MeilisearchServer;
  readonly analyser: Analyser;
  /** Names the code and rules by which documents are made. */
  readonly documentsVersion: string;
  readonly index?: string;
  /** Told of a document that Meilisearch does not take; the others of its batch are kept. */
  readonly onRefused?: (refused: Refused) => void;
}

/** Search by a Meilisearch server that somebody runs beside us. */
export class MeilisearchBackend implements SearchBackend {
  readonly name = 'MEILISEARCH';
  readonly #server: MeilisearchServer;
  readonly #analyser: Analyser;
  readonly #index: string;
  readonly #version: string;
  readonly #settings: ReturnType<typeof indexSettings>;
  readonly #writer: IndexWriter;
  readonly #onRefused: (refused: Refused) => void;
  readonly #sound: (word: string) => string;
  readonly #finder: MeilisearchFinder;

  constructor(options: MeilisearchBackendOptions) {
    this.#server = options.server;
    this.#analyser = options.analyser;
    this.#index = options.index ?? defaultIndex;
    this.#settings = indexSettings(options.analyser.rules);
    this.#version = `${storedVersion}/${options.documentsVersion}/${settingsHash(this.#settings)}`;
    this.#writer = new IndexWriter({ server: options.server, index: this.#index, settings: this.#settings });
    this.#finder = new MeilisearchFinder(options.server, this.#index);
    this.#onRefused = options.onRefused ?? (() => undefined);
    this.#sound = (word) => options.analyser.sound(word);
  }

  async search(request: SearchRequest, signal: AbortSignal): Promise<SearchAnswer> {
    const query = this.#analyser.query(request.query);
    if (query.words.length === 0 && request.query.trim() !== '') return nothing(request);
    const found = await this.#finder.find(query, request, signal);
    const ranked = this.#rank(query, found);
    const page = ranked.order.slice(request.offset, request.offset + request.limit);
    return {
      hits: await this.#show(query, request, page, signal),
      totalCount: found.total,
      facets: request.facets.map((field) => ({ field, values: valuesOf(found.facets.get(field)) })),
      didYouMean: ranked.didYouMean,
    };
  }

  #rank(query: AnalysedQuery, { best, rest, total, complete }: Found) {
    if (query.words.length === 0) {
      return { order: [...best, ...rest].map(({ id, weight }) => ({ id, score: weight })), didYouMean: null };
    }
    const evidence = evidenceOf(query, best, { total, complete });
    const ranked = rank(query, evidence, this.#sound);
    const names = new Map(best.map((document) => [document.id, document.names]));
    const known = new Set(evidence.words.filter((word) => word.known).map(({ word }) => word));
    return {
      order: [...ranked, ...rest.map(({ id }) => ({ id, score: 0 }))],
      didYouMean: didYouMean(
        query,
        (index) => known.has(index),
        ranked.slice(0, 5).map(({ id }) => names.get(id) ?? []),
      ),
    };
  }

  async #show(
    query: AnalysedQuery,
    { language, highlighted }: SearchRequest,
    page: readonly { readonly id: string; readonly score: number }[],
    signal: AbortSignal,
  ): Promise<SearchHit[]> {
    const isPlain = !highlighted || query.words.length === 0 || page.length === 0;
    const shown = isPlain ? new Map<string, StoredDocument>() : await this.#documents(page, signal);
    const highlighter = new Highlighter(query, this.#analyser);
    return page.map(({ id, score }) => {
      const document = shown.get(id);
      return {
        id,
        score: Math.round(Math.min(1, Math.max(0, score)) * 10_000) / 10_000,
        highlights: document
          ? highlighter.highlight({ ...document, description: descriptionIn(document, language) })
          : [],
      };
    });
  }

  async #documents(page: readonly { readonly id: string }[], signal: AbortSignal) {
    const { results } = await this.#server.ask<{ readonly results: readonly StoredDocument[] }>(
      'post',
      `indexes/${this.#index}/documents/fetch`,
      signal,
      { body: { ids: page.map(({ id }) => documentKey(id)), fields: shownFields, limit: page.length } },
    );
    return new Map(results.map((document) => [document.id, document]));
  }

  async suggest(request: SuggestRequest, signal: AbortSignal): Promise<readonly Suggestion[]> {
    const query = this.#analyser.query(request.query);
    if (query.words.length === 0 && request.query.trim() !== '') return [];
    const hits = await this.#finder.findNames(query, request, signal);
    const found = hits.map((hit) => ({ ...hit, region: hit.regionName }));
    return toSuggestions(found, query, request.limit, this.#sound);
  }

  async apply({ upserts, deletes }: IndexChanges, signal: AbortSignal): Promise<void> {
    await this.#server.version(signal);
    const refused = await this.#writer.apply(upserts.map(this.#stored), deletes, signal);
    for (const each of refused) this.#onRefused(each);
  }

  async rebuild(
    documents: AsyncIterable<readonly SearchDocument[]>,
    signal: AbortSignal,
  ): Promise<RebuildReport> {
    await this.#server.version(signal);
    return await this.#writer.rebuild(mapped(documents, this.#stored), signal);
  }

  #stored = (document: SearchDocument): StoredDocument => toStored(document, this.#analyser, this.#version);

  async *held(signal: AbortSignal): AsyncGenerator<readonly HeldDocument[]> {
    for (let offset = 0; ; offset += heldPage) {
      const { results } = await this.#server.ask<{ readonly results: readonly HeldDocument[] }>(
        'post',
        `indexes/${this.#index}/documents/fetch`,
        signal,
        { body: { fields: ['id', 'revision'], offset, limit: heldPage } },
      );
      if (results.length > 0) yield results;
      if (results.length < heldPage) return;
    }
  }

  async state(signal: AbortSignal): Promise<BackendState> {
    this.#server.forgetVersion();
    try {
      const version = await this.#server.version(signal);
      const wanted = { index: this.#index, settings: this.#settings, version: this.#version };
      return await stateOfIndex(this.#server, wanted, version, signal);
    } catch (error) {
      if (error instanceof OldServerError) {
        return { ready: false, stale: false, documents: 0, detail: error.message };
      }
      if (codeOf(error) === 'index_not_found') {
        const detail = `It has no index ${this.#index} yet: it is built in the background, or run \`npm run reindex\`.`;
        return { ready: false, stale: true, documents: 0, detail };
      }
      throw error;
    }
  }

  async close(): Promise<void> {
    // Connections end by themselves when nobody uses them.
  }
}

async function* mapped<A, B>(
  batches: AsyncIterable<readonly A[]>,
  change: (item: A) => B,
): AsyncGenerator<readonly B[]> {
  for await (const batch of batches) yield batch.map(change);
}

const valuesOf = (counts: ReadonlyMap<string, number> | undefined) =>
  [...(counts ?? [])]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

const descriptionIn = (
  { descriptionId, descriptionEn }: StoredDocument,
  language: SearchRequest['language'],
): string => (language === 'ID' ? descriptionId || descriptionEn : descriptionEn || descriptionId);

/** Nothing of a text that holds no word can be found. */
const nothing = ({ facets }: SearchRequest): SearchAnswer => ({
  hits: [],
  totalCount: 0,
  facets: facets.map((field) => ({ field, values: [] })),
  didYouMean: null,
});
