import { normalise } from './normalise.ts';
import type { SynonymGroup } from './rules.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly group: SynonymGroup;
}

/** Finds names of one thing in a text, and tells its other names. */
export class Synonyms {
  readonly #byFirstWord = new Map<string, Phrase[]>();
  readonly #byConcept = new Map<string, SynonymGroup[]>();

  constructor(groups: readonly SynonymGroup[]) {
    for (const group of groups) {
      for (const form of group.forms) this.#add(normalise(form).split(' '), group);
      if (group.concept !== null) push(this.#byConcept, group.concept, group);
    }
  }

  #add(words: readonly string[], group: SynonymGroup): void {
    if (words[0]) push(this.#byFirstWord, words[0], { words, group });
  }

  /** The groups of which a form is one of these normalised names, whole. */
  named(names: readonly string[]): SynonymGroup[] {
    const found = names.flatMap((name) =>
      (this.#byFirstWord.get(name.split(' ')[0] ?? '') ?? [])
        .filter(({ words }) => words.join(' ') === name)
        .map(({ group }) => group),
    );
    return [...new Set(found)];
  }

  /** The groups whose concept has the record of this id. */
  ofConcept(id: string): readonly SynonymGroup[] {
    return this.#byConcept.get(id) ?? [];
  }

  /** The groups of which a form stands within the normalised text. */
  within(text: string): SynonymGroup[] {
    const words = text.split(' ');
    const found = words.flatMap((word, index) =>
      (this.#byFirstWord.get(word) ?? [])
        .filter((phrase) => phrase.words.every((each, offset) => words[index + offset] === each))
        .map(({ group }) => group),
    );
    return [...new Set(found)];
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
