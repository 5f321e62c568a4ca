import type { SearchPageQuery, SearchResultFragment } from '../__generated__/graphql.ts';
import { groupBy } from '../group-by.ts';
import { facetQuestions, searchAddress } from '../search-question.ts';
import { useSurroundings } from '../surroundings.ts';
import type { LinkedKind } from './entity-link.tsx';
import { SearchBox, SearchExamples } from './search-box.tsx';
import { SearchFacets } from './search-facets.tsx';
import { SearchResult } from './search-result.tsx';

export interface SearchViewProps {
  readonly search: SearchPageQuery['search'];
  readonly text: string;
  readonly query: Readonly<Record<string, string>>;
}

/** What was found, the best first: by kind, or of one kind page by page. */
export function SearchView({ search, text, query }: SearchViewProps) {
  const { t, number } = useSurroundings();
  const { totalCount, edges } = search;
  const kept = Object.fromEntries(
    facetQuestions.flatMap(({ name }) => (query[name] ? [[name, query[name]]] : [])),
  );
  return (
    <>
      <header class="title">
        <h1>{t.search.title}</h1>
        <SearchBox place="page" text={text} kept={kept} />
        <p role="status">
          {text === '' ? t.search.everything(number(totalCount)) : t.search.found(number(totalCount), text)}
        </p>
        <DidYouMean suggestion={search.didYouMean} query={query} />
        {search.degraded && <p class="quiet">{t.search.degraded}</p>}
      </header>
      <div class="search-page">
        <SearchFacets facets={search.facets} query={query} />
        <div class="results">
          {edges.length === 0 && <Nothing />}
          {query['kind'] ? <Ranked edges={edges} /> : <ByKind search={search} query={query} />}
          <More search={search} query={query} />
        </div>
      </div>
    </>
  );
}

function DidYouMean({
  suggestion,
  query,
}: {
  readonly suggestion: string | null;
  readonly query: SearchViewProps['query'];
}) {
  const { t, href } = useSurroundings();
  if (!suggestion) return null;
  return (
    <p>
      {t.search.didYouMean} <a href={href(searchAddress(query, { q: suggestion }))}>{suggestion}</a>?
    </p>
  );
}

function Nothing() {
  const { t, href } = useSurroundings();
  return (
    <>
      <p>{t.search.nothing}</p>
      <SearchExamples />
      <p>
        <a href={href('/motif')}>{t.kind.Motif.title}</a> ·{' '}
        <a href={href('/wastra')}>{t.kind.Wastra.title}</a> ·{' '}
        <a href={href('/region')}>{t.kind.Region.title}</a> ·{' '}
        <a href={href('/coverage')}>{t.site.coverage}</a>
      </p>
    </>
  );
}

const ofOneKind = 8;

/** Each kind in the place of its best result. */
function ByKind({ search, query }: Pick<SearchViewProps, 'search' | 'query'>) {
  const { t, href, number } = useSurroundings();
  const counts = new Map(
    search.facets.find(({ field }) => field === 'KIND')?.values.map(({ value, count }) => [value, count]),
  );
  return (
    <>
      {[...groupBy(search.edges, ({ node }) => node.__typename)].map(([kind, edges]) => {
        const value = kind.toUpperCase();
        const count = counts.get(value) ?? edges.length;
        return (
          <section key={kind}>
            <h2>
              {t.kind[kind as LinkedKind].title} <span class="count">{number(count)}</span>
            </h2>
            <Ranked edges={edges.slice(0, ofOneKind)} />
            {count > Math.min(edges.length, ofOneKind) && (
              <p>
                <a href={href(searchAddress(query, { kind: kind.toLowerCase() }))}>
                  {t.search.all(number(count), t.kind[kind as LinkedKind].some)}
                </a>
              </p>
            )}
          </section>
        );
      })}
    </>
  );
}

function Ranked({ edges }: { readonly edges: readonly SearchResultFragment[] }) {
  if (edges.length === 0) return null;
  return (
    <ol class="found">
      {edges.map((result) => (
        <SearchResult key={result.node.id} result={result} />
      ))}
    </ol>
  );
}

function More({ search, query }: Pick<SearchViewProps, 'search' | 'query'>) {
  const { t, href } = useSurroundings();
  const { hasNextPage, endCursor } = search.pageInfo;
  const hasNext = query['kind'] && hasNextPage && endCursor;
  if (!query['after'] && !hasNext) return null;
  return (
    <nav class="pager" aria-label={t.search.pages}>
      {query['after'] && <a href={href(searchAddress(query))}>{t.search.first}</a>}
      {hasNext && (
        <a rel="next" href={href(`${searchAddress(query)}&${new URLSearchParams({ after: endCursor })}`)}>
          {t.list.next} →
        </a>
      )}
    </nav>
  );
}
