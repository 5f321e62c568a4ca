import { type EntityKind, entityPath } from '../../schema/enums.ts';
import type { SearchFilter } from '../../schema/search.input.ts';
import { entityById } from '../entity/entity.loader.ts';
import type { Batcher } from '../graph/batch.ts';
import type { FacetField, FacetFilter } from './search-port.ts';

/** Facets whose values are slugs of records. */
export const recordFacets = {
  REGION: 'REGION',
  TECHNIQUE: 'TECHNIQUE',
  COMMUNITY: 'COMMUNITY',
  WASTRA: 'WASTRA',
} as const satisfies Partial<Record<FacetField, EntityKind>>;

type Given = SearchFilter | null | undefined;

/** A filter of the API as one of the port. Former slugs lead to the present ones. */
export async function facetFilters(filter: Given, batcher: Batcher): Promise<FacetFilter[]> {
  if (filter == null) return [];
  const records = await Promise.all([
    slugs('REGION', filter.region, batcher),
    slugs('TECHNIQUE', filter.technique, batcher),
    slugs('COMMUNITY', filter.community, batcher),
    slugs('WASTRA', filter.wastra, batcher),
  ]);
  const descendants = filter.hasDescendants == null ? null : [String(filter.hasDescendants)];
  return [
    ...records.flat(),
    ...values('KIND', filter.kind),
    ...values('CENTURY', filter.century?.map(String)),
    ...values('MOTIF_CLASS', filter.motifClass),
    ...values('RESTRICTION', filter.restriction),
    ...values('CONFIDENCE', filter.confidence),
    ...values('SOURCE_QUALITY', filter.sourceQuality),
    ...values('HAS_DESCENDANTS', descendants),
  ];
}

/** An empty list is no condition. */
const values = (field: FacetField, anyOf: readonly string[] | null | undefined): FacetFilter[] =>
  anyOf?.length ? [{ field, anyOf }] : [];

async function slugs(
  field: keyof typeof recordFacets,
  given: readonly string[] | null | undefined,
  batcher: Batcher,
): Promise<FacetFilter[]> {
  if (!given?.length) return [];
  const path = entityPath[recordFacets[field]];
  const found = await Promise.all(
    given.map(async (slug) => {
      const id = slug.includes('/') ? slug : `${path}/${slug}`;
      return (await batcher.load(entityById, id))?.slug ?? slug;
    }),
  );
  return values(field, found);
}
