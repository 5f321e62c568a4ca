import type { FacetField, FacetFilter } from '../../search-port.ts';

/** The attribute of a stored document that holds the values of a facet. */
export const facetAttributes: Readonly<Record<FacetField, string>> = {
  KIND: 'kind',
  REGION: 'region',
  TECHNIQUE: 'technique',
  COMMUNITY: 'community',
  WASTRA: 'wastra',
  CENTURY: 'century',
  MOTIF_CLASS: 'motifClass',
  RESTRICTION: 'restriction',
  CONFIDENCE: 'confidence',
  SOURCE_QUALITY: 'sourceQuality',
  HAS_DESCENDANTS: 'hasDescendants',
};

/** A condition as a value, so that no text of a client is ever part of the language itself. */
export type Condition =
  | { readonly attribute: string; readonly isAnyOf: readonly string[] }
  | { readonly all: readonly Condition[] };

export const conditionOf = (filters: readonly FacetFilter[]): Condition => ({
  all: filters.map(({ field, anyOf }) => ({ attribute: facetAttributes[field], isAnyOf: anyOf })),
});

/** A condition in the filter language of Meilisearch; null when it allows everything. */
export function filterExpression(condition: Condition): string | null {
  if ('all' in condition) {
    const parts = condition.all.map(filterExpression).filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(' AND ');
  }
  return `${condition.attribute} IN [${condition.isAnyOf.map(quoted).join(', ')}]`;
}

/** Meilisearch refuses longer values; no slug or term is that long, so that a cut one matches as little. */
const longestValue = 400;

/** Control characters stand in no value of a document. */
const quoted = (value: string): string =>
  `"${cut(value.replace(/\p{Cc}|\p{Cs}/gu, '\ufffd'))
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')}"`;

function cut(value: string): string {
  const bytes = Buffer.from(value);
  return bytes.length <= longestValue ? value : bytes.subarray(0, longestValue).toString('utf8');
}
