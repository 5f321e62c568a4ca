import { kindOfId } from '../../../graph/entity-row.ts';
import type { Suggestion } from '../../search-port.ts';
import type { AnalysedQuery } from '../../text/analyser.ts';
import { editDistance, forgiven } from '../../text/edit-distance.ts';
import { normalise } from '../../text/normalise.ts';
import type { Suggested } from './search.queries.ts';

/** Puts names in the order in which somebody who is typing expects them. Pure. */
export function toSuggestions(
  found: readonly Suggested[],
  query: AnalysedQuery,
  limit: number,
  sound: (word: string) => string,
): Suggestion[] {
  return found
    .map((record) => ({ record, ...fitOf(record, query, sound) }))
    .filter(({ fit }) => query.words.length === 0 || fit > 0)
    .sort(
      (a, b) => b.fit - a.fit || b.record.weight - a.record.weight || (a.record.id < b.record.id ? -1 : 1),
    )
    .slice(0, limit)
    .flatMap(({ record, matched }) => {
      const kind = kindOfId(record.id);
      return kind === undefined
        ? []
        : [{ id: record.id, kind, name: record.name, matched, region: record.region }];
    });
}

function fitOf(record: Suggested, query: AnalysedQuery, sound: (word: string) => string) {
  const shown = [record.name, ...record.aliases].map((text) => ({ text, plain: normalise(text) }));
  const direct = shown.map(({ text, plain }, index) => ({
    matched: text,
    fit: nameFit(plain, query, sound) * (index === 0 ? 1 : 0.93),
  }));
  const variants = record.names.map((name) => ({
    matched: record.name,
    fit: nameFit(name, query, sound) * 0.92,
  }));
  const best = [...direct, ...variants].reduce((a, b) => (b.fit > a.fit ? b : a), {
    matched: record.name,
    fit: 0,
  });
  return { matched: best.matched, fit: best.fit === 0 ? 0 : best.fit + record.weight * 0.25 };
}

/** 1 for a name that is what was typed, less for one that begins so, has words that do, or is only near. */
function nameFit(name: string, query: AnalysedQuery, sound: (word: string) => string): number {
  const typed = query.text;
  const share = Math.min(1, typed.length / Math.max(1, name.length));
  if (name === typed) return 1.1;
  if (name.startsWith(`${typed} `)) return 0.86 + 0.14 * share;
  if (name.startsWith(typed)) return 0.82 + 0.16 * share;
  const words = name.split(' ');
  const each = query.words.map((word) => Math.max(...words.map((other) => wordFit(word, other, sound))));
  const weakest = Math.min(...each);
  return weakest <= 0 ? 0 : weakest * (0.72 + 0.12 * share);
}

function wordFit(
  word: AnalysedQuery['words'][number],
  other: string,
  sound: (word: string) => string,
): number {
  const forms = [word.text, ...word.readings];
  if (forms.includes(other)) return 1;
  if (word.open && forms.some((form) => other.startsWith(form))) return 0.95;
  const heard = sound(other);
  if (heard === word.sound) return 0.9;
  if (word.open && word.sound.length > 2 && heard.startsWith(word.sound)) return 0.8;
  const most = forgiven(word.text);
  if (most > 0 && editDistance(word.text, other, most) <= most) return 0.65;
  const begun = other.slice(0, word.text.length);
  return word.open && most > 0 && editDistance(word.text, begun, 1) <= 1 ? 0.55 : 0;
}
