import { normalise, wordsOf } from './normalise.ts';
import { remember } from './remember.ts';
import type { SearchRules } from './rules.ts';
import { Spelling } from './spelling.ts';
import { stemsOf } from './stems.ts';
import { Synonyms } from './synonyms.ts';

/** A word of a query, and every way in which a document may have it. */
export interface QueryWord {
  readonly text: string;
  /** How it reads today, were it in an old spelling. */
  readonly readings: readonly string[];
  readonly stems: readonly string[];
  readonly sound: string;
  /** Everyday words of the same meaning. */
  readonly translations: readonly string[];
  /** It joined with neighbours, each way, in reading order: `sidomukti` for `sido`. */
  readonly joined: readonly string[];
  /** Whether it is still being typed: the last one, with nothing after it. */
  readonly open: boolean;
}

export interface AnalysedQuery {
  /** The normalised text. */
  readonly text: string;
  /** The words that say something; stop words only where there is nothing else. */
  readonly words: readonly QueryWord[];
  /** What stood within quotation marks, as words. */
  readonly phrases: readonly (readonly string[])[];
}

/** Beyond these the rest of a query says nothing more. */
const mostWords = 16;
const longestJoin = 4;

/** One way of reading words, for documents and for queries alike. Holds rules, and what it has read by them. */
export class Analyser {
  readonly rules: SearchRules;
  readonly synonyms: Synonyms;
  /** A word as it sounds, whichever way it is written. */
  readonly sound: (word: string) => string;
  /** How a word reads today, were it in an old spelling. */
  readonly readings: (word: string) => readonly string[];
  readonly stemsOf: (word: string) => readonly string[];
  readonly #spelling: Spelling;
  readonly #translations: ReadonlyMap<string, readonly string[]>;

  constructor(rules: SearchRules) {
    this.rules = rules;
    this.#spelling = new Spelling(rules);
    this.sound = remember((word) => this.#spelling.sound(word));
    this.readings = remember((word) => this.#spelling.readings(word));
    this.stemsOf = stemsOf;
    this.synonyms = new Synonyms(rules.synonyms);
    this.#translations = translationsOf(rules.translations);
  }

  query(text: string): AnalysedQuery {
    const all = wordsOf(text);
    const telling = all.filter((word) => !this.rules.stopWords.has(word.text));
    const kept = telling.length > 0 ? telling : all;
    const words = [...new Set(kept.map(({ text: word }) => word))].slice(0, mostWords);
    const ended = /[\s"”.?!,;:]$/u.test(text);
    return {
      text: normalise(text),
      words: words.map((word, index) =>
        this.#queryWord(words, word, index, index === words.length - 1 && !ended),
      ),
      phrases: phrasesOf(text),
    };
  }

  #queryWord(words: readonly string[], text: string, index: number, open: boolean): QueryWord {
    const stems = this.stemsOf(text);
    return {
      text,
      readings: this.readings(text),
      stems,
      sound: this.sound(text),
      translations: [
        ...new Set([text, ...stems].flatMap((word) => this.#translations.get(word) ?? [])),
      ].filter((word) => word !== text),
      joined: joinsWith(words, index),
      open,
    };
  }

  /**
   * A name and its variants, normalised: without what stands in brackets, without the words that only stand
   * before it, in one word, its neighbours joined, and in today's spelling.
   */
  nameVariants(name: string): string[] {
    const spelt = [name, name.replace(/\([^)]*\)/g, ' ')].map((text) =>
      wordsOf(text).map((word) => word.text),
    );
    const modern = spelt.map((words) => words.map((word) => this.#spelling.certainReadings(word)[0] ?? word));
    const all = [...spelt, ...modern].filter((words) => words.length > 0);
    const bare = all.map((words) => this.#withoutHeads(words));
    return [...new Set([...all, ...bare].flatMap((words) => [words.join(' '), ...joins(words)]))];
  }

  #withoutHeads(words: readonly string[]): readonly string[] {
    const start = words.findIndex((word) => !this.rules.heads.has(word));
    return start < 1 ? words : words.slice(start);
  }

  /** The stems of every word of the texts that are not words of them. */
  stems(texts: Iterable<string>): string[] {
    const words = new Set<string>();
    for (const text of texts) for (const word of wordsOf(text)) words.add(word.text);
    const stems = new Set<string>();
    for (const word of words) for (const stem of this.stemsOf(word)) stems.add(stem);
    return [...stems].filter((stem) => !words.has(stem));
  }
}

/** A name of few words, all in one, and each two neighbours in one. */
function joins(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > longestJoin) return [];
  const pairs = words
    .slice(1)
    .map((word, index) =>
      [...words.slice(0, index), `${words[index]}${word}`, ...words.slice(index + 2)].join(' '),
    );
  return [words.join(''), ...pairs];
}

/** The runs of neighbours in which the word stands, each in one word. */
function joinsWith(words: readonly string[], index: number): string[] {
  const found: string[] = [];
  for (let length = 2; length <= longestJoin; length += 1) {
    for (let start = Math.max(0, index - length + 1); start <= index; start += 1) {
      if (start + length <= words.length) found.push(words.slice(start, start + length).join(''));
    }
  }
  return found;
}

/** Every word of a group leads to the others. */
function translationsOf(groups: SearchRules['translations']): Map<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const group of groups) {
    for (const word of group) map.set(word, [...(map.get(word) ?? []), ...group]);
  }
  return map;
}

const phrasesOf = (text: string): string[][] =>
  [...text.matchAll(/["“”«»]([^"“”«»]+)["“”«»]/gu)]
    .map((match) => wordsOf(match[1] ?? '').map((word) => word.text))
    .filter((words) => words.length > 1);
