import type { SearchFacetField, SearchFilter } from './__generated__/graphql.ts';
import {
  centuries,
  chosen,
  confidences,
  entityKinds,
  motifClasses,
  restrictionKinds,
  slugs,
  sourceQualities,
} from './choices.ts';

/** How a facet stands in an address, and how the value given there narrows a search. */
export interface FacetQuestion {
  readonly name: string;
  readonly field: SearchFacetField;
  readonly filter: (value: string | undefined) => SearchFilter;
}

/** In the order in which they stand on the page. */
export const facetQuestions: readonly FacetQuestion[] = [
  { name: 'kind', field: 'KIND', filter: (value) => ({ kind: chosen(value, entityKinds) }) },
  { name: 'region', field: 'REGION', filter: (value) => ({ region: slugs(value) }) },
  { name: 'technique', field: 'TECHNIQUE', filter: (value) => ({ technique: slugs(value) }) },
  { name: 'class', field: 'MOTIF_CLASS', filter: (value) => ({ motifClass: chosen(value, motifClasses) }) },
  { name: 'community', field: 'COMMUNITY', filter: (value) => ({ community: slugs(value) }) },
  { name: 'wastra', field: 'WASTRA', filter: (value) => ({ wastra: slugs(value) }) },
  { name: 'century', field: 'CENTURY', filter: (value) => ({ century: centuries(value) }) },
  {
    name: 'restriction',
    field: 'RESTRICTION',
    filter: (value) => ({ restriction: chosen(value, restrictionKinds) }),
  },
  {
    name: 'confidence',
    field: 'CONFIDENCE',
    filter: (value) => ({ confidence: chosen(value, confidences) }),
  },
  {
    name: 'descendants',
    field: 'HAS_DESCENDANTS',
    filter: (value) => ({ hasDescendants: value === undefined ? undefined : value === 'true' }),
  },
  {
    name: 'quality',
    field: 'SOURCE_QUALITY',
    filter: (value) => ({ sourceQuality: chosen(value, sourceQualities) }),
  },
];

/** What an address asks of search beside the words. */
export function filterOf(query: Readonly<Record<string, string>>): SearchFilter {
  const given = facetQuestions.map(({ name, filter }) => filter(query[name]));
  const asked = given.flatMap((part) => Object.entries(part)).filter(([, value]) => value !== undefined);
  return Object.fromEntries(asked);
}

/** The address of a search, without language; `undefined` takes a part out. Pages start anew. */
export function searchAddress(
  query: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | undefined>> = {},
): string {
  const { after: _, ...rest } = query;
  const parts = Object.entries({ ...rest, ...change }).filter((part): part is [string, string] => !!part[1]);
  const text = new URLSearchParams(parts).toString();
  return text === '' ? '/search' : `/search?${text}`;
}
