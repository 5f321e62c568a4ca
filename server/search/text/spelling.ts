import type { SearchRules } from './rules.ts';

/** Reads words in old spellings as they are written today, and tells how words sound. */
export class Spelling {
  readonly #modern: ReadonlyMap<string, string>;
  /** Longer strings first and all in one pass, so that the `j` of `dj` is not read again as a `y`. */
  readonly #all: RegExp;
  /** Letters that today's spelling does not have. */
  readonly #certain: RegExp;
  readonly #sounds: ReadonlyMap<string, string>;
  readonly #written: readonly string[];

  constructor({ spelling, sounds }: Pick<SearchRules, 'spelling' | 'sounds'>) {
    this.#modern = new Map(spelling.map((rule) => [rule.old, rule.modern]));
    const old = [...this.#modern.keys()].sort((a, b) => b.length - a.length);
    this.#all = anyOf(old);
    this.#certain = anyOf(old.filter((letters) => letters.length > 1));
    this.#sounds = new Map(sounds.map(({ written, sound }) => [written, sound]));
    this.#written = [...this.#sounds.keys()];
  }

  /**
   * How a word reads today if it is in an old spelling: `tjeplok` is `ceplok`, `wajang` is `wayang`. Whether
   * a lone `j` is old cannot be told from the word, so that there may be two readings. The word itself is left out.
   */
  readings(word: string): string[] {
    const readings = [this.#read(word, this.#certain), this.#read(word, this.#all)];
    return [...new Set(readings)].filter((reading) => reading !== word);
  }

  /** The readings of a word that is sure to be in an old spelling. */
  certainReadings(word: string): string[] {
    return word.search(this.#certain) < 0 ? [] : this.readings(word);
  }

  /** A word as it sounds, whichever way it is written. */
  sound(word: string): string {
    const modern = this.certainReadings(word)[0] ?? word;
    const folded = this.#written.reduce(
      (text, written) => text.replaceAll(written, this.#sounds.get(written) ?? written),
      modern,
    );
    return folded.replace(/(.)\1+/g, '$1');
  }

  #read(word: string, letters: RegExp): string {
    return word.replace(letters, (old) => this.#modern.get(old) ?? old);
  }
}

const neverMatches = /(?!)/g;
const anyOf = (strings: readonly string[]): RegExp =>
  strings.length === 0 ? neverMatches : new RegExp(strings.join('|'), 'g');
