import type {
  Confidence,
  EntityKind,
  MotifClass,
  RestrictionKind,
  SourceQuality,
} from '../../schema/enums.ts';

/**
 * One record as search sees it: everything that a person may type to find it, sorted by how much a match
 * there counts, and everything by which results are narrowed. Both backends index the same document.
 */
export interface SearchDocument {
  /** The record's id, such as `motif/parang-rusak`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly slug: string;
  readonly name: string;
  /** Every name, normalised, with its spelling variants: joined, split, old, simplified. */
  readonly names: readonly string[];
  /** Names as the record gives them, for the reason of a match. */
  readonly aliases: readonly string[];
  /** Short words of what it is and where: kind, class, region with what it lies in, technique, community, maker, wastra. */
  readonly context: readonly string[];
  readonly descriptionId: string;
  readonly descriptionEn: string;
  /** Indonesian and English stems of all of the above that differ from the words themselves. */
  readonly stems: readonly string[];
  /** Slugs and terms for filters and facets. */
  readonly facets: SearchFacets;
  /** A gentle push for records that more hangs on, 0 to 1. */
  readonly weight: number;
  /** Name of the region to show beside it while one types. */
  readonly region: string | null;
  /** Rises with each change of the record; a lower one never overwrites a higher one. */
  readonly revision: number;
}

export interface SearchFacets {
  readonly region: readonly string[];
  readonly technique: readonly string[];
  readonly community: readonly string[];
  readonly wastra: readonly string[];
  readonly century: readonly number[];
  readonly motifClass: MotifClass | null;
  readonly restriction: RestrictionKind | null;
  readonly confidence: readonly Confidence[];
  readonly sourceQuality: SourceQuality | null;
  readonly hasDescendants: boolean;
}
