import { describe, expect, test } from 'vitest';
import {
  looserLevels,
  queryTexts,
  tellingOf,
} from '../../../server/search/backends/meilisearch/query-texts.ts';
import { analyser } from '../kit/fixture-documents.ts';

const weighed = (text: string, tells: (index: number) => number = () => 1) => {
  const query = analyser.query(text);
  return { query, words: query.words.map((word, index) => ({ word, tells: tells(index) })) };
};

const levels = (text: string, tells?: (index: number) => number) => {
  const { query, words } = weighed(text, tells);
  return looserLevels(query, words);
};

describe('a query as it is put to Meilisearch', () => {
  test('is put as typed first, and in old spelling also as it reads today', () => {
    const query = analyser.query('parang roesak');
    const texts = queryTexts(query, query.words).map(({ q }) => q);
    expect(texts[0]).toBe('parang roesak');
    expect(texts).toContain('parang rusak');
  });

  test('ends with a space when its last word is whole', () => {
    const query = analyser.query('parang rusak ');
    expect(queryTexts(query, query.words)[0]?.q).toBe('parang rusak ');
  });

  test('keeps phrases together', () => {
    const query = analyser.query('"parang rusak" kecil');
    expect(queryTexts(query, query.words)[0]?.q).toBe('"parang rusak" kecil');
  });
});

describe('while too little has all words', () => {
  test('every choice of one word fewer is asked, and then of fewer still', () => {
    const [one, rest] = levels('zebra naga cirebon ');
    expect(one?.map(({ q }) => q.trim())).toEqual(
      expect.arrayContaining(['zebra naga', 'zebra cirebon', 'naga cirebon']),
    );
    expect(rest?.map(({ q }) => q.trim())).toEqual(expect.arrayContaining(['zebra', 'naga', 'cirebon']));
  });

  test('words that tell more weigh more, and what tells nothing is not asked', () => {
    const [one] = levels('zebra naga cirebon ', (index) => [0, 1, 3][index] ?? 0);
    const weightOf = (q: string) => one?.find((text) => text.q.trim() === q)?.weight;
    expect(weightOf('naga cirebon')).toBe(1);
    expect(weightOf('zebra cirebon')).toBe(0.75);
    expect(levels('zebra naga ', () => 0)).toEqual([]);
  });

  test('of a long query the five words that tell most are chosen from', () => {
    const words = 'satu dua tiga empat lima enam tujuh delapan sembilan';
    const all = levels(`${words} `, (index) => index);
    const last = new Set(all.at(-1)?.flatMap(({ q }) => q.trim().split(' ')));
    for (const word of ['lima', 'enam', 'tujuh', 'delapan', 'sembilan']) expect(last).toContain(word);
    expect(last).not.toContain('dua');
  });

  test('a single word has nothing looser', () => {
    expect(levels('zebra')).toEqual([]);
  });
});

test('a rare word tells more than a frequent one, a misspelt one half, an unknown one nothing', () => {
  expect(tellingOf(1, 1)).toBeGreaterThan(tellingOf(500, 500));
  expect(tellingOf(0, 3)).toBe(tellingOf(3, 3) / 2);
  expect(tellingOf(0, 0)).toBe(0);
});
