import type { EntityKind } from '../../../../schema/enums.ts';
import type { Graph } from '../../../graph/graph.ts';
import { didYouMean } from '../../did-you-mean.ts';
import { Highlighter } from '../../highlight.ts';
import type { SearchDocument } from '../../search-document.ts';
import type {
  BackendState,
  FacetFilter,
  HeldDocument,
  IndexChanges,
  RebuildReport,
  SearchAnswer,
  SearchBackend,
  SearchRequest,
  Suggestion,
  SuggestRequest,
} from '../../search-port.ts';
import type { AnalysedQuery, Analyser } from '../../text/analyser.ts';
import * as index from './index.queries.ts';
import { clausesOf, suggestClause } from './lucene.ts';
import { rank } from './rank.ts';
import {
  browseNames,
  type Found,
  type SearchParts,
  searchQuery,
  shownDocuments,
  suggestNames,
} from './search.queries.ts';
import { facetProperties, storedProperties } from './stored-document.ts';
import { toSuggestions } from './suggestions.ts';

/** Raise it when the fields of the full-text index change. */
const fieldsVersion = 2;
/** So many of Lucene's best are ranked again by us; what comes after them keeps Lucene's order. */
const rankedAgain = 120;
const suggestWindow = 80;
const writeBatch = 250;

export interface Neo4jBackendOptions {
  readonly graph: Graph;
  readonly analyser: Analyser;
  /** Names the code and rules by which documents are made. */
  readonly documentsVersion: string;
}

/** Search by the full-text index of the graph database itself: always there, and no other service. */
export class Neo4jSearchBackend implements SearchBackend {
  readonly name = 'NEO4J';
  readonly #graph: Graph;
  readonly #analyser: Analyser;
  readonly #version: string;
  readonly #sound: (word: string) => string;

  constructor({ graph, analyser, documentsVersion }: Neo4jBackendOptions) {
    this.#graph = graph;
    this.#analyser = analyser;
    this.#version = `${fieldsVersion}/${documentsVersion}`;
    this.#sound = (word) => analyser.sound(word);
  }

  async search(request: SearchRequest, signal: AbortSignal): Promise<SearchAnswer> {
    const query = this.#analyser.query(request.query);
    if (query.words.length === 0 && request.query.trim() !== '') return nothing(request);
    const found = await this.#find(query, request, signal);
    const order = found.candidates.slice(0, rankedAgain);
    const ranked =
      query.words.length === 0 ? order.map(asBrowsed) : this.#rank(query, { ...found, candidates: order });
    const rest = found.candidates.slice(rankedAgain).map(({ id }) => ({ id, score: 0 }));
    const page = [...ranked, ...rest].slice(request.offset, request.offset + request.limit);
    return {
      hits: await this.#show(query, request, page, signal),
      totalCount: found.total,
      facets: request.facets.map((field) => ({
        field,
        values: found.facets.find((facet) => facet.field === field)?.values ?? [],
      })),
      didYouMean: this.#mend(query, found, ranked),
    };
  }

  async #find(query: AnalysedQuery, request: SearchRequest, signal: AbortSignal): Promise<Found> {
    const graph = this.#graph.with({ signal });
    const clauses = clausesOf(query, this.#sound).map((clause, word) => ({ ...clause, word }));
    const parameters = {
      clauses,
      least: query.phrases.length > 0 ? clauses.length : Math.min(1, clauses.length),
      enough,
      filters: filtersOf(request),
      facets: request.facets.map((field) => ({ field, property: facetProperties[field] })),
      window: Math.max(rankedAgain, request.offset + request.limit),
    };
    const parts = {
      words: wordsIn(clauses),
      filters: parameters.filters.length > 0,
      facets: parameters.facets.length > 0,
    };
    const [found] = await graph.read(searchQuery(parts), parameters);
    return found ?? { total: 0, candidates: [], facets: [], words: [] };
  }

  #rank(query: AnalysedQuery, found: Found) {
    return rank(query, found, this.#sound);
  }

