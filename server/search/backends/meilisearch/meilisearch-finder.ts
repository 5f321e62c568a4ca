import { LRUCache } from 'lru-cache';
import type { EntityKind } from '../../../../schema/enums.ts';
import type { FacetField, FacetFilter, SearchRequest, SuggestRequest } from '../../search-port.ts';
import type { AnalysedQuery, QueryWord } from '../../text/analyser.ts';
import type { FoundDocument } from './evidence.ts';
import { conditionOf, facetAttributes, filterExpression } from './filter-expression.ts';
import type { MeilisearchServer } from './meilisearch-server.ts';
import {
  distinctTexts,
  looserLevels,
  mostWords,
  type QueryText,
  queryTexts,
  tellingOf,
  type WeighedWord,
} from './query-texts.ts';

/** So many of the best are asked for at once: of a long query, the best may stand further down. */
const window = { few: 40, many: 60, manyWords: 3 } as const;
const suggestWindow = 60;
/** So many records are enough not to look for those that have fewer of the words. */
const enough = 24;
const rankedFields = ['id', 'kind', 'name', 'names', 'ownNames', 'context', 'weight'];
/** Where a record need not have every word, it has to be read which it has. */
const fullyRankedFields = [...rankedFields, 'descriptionId', 'descriptionEn'];
const suggestedFields = ['id', 'kind', 'name', 'names', 'aliases', 'regionName', 'weight'];

/** The answer to one question. */
interface Level {
  readonly hits: readonly FoundDocument[];
  readonly total: number;
  readonly facets: ReadonlyMap<FacetField, ReadonlyMap<string, number>>;
}

interface Parted {
  /** What is to be put in order by us: the same for every page of a query. */
  readonly best: readonly FoundDocument[];
  /** What comes after it, in Meilisearch's order. */
  readonly rest: readonly FoundDocument[];
}

export interface Found extends Parted {
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

/** A query in texts that hold fewer of its words. */
interface Looser {
  readonly query: AnalysedQuery;
  readonly request: SearchRequest;
  readonly texts: readonly QueryText[];
}

interface FederatedAnswer {
  readonly hits: readonly FoundDocument[];
  readonly estimatedTotalHits: number;
  readonly facetsByIndex?: Readonly<
    Record<string, { readonly distribution: Readonly<Record<string, Readonly<Record<string, number>>>> }>
  >;
}

/** Puts a query to Meilisearch in all its forms, and in looser ones while too little is found. */
export class MeilisearchFinder {
  readonly #server: MeilisearchServer;
  readonly #index: string;
  /** What words tell is a rough thing, and changes slowly. */
  readonly #tells = new LRUCache<string, number>({ max: 10_000, ttl: 60_000 });
  /** Likewise how many of its words a query has to give up. */
  readonly #levels = new LRUCache<string, number>({ max: 10_000, ttl: 60_000 });

  constructor(server: MeilisearchServer, index: string) {
    this.#server = server;
    this.#index = index;
  }

  /**
   * Asks for all words, and while that finds too little, for fewer of them. How few is a matter of the query alone,
   * whatever it is narrowed by: so a filter finds as many as its facet counted.
   */
  async find(query: AnalysedQuery, request: SearchRequest, signal: AbortSignal): Promise<Found> {
    const isNarrowed = allFilters(request).length > 0;
    const [wanted, strict] = await Promise.all([
      isNarrowed ? this.#levelOf(query, signal) : undefined,
      this.#findAllWords(query, request, signal),
    ]);
    const isEnough = (found: Found, level: number) =>
      wanted === undefined ? isPlenty(query, found) : level >= wanted && found.total > 0;
    let found = strict;
    let level = 0;
    if (!isEnough(found, level) && query.words.length > 1 && query.phrases.length === 0) {
      for (const texts of looserLevels(query, await this.#weigh(query.words, signal))) {
        found = await this.#findMore(found, { query, request, texts }, signal);
        level += 1;
        if (isEnough(found, level)) break;
      }
    }
    if (!isNarrowed) this.#levels.set(keyOf(query), level);
    return found;
  }

  /** How many times fewer words have to be asked for until enough is found. */
  async #levelOf(query: AnalysedQuery, signal: AbortSignal): Promise<number> {
    const known = this.#levels.get(keyOf(query));
    if (known !== undefined) return known;
    await this.find(query, { ...everything, query: query.text }, signal);
    return this.#levels.get(keyOf(query)) ?? 0;
  }

