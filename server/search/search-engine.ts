import type {
  BackendName,
  SearchAnswer,
  SearchBackend,
  SearchRequest,
  Suggestion,
  SuggestRequest,
} from './search-port.ts';

/** An answer, who gave it, and whether a better one was out of reach. */
export interface Answered<T> {
  readonly answer: T;
  readonly backend: BackendName;
  readonly degraded: boolean;
}

/** What answers searches: one backend, or several of which the second stands in for the first. */
export interface SearchEngine {
  search(request: SearchRequest, signal: AbortSignal): Promise<Answered<SearchAnswer>>;
  suggest(request: SuggestRequest, signal: AbortSignal): Promise<Answered<readonly Suggestion[]>>;
}

/** One backend alone; what it answers while its index is being built is not all that there is. */
export function singleEngine(backend: SearchBackend, isUnbuilt: () => boolean): SearchEngine {
  const answered = <T>(answer: T): Answered<T> => ({ answer, backend: backend.name, degraded: isUnbuilt() });
  return {
    search: async (request, signal) => answered(await backend.search(request, signal)),
    suggest: async (request, signal) => answered(await backend.suggest(request, signal)),
  };
}
