import type { SearchRules } from './rules.ts';

type SpellingRules = SearchRules['spelling'];

/**
 * How a word reads today if it is in an old spelling: `tjeplok` is `ceplok`, `wajang` is `wayang`. Whether a
 * lone `j` is old cannot be told from the word, so that there may be two readings. The word itself is left out.
 */
export function readingsOf(word: string, rules: SpellingRules): string[] {
  const all = read(word, rules);
  const certain = read(
    word,
    rules.filter(({ old }) => old.length > 1),
  );
  return [...new Set([certain, all])].filter((reading) => reading !== word);
}

/** The readings that are sure to be old: of a word with letters that today's spelling does not have. */
export function certainReadingsOf(word: string, rules: SpellingRules): string[] {
  const isMarked = rules.some(({ old }) => old.length > 1 && word.includes(old));
  return isMarked ? readingsOf(word, rules) : [];
}

/** Longer strings go first, all in one pass, so that the `j` of `dj` is not read again as a `y`. */
function read(word: string, rules: SpellingRules): string {
  const modern = new Map(rules.map((rule) => [rule.old, rule.modern]));
  const old = [...modern.keys()].sort((a, b) => b.length - a.length);
  if (old.length === 0) return word;
  return word.replace(new RegExp(old.join('|'), 'g'), (letters) => modern.get(letters) ?? letters);
}

/** A word as it sounds, whichever way it is written. */
export function soundOf(
  word: string,
  { spelling, sounds }: Pick<SearchRules, 'spelling' | 'sounds'>,
): string {
  const modern = certainReadingsOf(word, spelling)[0] ?? word;
  const folded = sounds.reduce((text, { written, sound }) => text.replaceAll(written, sound), modern);
  return folded.replace(/(.)\1+/g, '$1');
}