  async #findAllWords(query: AnalysedQuery, request: SearchRequest, signal: AbortSignal): Promise<Found> {
    const question = questionOf(query, request);
    const strict = await this.#askWithFacets(
      { ...question, texts: allTexts(query), fields: rankedFields },
      signal,
    );
    const isWhole = query.words.length <= mostWords;
    return {
      ...strict,
      ...parted({ best: [], rest: [] }, strict.hits, windowOf(query)),
      complete: new Set(isWhole ? strict.hits.map(({ id }) => id) : []),
    };
  }

  async #findMore(found: Found, { query, request, texts }: Looser, signal: AbortSignal): Promise<Found> {
    const more = await this.#askWithFacets(
      {
        ...questionOf(query, request),
        // What has all words is asked for again, and counted with the others.
        texts: distinctTexts([...allTexts(query), ...texts]),
        fields: fullyRankedFields,
      },
      signal,
    );
    const hits = parted(found, more.hits, windowOf(query));
    const total = Math.max(more.total, hits.best.length + hits.rest.length);
    return { ...hits, total, facets: more.facets, complete: found.complete };
  }

  /** What has the words in its names, for somebody who is typing. */
  async findNames(
    query: AnalysedQuery,
    request: SuggestRequest,
    signal: AbortSignal,
  ): Promise<readonly FoundDocument[]> {
    const { hits } = await this.#ask(
      {
        texts: allTexts(query),
        filters: allFilters(request),
        facets: [],
        limit: Math.max(suggestWindow, request.limit),
        fields: suggestedFields,
        searchOn: ['names', 'sounds'],
      },
      signal,
    );
    return hits;
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
  async #askWithFacets(question: Question, signal: AbortSignal): Promise<Level> {
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
}

const everything: Omit<SearchRequest, 'query'> = {
  kinds: [],
  filters: [],
  facets: [],
  offset: 0,
  limit: 0,
  language: 'ID',
  highlighted: false,
};

const windowOf = ({ words }: AnalysedQuery): number =>
  words.length < window.manyWords ? window.few : window.many;

const allTexts = (query: AnalysedQuery): QueryText[] => queryTexts(query, query.words.slice(0, mostWords));

/** Two queries that are put alike give up as many words. */
const keyOf = (query: AnalysedQuery): string =>
  allTexts(query)
    .map(({ q }) => q)
    .join('\n');

const questionOf = (query: AnalysedQuery, request: SearchRequest) => ({
  filters: allFilters(request),
  facets: request.facets,
  limit: Math.max(windowOf(query), request.offset + request.limit),
});

const makers: readonly EntityKind[] = ['CRAFTSPERSON', 'WORKSHOP'];

/**
 * Who types the whole name of a thing looks for that thing, and not for what is named a little like it. Who types a
 * maker's looks for the works, too.
 */
function isPlenty(query: AnalysedQuery, { total, best }: Found): boolean {
  if (total >= enough) return true;
  const typed = query.words.map(({ text }) => text).join(' ');
  return best.some(
    ({ kind, names, ownNames }) => !makers.includes(kind) && names.slice(0, ownNames).includes(typed),
  );
}

/** What is found already comes first; of what a level adds, so many are its best on whichever page. */
function parted(before: Parted, hits: readonly FoundDocument[], count: number): Parted {
  const known = new Set([...before.best, ...before.rest].map(({ id }) => id));
  const isNew = ({ id }: FoundDocument) => !known.has(id);
  return {
    best: [...before.best, ...hits.slice(0, count).filter(isNew)],
    rest: [...before.rest, ...hits.slice(count).filter(isNew)],
  };
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
