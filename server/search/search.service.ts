import type { Entity } from '../../schema/entity.type.ts';
import type { EntityKind } from '../../schema/enums.ts';
import { pageLimits } from '../../schema/page-limits.ts';
import type { Language } from '../../schema/registered-enums.ts';
import type { SearchFilter } from '../../schema/search.input.ts';
import type { SearchConnection, SearchEdge, SearchFacet, Suggestion } from '../../schema/search.type.ts';
import { loadEntities } from '../entity/entity.loader.ts';
import { ClientError } from '../errors.ts';
import type { Batcher } from '../graph/batch.ts';
import { decodeCursor, encodeCursor, fingerprint } from '../graph/cursor.ts';
import { facetFilters } from './facet-filters.ts';
import { facetLabel } from './facet-labels.ts';
import type { SearchEngine } from './search-engine.ts';
import type { FacetField, SearchAnswer, SearchHit } from './search-port.ts';

/** Longer texts are refused: nobody means them, and no engine reads them to the end. */
const longestQuery = 1_000;
/** So many results can be paged through. */
const mostResults = 1_000;
const suggestLimits = { default: 8, most: 50 } as const;

export interface SearchArguments {
  readonly query: string;
  readonly kinds: readonly EntityKind[] | null | undefined;
  readonly filter: SearchFilter | null | undefined;
  readonly facets: readonly FacetField[] | null | undefined;
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
  readonly language: Language;
  readonly highlighted: boolean;
}

export type SuggestArguments = Pick<SearchArguments, 'query' | 'kinds' | 'filter' | 'first'>;

export interface SearchSurroundings {
  readonly batcher: Batcher;
  readonly signal: AbortSignal;
}

/** Searches as the API offers them, over whichever engine there is. */
export class SearchService {
  readonly #engine: SearchEngine;

  constructor({ engine }: { readonly engine: SearchEngine }) {
    this.#engine = engine;
  }

  async search(args: SearchArguments, { batcher, signal }: SearchSurroundings): Promise<SearchConnection> {
    const list = listOf(args);
    const offset = args.after == null ? 0 : offsetOf(list, args.after);
    const limit = Math.min(limitOf(args.first, pageLimits), mostResults - offset);
    batcher.readAhead();
    const { answer, backend, degraded } = await this.#engine.search(
      {
        query: checkedQuery(args.query),
        kinds: args.kinds ?? [],
        filters: await facetFilters(args.filter, batcher),
        facets: [...new Set(args.facets ?? [])],
        limit,
        offset,
        language: args.language,
        highlighted: args.highlighted,
      },
      signal,
    );
    const [edges, facets] = await Promise.all([
      toEdges(answer.hits, { list, offset }, batcher),
      labelled(answer.facets, { batcher, language: args.language }),
    ]);
    const reached = offset + answer.hits.length;
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      totalCount: answer.totalCount,
      pageInfo: {
        hasNextPage: answer.hits.length > 0 && reached < Math.min(answer.totalCount, mostResults),
        hasPreviousPage: offset > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      facets,
      didYouMean: answer.didYouMean,
      backend,
      degraded,
    };
  }

  async suggest(args: SuggestArguments, { batcher, signal }: SearchSurroundings): Promise<Suggestion[]> {
    const request = {
      query: checkedQuery(args.query),
      kinds: args.kinds ?? [],
      filters: await facetFilters(args.filter, batcher),
      limit: limitOf(args.first, suggestLimits),
    };
    return [...(await this.#engine.suggest(request, signal)).answer];
  }
}

function checkedQuery(query: string): string {
  if (query.length > longestQuery) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `\`query\` has ${query.length} characters: search for at most ${longestQuery}.`,
    );
  }
  return query;
}

function limitOf(
  first: number | null | undefined,
  limits: { readonly default: number; readonly most: number },
): number {
  const limit = first ?? limits.default;
  if (limit < 0 || limit > limits.most) {
    throw new ClientError('BAD_USER_INPUT', `\`first\` is ${limit}: ask for 0 to ${limits.most}.`);
  }
  return limit;
}

/** A cursor belongs to the question that it was given for, in whichever language its texts were asked. */
const listOf = ({ query, kinds, filter }: SearchArguments): string =>
  fingerprint('search', [query, kinds ?? [], filter ?? {}]);

function offsetOf(list: string, cursor: string): number {
  const [offset] = decodeCursor(list, cursor, 1);
  if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0 || offset > mostResults) {
    throw new ClientError('BAD_CURSOR', 'This cursor is damaged. Start again without `after`.');
  }
  return offset;
}

/** Records that have gone since they were indexed are left out. */
async function toEdges(
  hits: readonly SearchHit[],
  { list, offset }: { readonly list: string; readonly offset: number },
  batcher: Batcher,
): Promise<SearchEdge[]> {
  const nodes = await loadEntities(
    batcher,
    hits.map(({ id }) => id),
  );
  const byId = new Map<string, Entity>(nodes.map((node) => [node.id, node]));
  return hits.flatMap(({ id, score, highlights }, index) => {
    const node = byId.get(id);
    const cursor = encodeCursor(list, [offset + index + 1]);
    return node === undefined ? [] : [{ cursor, node, score, highlights }];
  });
}

const labelled = (
  facets: SearchAnswer['facets'],
  surroundings: { readonly batcher: Batcher; readonly language: Language },
): Promise<SearchFacet[]> =>
  Promise.all(
    facets.map(async ({ field, values }) => ({
      field,
      values: await Promise.all(
        values.map(async ({ value, count }) => ({
          value,
          count,
          label: await facetLabel(field, value, surroundings),
        })),
      ),
    })),
  );
