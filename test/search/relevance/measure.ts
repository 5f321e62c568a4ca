import { facetFields, type SearchBackend } from '../../../server/search/search-port.ts';
import type { RelevanceCase, RelevanceFilter } from './relevance-file.ts';

/** How well one case was answered; see README.md for what the measures mean. */
export interface Measured {
  readonly one: RelevanceCase;
  readonly ids: readonly string[];
  readonly reciprocalRank: number;
  readonly recall: number;
  readonly kept: boolean;
}

export interface Summary {
  readonly cases: number;
  readonly mrr: number;
  readonly recall: number;
  readonly kept: number;
}

const asked = 10;
const longestMs = 30_000;

/** Asks a backend every case, one after the other. */
export async function measureRelevance(
  backend: SearchBackend,
  cases: readonly RelevanceCase[],
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const one of cases) measured.push(judge(one, await answer(backend, one)));
  return measured;
}

async function answer(backend: SearchBackend, one: RelevanceCase): Promise<string[]> {
  const { query, kinds } = one;
  const request = { query, kinds, filters: filtersOf(one.filter), limit: asked };
  const signal = AbortSignal.timeout(longestMs);
  if (one.asks === 'SUGGEST') return (await backend.suggest(request, signal)).map(({ id }) => id);
  const language = one.lang ?? 'ID';
  const { hits } = await backend.search(
    { ...request, facets: [], offset: 0, language, highlighted: false },
    signal,
  );
  return hits.map(({ id }) => id);
}

/** `motifClass` of the suite is `MOTIF_CLASS` of the port, and so on. */
const filtersOf = (filter: RelevanceFilter) =>
  Object.entries(filter).map(([name, given]) => ({
    field: fieldOf(name),
    anyOf: (Array.isArray(given) ? given : [given]).map(String),
  }));

function fieldOf(name: string) {
  const wanted = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const field = facetFields.find((each) => each === wanted);
  if (field === undefined) throw new Error(`${name} is no facet.`);
  return field;
}

export function judge(one: RelevanceCase, ids: readonly string[]): Measured {
  const lists = [
    { wanted: one.first1, within: 1, any: true },
    { wanted: one.first3, within: 3, any: one.any },
    { wanted: one.first10, within: 10, any: one.any && one.first3.length === 0 },
  ].filter(({ wanted }) => wanted.length > 0);
  const strictest = lists[0]?.wanted ?? [];
  const rank = ids.findIndex((id) => strictest.includes(id)) + 1;
  const parts = lists.flatMap(({ wanted, any }) => {
    const found = wanted.map((id) => Number(ids.includes(id)));
    return any ? [Math.max(...found)] : found;
  });
  const isHeld = ({ wanted, within, any }: (typeof lists)[number]) => {
    const first = ids.slice(0, within);
    return any ? wanted.some((id) => first.includes(id)) : wanted.every((id) => first.includes(id));
  };
  return {
    one,
    ids,
    reciprocalRank: rank === 0 ? 0 : 1 / rank,
    recall: parts.length === 0 ? 1 : mean(parts),
    kept: lists.every(isHeld) && !one.absent.some((id) => ids.includes(id)),
  };
}

export function summarise(measured: readonly Measured[]): Summary {
  return {
    cases: measured.length,
    mrr: rounded(mean(measured.map(({ reciprocalRank }) => reciprocalRank))),
    recall: rounded(mean(measured.map(({ recall }) => recall))),
    kept: rounded(mean(measured.map(({ kept }) => Number(kept)))),
  };
}

/** The summary of each class of the cases, by its name. */
export function summariseByClass(measured: readonly Measured[]): Record<string, Summary> {
  const classes = [...new Set(measured.map(({ one }) => one.class))].sort();
  return Object.fromEntries(
    classes.map((name) => [name, summarise(measured.filter(({ one }) => one.class === name))]),
  );
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;
