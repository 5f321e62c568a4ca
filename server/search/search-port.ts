import type { EntityKind } from '../../schema/enums.ts';
import type { Language } from '../../schema/registered-enums.ts';
import type { SearchDocument } from './search-document.ts';

export const facetFields = [
  'KIND',
  'REGION',
  'TECHNIQUE',
  'COMMUNITY',
  'WASTRA',
  'CENTURY',
  'MOTIF_CLASS',
  'RESTRICTION',
  'CONFIDENCE',
  'SOURCE_QUALITY',
  'HAS_DESCENDANTS',
] as const;
export type FacetField = (typeof facetFields)[number];

/** Values of one facet, any of which will do; several facets are joined by and. */
export interface FacetFilter {
  readonly field: FacetField;
  readonly anyOf: readonly string[];
}

/** What somebody looks for. The query is text, whatever characters it holds. */
export interface SearchRequest {
  readonly query: string;
  readonly kinds: readonly EntityKind[];
  readonly filters: readonly FacetFilter[];
  /** Facets to count. A facet is counted under every filter but its own. */
  readonly facets: readonly FacetField[];
  readonly limit: number;
  /** Results before it are left out; at most 1,000 results can be paged through. */
  readonly offset: number;
  readonly language: Language;
  /** Whether the places of what was found are wanted, which means to read the texts. */
  readonly highlighted: boolean;
}

/** A piece of a text, and whether it is what was looked for. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

export interface Highlight {
  readonly field: 'NAME' | 'ALIAS' | 'DESCRIPTION' | 'CONTEXT';
  readonly segments: readonly Segment[];
}

export interface SearchHit {
  readonly id: string;
  /** 0 to 1, comparable only within one answer. */
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly totalCount: number;
  readonly facets: readonly { readonly field: FacetField; readonly values: readonly FacetCount[] }[];
  /** A spelling that would find more; null when there is none, or none is needed. */
  readonly didYouMean: string | null;
}

export interface Suggestion {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The name or alias that begins with, or is near to, what was typed. */
  readonly matched: string;
  readonly region: string | null;
}

export interface SuggestRequest {
  readonly query: string;
  readonly kinds: readonly EntityKind[];
  readonly filters: readonly FacetFilter[];
  readonly limit: number;
}

export type BackendName = 'MEILISEARCH' | 'NEO4J';

/**
 * A search engine, in the words of what we look for. A new kind of entity does not change it.
 * `signal` bounds each call in time; a call that cannot be answered throws.
 */
export interface SearchBackend {
  readonly name: BackendName;
  search(request: SearchRequest, signal: AbortSignal): Promise<SearchAnswer>;
  suggest(request: SuggestRequest, signal: AbortSignal): Promise<readonly Suggestion[]>;
  /** Keeps these documents and forgets those ids; settles when both are searchable. Repeating it changes nothing. */
  apply(changes: IndexChanges, signal: AbortSignal): Promise<void>;
  /** Replaces the whole index by these documents with no moment in which search finds less than before. */
  rebuild(documents: AsyncIterable<readonly SearchDocument[]>, signal: AbortSignal): Promise<RebuildReport>;
  /** What it holds, in any order, so that it can be compared with the graph. */
  held(signal: AbortSignal): AsyncIterable<readonly HeldDocument[]>;
  /** Whether it can be asked, and what it holds. */
  state(signal: AbortSignal): Promise<BackendState>;
  close(): Promise<void>;
}

export interface IndexChanges {
  readonly upserts: readonly SearchDocument[];
  readonly deletes: readonly string[];
}

export interface HeldDocument {
  readonly id: string;
  readonly revision: number;
}

export interface RebuildReport {
  readonly documents: number;
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
}

export interface BackendState {
  readonly ready: boolean;
  /** It holds nothing, or what another `documentsVersion` or other settings have built: it wants a rebuild. */
  readonly stale: boolean;
  readonly documents: number;
  /** What is wrong and what to do, or which server and version answers. */
  readonly detail: string;
}
