import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as indonesianStem } from '@orama/stemmers/indonesian';
import { remember } from './remember.ts';

const shortestStem = 3;

/**
 * The Indonesian and English stems of a word, itself left out. Indonesian nasal prefixes swallow the first
 * letter of the root, and no rule can tell which: `menenun` may be of `enun` or of `tenun`. All that are
 * possible are given; those that no text has do no harm.
 */
export const stemsOf: (word: string) => readonly string[] = remember((word) => {
  if (word.length <= shortestStem || /\d/.test(word)) return [];
  const stems = [
    indonesianStem(word),
    englishStem(word),
    ...rootsOf(word).map((root) => indonesianStem(root)),
  ];
  return [...new Set(stems)].filter((stem) => stem.length >= shortestStem && stem !== word);
});

interface Nasal {
  readonly prefix: RegExp;
  readonly roots: readonly string[];
}

/** After the prefix stands what is left of the root, to which one of `roots` is given back. */
const nasals: readonly Nasal[] = [
  { prefix: /^[mp]eny(?=[aiueo])/, roots: ['s'] },
  { prefix: /^[mp]eng(?=[aiueo])/, roots: ['k', ''] },
  { prefix: /^[mp]en(?=[aiueo])/, roots: ['t'] },
  { prefix: /^[mp]em(?=[aiueo])/, roots: ['p'] },
  { prefix: /^[mp]e(?=[rlwy])/, roots: [''] },
  { prefix: /^m(?=[b])/, roots: [''] },
  { prefix: /^n(?=[dg][aiueo])/, roots: [''] },
];

const rootsOf = (word: string): string[] =>
  nasals
    .filter(({ prefix }) => prefix.test(word))
    .flatMap(({ prefix, roots }) => roots.map((first) => first + word.replace(prefix, '')));
