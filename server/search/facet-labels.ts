import * as vocabularies from '../../schema/enums.ts';
import { entityPath, type Term } from '../../schema/enums.ts';
import { inLanguage } from '../../schema/localised.ts';
import type { Language } from '../../schema/registered-enums.ts';
import type { Batcher } from '../graph/batch.ts';
import type { BatchPart } from '../graph/look-up.ts';
import { recordFacets } from './facet-filters.ts';
import type { FacetField } from './search-port.ts';

const vocabularyOf: Partial<Record<FacetField, Readonly<Record<string, Term>>>> = {
  KIND: vocabularies.entityKinds,
  MOTIF_CLASS: vocabularies.motifClasses,
  RESTRICTION: vocabularies.restrictionKinds,
  CONFIDENCE: vocabularies.confidences,
  SOURCE_QUALITY: vocabularies.sourceQualities,
};

const descendants: Readonly<Record<string, Term['label']>> = {
  true: { id: 'ada turunannya', en: 'with descendants' },
  false: { id: 'tanpa turunan', en: 'without descendants' },
};

/** What people call a value of a facet. Records are looked up together with all others of the request. */
export async function facetLabel(
  field: FacetField,
  value: string,
  { batcher, language }: { readonly batcher: Batcher; readonly language: Language },
): Promise<string> {
  if (field in recordFacets) return recordLabel(field as keyof typeof recordFacets, value, batcher, language);
  if (field === 'CENTURY')
    return language === 'ID' ? `abad ke-${value}` : `${ordinal(Number(value))} century`;
  const label = field === 'HAS_DESCENDANTS' ? descendants[value] : vocabularyOf[field]?.[value]?.label;
  return inLanguage(label, language) ?? value;
}

interface Names {
  readonly name: string;
  readonly nameEn: string | null;
}

const namesById: BatchPart<Names | null> = {
  name: 'search/facet-labels.namesById',
  keep: true,
  text: () => `
    MATCH (n:Entity {id: key})
    RETURN {name: n.name, nameEn: coalesce(n.nameEn,
      head([i IN range(0, size(coalesce(n.aliasTexts, [])) - 1) WHERE n.aliasKinds[i] = 'ENGLISH' | n.aliasTexts[i]]))} AS value`,
  // Every entity has a name, and some an English one.
  parse: (value) => value as Names,
  missing: () => null,
};

async function recordLabel(
  field: keyof typeof recordFacets,
  slug: string,
  batcher: Batcher,
  language: Language,
): Promise<string> {
  const names = await batcher.load(namesById, `${entityPath[recordFacets[field]]}/${slug}`);
  if (names === null) return slug;
  return language === 'EN' ? (names.nameEn ?? names.name) : names.name;
}

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}
