import type { SearchPageQuery } from '../__generated__/graphql.ts';
import { inAddress } from '../choices.ts';
import { facetQuestions, searchAddress } from '../search-question.ts';
import { useSurroundings } from '../surroundings.ts';

type Facet = SearchPageQuery['search']['facets'][number];

export interface SearchFacetsProps {
  readonly facets: readonly Facet[];
  readonly query: Readonly<Record<string, string>>;
}

const shown = 8;

/** Ways to narrow what was found, each with how much is left then. */
export function SearchFacets({ facets, query }: SearchFacetsProps) {
  const { t } = useSurroundings();
  const lists = facetQuestions.flatMap(({ name, field }) => {
    const values = facets.find((facet) => facet.field === field)?.values ?? [];
    return values.length > 1 || query[name] ? [{ name, field, values }] : [];
  });
  if (lists.length === 0) return null;
  return (
    <nav class="facets" aria-label={t.search.narrow}>
      <h2>{t.search.narrow}</h2>
      {lists.map(({ name, field, values }, place) => (
        <details key={name} open={place < 3 || query[name] !== undefined}>
          <summary>{t.search.facet[field]}</summary>
          <FacetList name={name} values={values} query={query} />
        </details>
      ))}
    </nav>
  );
}

interface FacetListProps {
  readonly name: string;
  readonly values: Facet['values'];
  readonly query: Readonly<Record<string, string>>;
}

function FacetList({ name, values, query }: FacetListProps) {
  const { t, href, number } = useSurroundings();
  const current = query[name];
  const first = values.slice(0, shown);
  const chosen = values.filter(
    ({ value }) => inAddress(value) === current && !first.some((each) => each.value === value),
  );
  return (
    <ul>
      {current && (
        <li>
          <a href={href(searchAddress(query, { [name]: undefined }))}>← {t.search.any}</a>
        </li>
      )}
      {[...chosen, ...first].map(({ value, label, count }) => {
        const isChosen = inAddress(value) === current;
        return (
          <li key={value}>
            <a
              href={href(searchAddress(query, { [name]: isChosen ? undefined : inAddress(value) }))}
              aria-current={isChosen ? 'true' : undefined}
              rel="nofollow"
            >
              {label}
            </a>{' '}
            <span class="count">{number(count)}</span>
          </li>
        );
      })}
    </ul>
  );
}
