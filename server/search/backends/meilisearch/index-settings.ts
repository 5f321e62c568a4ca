import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { normalise } from '../../text/normalise.ts';
import type { SearchRules } from '../../text/rules.ts';
import { facetAttributes } from './filter-expression.ts';

/** Raise it when `toStored` makes other documents of the same ones: the index is then built anew. */
export const storedVersion = 1;

/** The settings that our index has, all of them as code. Anything else keeps Meilisearch's default. */
export function indexSettings(rules: Pick<SearchRules, 'translations'>): Settings {
  return {
    searchableAttributes: ['names', 'sounds', 'context', 'stems', 'descriptionId', 'descriptionEn'],
    filterableAttributes: [...Object.values(facetAttributes), 'version'].sort(),
    sortableAttributes: ['key', 'weight'],
    rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'weight:desc', 'key:asc'],
    synonyms: synonymsOf(rules.translations),
    typoTolerance: {
      enabled: true,
      // The same words are forgiven as with the other backend: see `forgiven`.
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 7 },
      disableOnAttributes: ['sounds', 'stems'],
      disableOnNumbers: true,
    },
    faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'count' } },
    // Fewer would be told where there are more.
    pagination: { maxTotalHits: 1_000_000 },
    searchCutoffMs: 1_000,
  };
}

/** Each word of a group leads to the others. */
function synonymsOf(groups: SearchRules['translations']): Record<string, string[]> {
  const synonyms: Record<string, Set<string>> = {};
  for (const group of groups) {
    const words = group.map(normalise);
    for (const word of words) {
      const others = words.filter((other) => other !== word);
      synonyms[word] = new Set([...(synonyms[word] ?? []), ...others]);
    }
  }
  return Object.fromEntries(Object.entries(synonyms).map(([word, others]) => [word, [...others].sort()]));
}

/** A name for settings that changes with them. */
export const settingsHash = (settings: Settings): string =>
  createHash('sha256').update(canonical(settings)).digest('base64url').slice(0, 12);

/** The names of our settings that the server has otherwise. It may have more settings than ours, and lists in other order. */
export function differingSettings(ours: Settings, theirs: Settings): string[] {
  const keys = Object.keys(ours) as (keyof Settings)[];
  return keys.filter((key) => !contains(comparable(key, theirs[key]), comparable(key, ours[key])));
}

const unordered: ReadonlySet<string> = new Set(['filterableAttributes', 'sortableAttributes']);

function comparable(key: string, value: unknown): unknown {
  if (unordered.has(key) && Array.isArray(value)) return [...value].sort();
  if (key === 'synonyms' && isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([word, others]) => [
        word,
        Array.isArray(others) ? [...others].sort() : others,
      ]),
    );
  }
  return value;
}

/** Whether every part of `ours` is in `theirs`, lists being equal. */
function contains(theirs: unknown, ours: unknown): boolean {
  if (!isRecord(ours)) return canonical(theirs) === canonical(ours);
  return isRecord(theirs) && Object.entries(ours).every(([key, value]) => contains(theirs[key], value));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
    ) ?? ''
  );
}