  #mend(query: AnalysedQuery, found: Found, ranked: readonly { readonly id: string }[]): string | null {
    const known = new Set(found.words.filter((word) => word.known).map(({ word }) => word));
    const names = new Map(found.candidates.map((candidate) => [candidate.id, candidate.names]));
    return didYouMean(
      query,
      (word) => known.has(word),
      ranked.slice(0, 5).map(({ id }) => names.get(id) ?? []),
    );
  }

  async #show(
    query: AnalysedQuery,
    { language, highlighted }: SearchRequest,
    page: readonly { readonly id: string; readonly score: number }[],
    signal: AbortSignal,
  ): Promise<SearchAnswer['hits']> {
    if (page.length === 0) return [];
    const ids = page.map(({ id }) => id);
    const texts = highlighted ? await this.#graph.with({ signal }).read(shownDocuments, { ids }) : [];
    const shown = new Map(texts.map((each) => [each.id, each]));
    const highlighter = new Highlighter(query, this.#analyser);
    return page.map(({ id, score }) => {
      const own = shown.get(id);
      const description =
        own &&
        (language === 'ID' ? own.descriptionId || own.descriptionEn : own.descriptionEn || own.descriptionId);
      return {
        id,
        score: Math.round(Math.min(1, Math.max(0, score)) * 10_000) / 10_000,
        highlights: own ? highlighter.highlight({ ...own, description: description ?? '' }) : [],
      };
    });
  }

  async suggest(request: SuggestRequest, signal: AbortSignal): Promise<readonly Suggestion[]> {
    const query = this.#analyser.query(request.query);
    const graph = this.#graph.with({ signal });
    const parameters = {
      filters: filtersOf(request),
      joined: query.text.replaceAll(' ', ''),
      window: Math.max(suggestWindow, request.limit),
    };
    if (query.words.length === 0) {
      if (request.query.trim() !== '') return [];
      return toSuggestions(
        await graph.read(browseNames, { ...parameters, facets: [] }),
        query,
        request.limit,
        this.#sound,
      );
    }
    const { exact, loose } = suggestClause(query);
    const found = await graph.read(suggestNames, { ...parameters, text: exact });
    const near =
      found.length >= request.limit ? [] : await graph.read(suggestNames, { ...parameters, text: loose });
    const every = new Map([...found, ...near].map((each) => [each.id, each]));
    return toSuggestions([...every.values()], query, request.limit, this.#sound);
  }

  async apply({ upserts, deletes }: IndexChanges): Promise<void> {
    for (let start = 0; start < upserts.length; start += writeBatch) {
      const rows = this.#rows(upserts.slice(start, start + writeBatch));
      await this.#graph.write(async (writer) => {
        const slot = await heldSlot(writer);
        await writer.run(index.upsertIn(slot), { rows });
      });
    }
    if (deletes.length === 0) return;
    await this.#graph.write(async (writer) => {
      const slot = await heldSlot(writer);
      await writer.run(index.deleteIn(slot), { ids: deletes });
    });
  }

  #rows = (documents: readonly SearchDocument[]) =>
    documents.map((document) => storedProperties(document, this.#analyser));

  /** Fills the place that is not asked, then lets it answer, then empties the other. */
  async rebuild(
    documents: AsyncIterable<readonly SearchDocument[]>,
    signal: AbortSignal,
  ): Promise<RebuildReport> {
    const [state] = await this.#graph.read(index.readState);
    const fresh = index.otherSlot(state?.slot ?? 'B');
    await this.#empty(fresh, signal);
    let count = 0;
    for await (const batch of documents) {
      signal.throwIfAborted();
      // As large as they are read: with each commit the full-text index is refreshed.
      const rows = this.#rows(batch);
      await this.#graph.write((writer) => writer.run(index.createIn(fresh), { rows }));
      count += batch.length;
    }
    await this.#graph.write((writer) => writer.run(index.swapSlot, { slot: fresh, version: this.#version }));
    await this.#empty(index.otherSlot(fresh), signal);
    return { documents: count, refused: [] };
  }

  async #empty(slot: index.Slot, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const [count] = await this.#graph.write((writer) => writer.run(index.emptyOnce(slot)));
      if (!count) return;
    }
  }

  async *held(signal: AbortSignal): AsyncGenerator<readonly HeldDocument[]> {
    const graph = this.#graph.with({ signal });
    const slot = (await graph.read(index.readState))[0]?.slot ?? 'A';
    let after = '';
    for (;;) {
      const batch = await graph.read(index.heldAfter(slot), { after });
      if (batch.length === 0) return;
      yield batch;
      after = batch.at(-1)?.id ?? after;
    }
  }

  async state(signal: AbortSignal): Promise<BackendState> {
    const [state] = await this.#graph.with({ signal }).read(index.readState);
    const documents = state?.documents ?? 0;
    const stale = state?.version !== this.#version;
    if (documents === 0) {
      return { ready: false, stale, documents, detail: 'Its index is empty: run `npm run reindex`.' };
    }
    const age = stale ? ' Built by another version: run `npm run reindex`.' : '';
    return {
      ready: true,
      stale,
      documents,
      detail: `${documents} documents in Neo4j's own full-text index.${age}`,
    };
  }

  async close(): Promise<void> {
    // The graph is its owner's to close.
  }
}

const wordsIn = ({ length }: readonly unknown[]): SearchParts['words'] =>
  length > 1 ? 'several' : length === 1 ? 'one' : 'none';

const heldSlot = async (writer: Parameters<Parameters<Graph['write']>[0]>[0]): Promise<index.Slot> =>
  (await writer.run(index.holdSlot))[0] ?? 'A';

/** Nothing of a text that holds no word can be found. */
const nothing = ({ facets }: SearchRequest): SearchAnswer => ({
  hits: [],
  totalCount: 0,
  facets: facets.map((field) => ({ field, values: [] })),
  didYouMean: null,
});

const asBrowsed = ({ id, weight }: { readonly id: string; readonly weight: number }) => ({
  id,
  score: weight,
});

/** So many records are enough not to look for those that have fewer of the words. */
const enough = 24;

function filtersOf({
  kinds,
  filters,
}: {
  readonly kinds: readonly EntityKind[];
  readonly filters: readonly FacetFilter[];
}) {
  const all = kinds.length === 0 ? filters : [...filters, { field: 'KIND' as const, anyOf: kinds }];
  return all.map(({ field, anyOf }) => ({ field, anyOf, property: facetProperties[field] }));
}
