import type { AnalysedQuery, QueryWord } from '../../text/analyser.ts';

/** One way of putting a query, and how much what it finds counts beside what others find. */
export interface QueryText {
  readonly q: string;
  readonly weight: number;
}

/** Meilisearch reads so many words of a query and leaves the rest. */
export const mostWords = 10;

/** Beyond these ways more find nothing new. */
const mostTexts = 5;

/** The query as it was typed, then as it would read today, by its stems and by its sound. Pure. */
export function queryTexts(query: AnalysedQuery, words: readonly QueryWord[]): QueryText[] {
  const rest = words.filter(({ text }) => !query.phrases.some((phrase) => phrase.includes(text)));
  const spoken = query.phrases.length > 0 ? rest : words;
  const put = (form: (word: QueryWord) => string, weight: number, open = true): QueryText => ({
    q: textOf(query.phrases, spoken, form, open),
    weight,
  });
  const all = [
    put(({ text }) => text, 1),
    put(({ text, readings }) => readings[0] ?? text, 0.97),
    put(({ text, readings }) => readings.at(-1) ?? text, 0.95),
    put(({ text, stems }) => stems[0] ?? text, 0.85, false),
    put(({ text, stems }) => stems[1] ?? stems[0] ?? text, 0.85, false),
    put(({ text, stems }) => stems.at(-1) ?? text, 0.85, false),
    put(({ sound }) => sound, 0.8, false),
  ];
  const known = new Set<string>();
  return all.filter(({ q }) => !known.has(q.trim()) && known.add(q.trim())).slice(0, mostTexts);
}

/** A space at the end says that the last word is whole; without it Meilisearch takes it for a beginning. */
function textOf(
  phrases: AnalysedQuery['phrases'],
  words: readonly QueryWord[],
  form: (word: QueryWord) => string,
  open: boolean,
): string {
  const quoted = phrases.map((phrase) => `"${phrase.join(' ')}"`);
  const text = [...quoted, ...words.map(form)].join(' ');
  return open && words.at(-1)?.open ? text : `${text} `;
}

/**
 * The words of a long query that tell most: those that fewest records have, in their order. Words that no
 * record has are left out before any other.
 */
export function mostTelling(words: readonly QueryWord[], counts: readonly number[]): QueryWord[] {
  const rarity = (index: number) => counts[index] || Number.POSITIVE_INFINITY;
  const order = words.map((_, index) => index).sort((a, b) => rarity(a) - rarity(b) || a - b);
  const chosen = new Set(order.slice(0, mostWords));
  const known = [...chosen].filter((index) => (counts[index] ?? 0) > 0);
  const kept = known.length > 0 ? new Set(known) : chosen;
  return words.filter((_, index) => kept.has(index));
}
