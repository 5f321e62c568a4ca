import { remember } from './remember.ts';

/** A word of a text: normalised, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with their marks; apostrophes and invisible characters within a word do not part it. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’ʼʻ‘`\p{Cf}]*[\p{L}\p{N}\p{M}])?/gu;

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ŋ: 'ng',
};

/** Longer ones are cut: no name has a word of that length, and an index would choke on them. */
const longestWord = 48;

/** The words of a text in lower case, without diacritics, punctuation, control and direction characters. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const normal = normaliseWord(match[0]);
    const start = match.index;
    return normal === '' ? [] : [{ text: normal, start, end: start + match[0].length }];
  });
}

const normaliseWord = remember((text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðıŋ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, longestWord),
);

/** A text as its words with single spaces between. */
export const normalise = (text: string): string =>
  wordsOf(text)
    .map(({ text }) => text)
    .join(' ');
