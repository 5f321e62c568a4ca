import { LRUCache } from 'lru-cache';
import { didYouMean } from '../../did-you-mean.ts';
import { Highlighter } from '../../highlight.ts';
import type { SearchDocument } from '../../search-document.ts';
import type {
  BackendState,
  FacetField,
  FacetFilter,
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
import type { AnalysedQuery, Analyser, QueryWord } from '../../text/analyser.ts';
import { rank } from '../neo4j/rank.ts';
import { toSuggestions } from '../neo4j/suggestions.ts';
import { evidenceOf, type FoundDocument } from './evidence.ts';
import { conditionOf, facetAttributes, filterExpression } from './filter-expression.ts';
import { differingSettings, indexSettings, settingsHash, storedVersion } from './index-settings.ts';
import { IndexWriter, type Refused } from './index-writer.ts';
import { codeOf, OldServerError } from './meilisearch-errors.ts';
import type { MeilisearchServer } from './meilisearch-server.ts';
import {
  looserLevels,
  mostWords,
  type QueryText,
  queryTexts,
  tellingOf,
  type WeighedWord,
} from './query-texts.ts';
import { documentKey, type StoredDocument, toStored } from './stored-document.ts';

export const defaultIndex = 'silsilah';

/** So many of the best are asked for at once: of a long query, the best may stand further down. */
const window = { few: 40, many: 60, manyWords: 3 } as const;
/** So many of Meilisearch's best are ranked again by us; what comes after them keeps its order. */
const rankedAgain = 2 * window.many;
const suggestWindow = 60;
/** So many records are enough not to look for those that have fewer of the words. */
const enough = 24;
const heldPage = 1_000;

const rankedFields = ['id', 'kind', 'name', 'names', 'ownNames', 'context', 'weight'];
/** Where a record need not have every word, it has to be read which it has. */
const fullyRankedFields = [...rankedFields, 'descriptionId', 'descriptionEn'];
const suggestedFields = ['id', 'kind', 'name', 'names', 'aliases', 'regionName', 'weight'];
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

interface Found {
  readonly hits: readonly FoundDocument[];
  readonly total: number;
  readonly facets: ReadonlyMap<FacetField, ReadonlyMap<string, number>>;
  /** Those of which Meilisearch says that they have every word of the query. */
  readonly complete: ReadonlySet<string>;
}

/** What is asked of Meilisearch in one go: several ways of putting one query, whose results it joins. */
interface Question {
  readonly texts: readonly QueryText[];
  readonly filters: readonly FacetFilter[];
  readonly facets: readonly FacetField[];
  readonly limit: number;
  readonly fields: readonly string[];
  readonly searchOn?: readonly string[];
}

interface FederatedAnswer {
  readonly hits: readonly FoundDocument[];
  readonly estimatedTotalHits: number;
  readonly facetsByIndex?: Readonly<
    Record<string, { readonly distribution: Readonly<Record<string, Readonly<Record<string, number>>>> }>
  >;
}

interface VersionCount {
  readonly estimatedTotalHits: number;
  readonly facetDistribution?: { readonly version?: Readonly<Record<string, number>> };
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
  /** What words tell is a rough thing, and changes slowly. */
  readonly #tells = new LRUCache<string, number>({ max: 10_000, ttl: 60_000 });

  constructor(options: MeilisearchBackendOptions) {
    this.#server = options.server;
    this.#analyser = options.analyser;
    this.#index = options.index ?? defaultIndex;
    this.#settings = indexSettings(options.analyser.rules);
    this.#version = `${storedVersion}/${options.documentsVersion}/${settingsHash(this.#settings)}`;
    this.#writer = new IndexWriter({ server: options.server, index: this.#index, settings: this.#settings });
    this.#onRefused = options.onRefused ?? (() => undefined);
    this.#sound = (word) => options.analyser.sound(word);
  }

  async search(request: SearchRequest, signal: AbortSignal): Promise<SearchAnswer> {
    const query = this.#analyser.query(request.query);
    if (query.words.length === 0 && request.query.trim() !== '') return nothing(request);
    const found = await this.#find(query, request, signal);
    const ranked = this.#rank(query, found);
    const page = ranked.order.slice(request.offset, request.offset + request.limit);
    return {
      hits: await this.#show(query, request, page, signal),
      totalCount: found.total,
      facets: request.facets.map((field) => ({ field, values: valuesOf(found.facets.get(field)) })),
      didYouMean: ranked.didYouMean,
    };
  }

  /** Asks for all words, and while that finds too little, for fewer of them. */
  async #find(query: AnalysedQuery, request: SearchRequest, signal: AbortSignal): Promise<Found> {
    const question = {
      filters: allFilters(request),
      facets: request.facets,
      limit: Math.max(
        query.words.length < window.manyWords ? window.few : window.many,
        request.offset + request.limit,
      ),
    };
    const read = query.words.slice(0, mostWords);
    const texts = queryTexts(query, read);
    const strict = await this.#askWithFacets({ ...question, texts, fields: rankedFields }, signal);
    const isWhole = read.length === query.words.length;
    let found: Found = { ...strict, complete: new Set(isWhole ? strict.hits.map(({ id }) => id) : []) };
    if (found.total >= enough || query.words.length < 2 || query.phrases.length > 0) return found;
    for (const looser of looserLevels(query, await this.#weigh(query.words, signal))) {
      const more = await this.#askWithFacets(
        { ...question, texts: looser, fields: fullyRankedFields },
        signal,
      );
      const hits = joined(found.hits, more.hits);
      found = { ...more, hits, total: Math.max(more.total, hits.length), complete: found.complete };
      if (found.total >= enough) break;
    }
    return found;
  }

  async #weigh(words: readonly QueryWord[], signal: AbortSignal): Promise<WeighedWord[]> {
    const texts = [...new Set(words.map(({ text }) => text))].filter((text) => !this.#tells.has(text));
    const ask = (q: string) => ({ indexUid: this.#index, q, limit: 0 });
    if (texts.length > 0) {
      const queries = texts.flatMap((text) => [ask(`"${text}"`), ask(`${text} `)]);
      const { results } = await this.#server.ask<{ results: readonly { estimatedTotalHits: number }[] }>(
        'post',
        'multi-search',
        signal,
        { body: { queries } },
      );
      const count = (index: number) => results[index]?.estimatedTotalHits ?? 0;
      for (const [index, text] of texts.entries()) {
        this.#tells.set(text, tellingOf(count(2 * index), count(2 * index + 1)));
      }
    }
    return words.map((word) => ({ word, tells: this.#tells.get(word.text) ?? 0 }));
  }

  /** A facet that is filtered by itself is counted in a question of its own, without that filter. */
  async #askWithFacets(question: Question, signal: AbortSignal): Promise<Omit<Found, 'complete'>> {
    const isFiltered = (facet: FacetField) => question.filters.some(({ field }) => field === facet);
    const own = question.facets.filter(isFiltered);
    const [answer, ...counted] = await Promise.all([
      this.#ask({ ...question, facets: question.facets.filter((facet) => !isFiltered(facet)) }, signal),
      ...own.map((facet) =>
        this.#ask(
          {
            ...question,
            facets: [facet],
            filters: question.filters.filter(({ field }) => field !== facet),
            limit: 0,
          },
          signal,
        ),
      ),
    ]);
    const facets = new Map([answer, ...counted].flatMap((each) => [...countsOf(each, this.#index)]));
    return { hits: answer.hits, total: answer.estimatedTotalHits, facets };
  }

  #ask(question: Question, signal: AbortSignal): Promise<FederatedAnswer> {
    const filter = filterExpression(conditionOf(question.filters));
    const isBrowsing = question.texts.length === 0 || question.texts.every(({ q }) => q.trim() === '');
    const texts = isBrowsing ? [{ q: '', weight: 1 }] : question.texts;
    const queries = texts.map(({ q, weight }) => ({
      indexUid: this.#index,
      q,
      matchingStrategy: 'all',
      attributesToRetrieve: question.fields,
      federationOptions: { weight },
      ...(filter === null ? {} : { filter }),
      ...(question.searchOn === undefined ? {} : { attributesToSearchOn: question.searchOn }),
      ...(isBrowsing ? { sort: ['weight:desc', 'key:asc'] } : {}),
    }));
    const attributes = question.facets.map((facet) => facetAttributes[facet]);
    const federation = {
      limit: question.limit,
      ...(attributes.length === 0 ? {} : { facetsByIndex: { [this.#index]: attributes } }),
    };
    return this.#server.ask('post', 'multi-search', signal, { body: { federation, queries } });
  }

  #rank(query: AnalysedQuery, { hits, total, complete }: Found) {
    if (query.words.length === 0) {
      return { order: hits.map(({ id, weight }) => ({ id, score: weight })), didYouMean: null };
    }
    const head = hits.slice(0, rankedAgain);
    const evidence = evidenceOf(query, head, { total, complete });
    const ranked = rank(query, evidence, this.#sound);
    const names = new Map(head.map((document) => [document.id, document.names]));
    const known = new Set(evidence.words.filter((word) => word.known).map(({ word }) => word));
    return {
      order: [...ranked, ...hits.slice(rankedAgain).map(({ id }) => ({ id, score: 0 }))],
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
    const { hits } = await this.#ask(
      {
        texts: queryTexts(query, query.words.slice(0, mostWords)),
        filters: allFilters(request),
        facets: [],
        limit: Math.max(suggestWindow, request.limit),
        fields: suggestedFields,
        searchOn: ['names', 'sounds'],
      },
      signal,
    );
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
      return await this.#stateOf(version, signal);
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

  async #stateOf(version: string, signal: AbortSignal): Promise<BackendState> {
    const [settings, held] = await Promise.all([
      this.#server.ask<ReturnType<typeof indexSettings>>('get', `indexes/${this.#index}/settings`, signal),
      this.#countVersions(signal),
    ]);
    const differing = differingSettings(this.#settings, settings);
    const documents = held.estimatedTotalHits;
    const ours = held.facetDistribution?.version?.[this.#version] ?? 0;
    const stale = documents === 0 || ours < documents || differing.length > 0;
    const wrong = [
      ...(differing.length > 0 ? [`other settings than ours (${differing.join(', ')})`] : []),
      ...(ours < documents ? [`${documents - ours} documents of another version`] : []),
      ...(documents === 0 ? ['no documents'] : []),
    ];
    const trouble = stale ? ` It has ${wrong.join(' and ')}: it is rebuilt, or run \`npm run reindex\`.` : '';
    return {
      ready: documents > 0 && differing.length === 0,
      stale,
      documents,
      detail: `Meilisearch ${version}, ${documents} documents in index ${this.#index}.${trouble}`,
    };
  }

  async #countVersions(signal: AbortSignal): Promise<VersionCount> {
    const path = `indexes/${this.#index}/search`;
    try {
      return await this.#server.ask('post', path, signal, { body: { q: '', limit: 0, facets: ['version'] } });
    } catch (error) {
      // An index with other settings than ours cannot be asked so.
      if (codeOf(error) === 'invalid_search_facets') return { estimatedTotalHits: 0 };
      throw error;
    }
  }

  async close(): Promise<void> {
    // Connections end by themselves when nobody uses them.
  }
}

/** The first and then what the others add. */
function joined(first: readonly FoundDocument[], others: readonly FoundDocument[]): FoundDocument[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...others.filter(({ id }) => !known.has(id))];
}

async function* mapped<A, B>(
  batches: AsyncIterable<readonly A[]>,
  change: (item: A) => B,
): AsyncGenerator<readonly B[]> {
  for await (const batch of batches) yield batch.map(change);
}

const allFilters = ({ kinds, filters }: Pick<SearchRequest, 'kinds' | 'filters'>): readonly FacetFilter[] =>
  kinds.length === 0 ? filters : [...filters, { field: 'KIND', anyOf: kinds }];

function countsOf({ facetsByIndex }: FederatedAnswer, index: string): Map<FacetField, Map<string, number>> {
  const distribution = facetsByIndex?.[index]?.distribution ?? {};
  const fields = Object.keys(facetAttributes) as FacetField[];
  return new Map(
    fields.flatMap((field) => {
      const counts = distribution[facetAttributes[field]];
      return counts === undefined ? [] : [[field, new Map(Object.entries(counts))] as const];
    }),
  );
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
