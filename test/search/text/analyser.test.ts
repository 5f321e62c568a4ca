import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../server/search/text/edit-distance.ts';
import { normalise, wordsOf } from '../../../server/search/text/normalise.ts';
import { stemsOf } from '../../../server/search/text/stems.ts';
import { analyser } from '../kit/fixture-documents.ts';

describe('words', () => {
  test.each([
    ['Sido-Mukti', 'sido mukti'],
    ["Ma'Bua’ Pa'tedong", 'mabua patedong'],
    ['gĕringsing, Tenganan!', 'geringsing tenganan'],
    ['ＫＡＷＵＮＧ ﬁ', 'kawung fi'],
    ['ka\u200bwu\u00adng \u202eparang\u202c', 'kawung parang'],
    ['\u0000parang\u0007rusak\n', 'parang rusak'],
    ['👘 kawung 🐉', 'kawung'],
    ['Straße Ørsted', 'strasse orsted'],
    ['+-&&||!(){}[]^"~*?:\\/', ''],
    ['\ud800', ''],
  ])('of %j are %j', (text, words) => {
    expect(normalise(text)).toBe(words);
  });

  test('stand where they say they do, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { start, end, text: word } of wordsOf(text)) {
          expect(normalise(text.slice(start, end))).toBe(word);
        }
      }),
    );
  });

  test('are the same when they are read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe('old spelling', () => {
  test.each([
    ['tjeplok', 'ceplok'],
    ['roesak', 'rusak'],
    ['wajang', 'wayang'],
    ['banjoemas', 'banyumas'],
    ['njamping', 'nyamping'],
    ['djogja', 'jogya'],
    ['poetjoek', 'pucuk'],
    ['atjeh', 'aceh'],
  ])('%s reads %s', (old, modern) => {
    expect(analyser.readings(old)).toContain(modern);
  });

  test('today’s words have no other reading but that of a lone j', () => {
    expect(analyser.readings('kawung')).toEqual([]);
    expect(analyser.readings('jarit')).toEqual(['yarit']);
  });

  test.each([
    ['mendhung', 'mendung'],
    ['sidha', 'sido'],
    ['tjeplok', 'ceplok'],
    ['battik', 'batik'],
    ['bathik', 'batik'],
    ['koffo', 'kofo'],
  ])('%s sounds like %s', (one, other) => {
    expect(analyser.sound(one)).toBe(analyser.sound(other));
  });
});

describe('stems', () => {
  test.each([
    ['menenun', 'tenun'],
    ['tenunan', 'tenun'],
    ['ditenun', 'tenun'],
    ['penenun', 'tenun'],
    ['membatik', 'batik'],
    ['pembatik', 'batik'],
    ['mewarnai', 'warna'],
    ['pewarnaan', 'warna'],
    ['menyulam', 'sulam'],
    ['sulaman', 'sulam'],
    ['memintal', 'pintal'],
    ['perajin', 'rajin'],
    ['flowers', 'flower'],
  ])('of %s is %s', (word, stem) => {
    expect(stemsOf(word)).toContain(stem);
  });

  test('are never the word itself, nor shorter than three letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
        const stems = stemsOf(word);
        expect(stems).not.toContain(word);
        expect(stems.every((stem) => stem.length >= 3)).toBe(true);
      }),
    );
  });
});

describe('a name', () => {
  test.each([
    ['Sido Mukti', ['sido mukti', 'sidomukti']],
    ['Kabupaten Banyumas', ['kabupaten banyumas', 'kabupatenbanyumas', 'banyumas']],
    ['Oedan Liris', ['oedan liris', 'udan liris', 'udanliris']],
    ['Tampan (kain kapal kecil)', ['tampan', 'tampan kain kapal kecil']],
    ['Lung-lungan', ['lung lungan', 'lunglungan']],
  ])('%s is also %j', (name, variants) => {
    expect(analyser.nameVariants(name)).toEqual(expect.arrayContaining(variants));
  });
});

describe('a query', () => {
  const wordsIn = (text: string) => analyser.query(text).words.map((word) => word.text);

  test('loses words that say nothing, unless it has no others', () => {
    expect(wordsIn('apa itu motif kawung dari Yogyakarta')).toEqual(['motif', 'kawung', 'yogyakarta']);
    expect(wordsIn('what is the')).toEqual(['what', 'is', 'the']);
  });

  test('says each word once, and only so many', () => {
    expect(wordsIn('kawung kawung parang')).toEqual(['kawung', 'parang']);
    const many = Array.from({ length: 40 }, (_, index) => `kata${index}x`).join(' ');
    expect(wordsIn(many)).toHaveLength(16);
  });

  test('has an open end while its last word is being typed', () => {
    expect(analyser.query('mega men').words.at(-1)?.open).toBe(true);
    expect(analyser.query('mega mendung ').words.at(-1)?.open).toBe(false);
  });

  test('joins neighbours, translates, and keeps phrases', () => {
    const query = analyser.query('"sido mukti" bird');
    expect(query.words[0]?.joined).toContain('sidomukti');
    expect(query.words[2]?.translations).toContain('burung');
    expect(query.phrases).toEqual([['sido', 'mukti']]);
  });
});

describe('the distance of two words', () => {
  test.each([
    ['kawung', 'kawung', 0],
    ['sidomukit', 'sidomukti', 1],
    ['kawong', 'kawung', 1],
    ['kawun', 'kawung', 1],
    ['tuntrum', 'truntum', 2],
    ['parang', 'kawung', 3],
  ])('%s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
