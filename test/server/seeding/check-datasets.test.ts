import { describe, expect, test } from 'vitest';
import { check, goodFile, goodSeeds, manifest, problemsOf, type SeedTexts } from './kit/seeds-folder.ts';

const source = 'sources: [{ slug: buku, title: Buku, quality: A }]\n';
const claim = (ends: string, more = '') =>
  `  - { ${ends}, how: { id: Begitu., en: So. }, confidence: SCHOLARLY, sources: [buku]${more} }\n`;
const motif = (slug: string, more = '') => `  - { slug: ${slug}, name: ${slug}, sources: [buku]${more} }\n`;
const motifs = (...items: string[]) => `${source}motifs:\n${items.join('')}`;
const descent = (descendant: string, ancestor: string, more = '') =>
  claim(`descendant: ${descendant}, ancestor: ${ancestor}, kind: VARIATION`, more);

/** One dataset of one file. */
const one = (text: string): SeedTexts => ({ 'd/dataset.yml': manifest('d'), 'd/a.yml': text });

interface Case {
  readonly fact: string;
  readonly seeds: SeedTexts;
  readonly problems: readonly string[];
}

const cases: readonly Case[] = [
  {
    fact: 'a file that is not YAML',
    seeds: one(`${source}motifs:\n  - slug: [a\n`),
    problems: ['d/a.yml:4 error YAML_SYNTAX'],
  },
  {
    fact: 'a key that stands twice',
    seeds: one(`${source}motifs:\n  - slug: a\n    name: A\n    name: B\n    sources: [buku]\n`),
    problems: ['d/a.yml:5 error YAML_SYNTAX'],
  },
  {
    fact: 'a manifest that names another dataset',
    seeds: { 'd/dataset.yml': manifest('e') },
    problems: ['d/dataset.yml:1 error MANIFEST_NAME'],
  },
  {
    fact: 'a manifest without a licence',
    seeds: { 'd/dataset.yml': 'name: d\ntitle: { id: D, en: D }\n' },
    problems: ['d/dataset.yml:1 error MISSING_FIELD'],
  },
  {
    fact: 'a dependency that is not there',
    seeds: { 'd/dataset.yml': manifest('d', ['dd']) },
    problems: ['d/dataset.yml:4 error UNKNOWN_DATASET'],
  },
  {
    fact: 'datasets that depend on each other',
    seeds: { 'd/dataset.yml': manifest('d', ['e']), 'e/dataset.yml': manifest('e', ['d']) },
    problems: ['d/dataset.yml:4 error DATASET_CYCLE', 'e/dataset.yml:4 error DATASET_CYCLE'],
  },
  {
    fact: 'a number where a text belongs',
    seeds: one(motifs(motif('a', ', note: 12'))),
    problems: ['d/a.yml:3 error FORMAT'],
  },
  {
    fact: 'a slug in capitals',
    seeds: one(`${source}motifs:\n  - name: A\n    slug: Kawung\n    sources: [buku]\n`),
    problems: ['d/a.yml:4 error FORMAT'],
  },
  {
    fact: 'a field that the format does not know',
    seeds: one(
      `${motifs(motif('a'))}designs:\n  - slug: b\n    name: B\n    sources: [buku]\n    kind: BATIK\n    yeer: 1990\n`,
    ),
    problems: ['d/a.yml:9 error UNKNOWN_FIELD'],
  },
  {
    fact: 'a list that the format does not know',
    seeds: one(`${motifs(motif('a'))}motives: []\n`),
    problems: ['d/a.yml:4 error UNKNOWN_FIELD'],
  },
  {
    fact: 'a record without a name',
    seeds: one(`${motifs(motif('a'))}  - slug: b\n    sources: [buku]\n`),
    problems: ['d/a.yml:4 error MISSING_FIELD'],
  },
  {
    fact: 'a term that the vocabulary does not have',
    seeds: one(motifs(motif('a', ', class: FLORAL'))),
    problems: ['d/a.yml:3 error UNKNOWN_TERM'],
  },
  {
    fact: 'an AAT id that is none',
    seeds: one(`${source}techniques:\n  - slug: ikat\n    name: Ikat\n    sources: [buku]\n    aat: '12'\n`),
    problems: ['d/a.yml:6 error AAT_FORMAT'],
  },
  {
    fact: 'a description in one language',
    seeds: one(motifs(motif('a', ', description: { id: Bulat. }'))),
    problems: ['d/a.yml:3 error LANGUAGE_MISSING'],
  },
  {
    fact: 'another text in one language',
    seeds: one(motifs(motif('a', ', symbolism: { en: Rain. }'))),
    problems: ['d/a.yml:3 warning LANGUAGE_MISSING'],
  },
  {
    fact: 'a text in no language',
    seeds: one(motifs(motif('a', ', symbolism: {}'))),
    problems: ['d/a.yml:3 error LANGUAGE_MISSING'],
  },
  {
    fact: 'a claim without a source',
    seeds: one(
      `${motifs(motif('a'), motif('b'))}derivations:\n  - descendant: motif/a\n    ancestor: motif/b\n    kind: VARIATION\n    how: { id: Begitu., en: So. }\n    confidence: SCHOLARLY\n    sources: []\n`,
    ),
    problems: ['d/a.yml:11 error MISSING_SOURCE'],
  },
  {
    fact: 'a claim whose sources are forgotten',
    seeds: one(
      `${motifs(motif('a'), motif('b'))}kindOf:\n  - narrower: motif/a\n    broader: motif/b\n    how: { id: Begitu., en: So. }\n    confidence: SCHOLARLY\n`,
    ),
    problems: ['d/a.yml:6 error MISSING_SOURCE'],
  },
  {
    fact: 'a restriction without a source',
    seeds: one(motifs(motif('a', ', restriction: { kind: RITUAL, whoMay: { id: Semua., en: All. } }'))),
    problems: ['d/a.yml:3 error MISSING_SOURCE'],
  },
  {
    fact: 'a record that cites nothing',
    seeds: one('motifs:\n  - { slug: a, name: A }\n'),
    problems: ['d/a.yml:2 warning MISSING_SOURCE'],
  },
  {
    fact: 'a source that nothing cites',
    seeds: one(source),
    problems: ['d/a.yml:1 warning UNUSED_SOURCE'],
  },
  {
    fact: 'a slug that stands twice',
    seeds: one(motifs(motif('a'), motif('a'))),
    problems: ['d/a.yml:4 error DUPLICATE_ID'],
  },
  {
    fact: 'a slug that stands in two datasets',
    seeds: {
      ...one(motifs(motif('a'))),
      'e/dataset.yml': manifest('e', ['d']),
      'e/a.yml': `motifs:\n${motif('a')}`,
    },
    problems: ['e/a.yml:2 error DUPLICATE_ID'],
  },
  {
    fact: 'a slug that an administrative region has',
    seeds: one('regions:\n  - slug: kota-yogyakarta\n    name: Yogya\n    kind: AREA\n'),
    problems: ['d/a.yml:2 error DUPLICATE_ID'],
  },
  {
    fact: 'a former id that is the id of a record',
    seeds: one(motifs(motif('a'), motif('b', ', formerIds: [motif/a]'))),
    problems: ['d/a.yml:4 error FORMER_ID_TAKEN'],
  },
  {
    fact: 'a former id that is claimed twice',
    seeds: one(motifs(motif('a', ', formerIds: [motif/c]'), motif('b', ', formerIds: [motif/c]'))),
    problems: ['d/a.yml:4 error FORMER_ID_TAKEN'],
  },
  {
    fact: 'a reference that leads nowhere',
    seeds: one(`${motifs(motif('a', ', techniques: [tenun]'))}`),
    problems: ['d/a.yml:3 error UNKNOWN_REFERENCE'],
  },
  {
    fact: 'a claim whose end is not there',
    seeds: one(`${motifs(motif('a'))}derivations:\n${descent('motif/a', 'motif/b')}`),
    problems: ['d/a.yml:5 error UNKNOWN_REFERENCE'],
  },
  {
    fact: 'a reference into a dataset that is not declared',
    seeds: {
      ...one(motifs(motif('a'))),
      'e/dataset.yml': manifest('e'),
      'e/a.yml': `motifs:\n${motif('b')}`,
    },
    problems: ['e/a.yml:2 error UNDECLARED_DATASET'],
  },
  {
    fact: 'a list that names a record twice',
    seeds: one(`${source}motifs:\n  - { slug: a, name: A, sources: [buku, buku] }\n`),
    problems: ['d/a.yml:3 warning REPEATED_REFERENCE'],
  },
  {
    fact: 'a record that names itself',
    seeds: one(`${source}techniques:\n  - { slug: ikat, name: Ikat, sources: [buku], broader: [ikat] }\n`),
    problems: ['d/a.yml:3 error SELF_REFERENCE'],
  },
  {
    fact: 'a region code that the administration does not have',
    seeds: one("regions:\n  - slug: antah-berantah\n    name: Antah\n    kind: PROVINCE\n    code: '99'\n"),
    problems: ['d/a.yml:5 error REGION_CODE_UNKNOWN'],
  },
  {
    fact: 'a region code that stands twice',
    seeds: one(
      "regions:\n  - { slug: yogya, name: Yogya, kind: REGENCY, code: '34.71' }\n  - { slug: jogja, name: Jogja, kind: REGENCY, code: '34.71' }\n",
    ),
    problems: ['d/a.yml:3 error DUPLICATE_ID'],
  },
  {
    fact: 'techniques that lie under each other',
    seeds: one(
      `${source}techniques:\n  - { slug: a, name: A, sources: [buku], broader: [b] }\n  - { slug: b, name: B, sources: [buku], broader: [a] }\n`,
    ),
    problems: ['d/a.yml:3 error HIERARCHY_CYCLE', 'd/a.yml:4 error HIERARCHY_CYCLE'],
  },
  {
    fact: 'a part that is told twice',
    seeds: {
      ...one(`${motifs(motif('a'), motif('b'))}parts:\n${claim('whole: motif/a, part: motif/b')}`),
      'e/dataset.yml': manifest('e', ['d']),
      'e/a.yml':
        'sources: [{ slug: lain, title: Lain, quality: B }]\nparts:\n  - { whole: motif/a, part: motif/b, how: { id: Begitu., en: So. }, confidence: SCHOLARLY, sources: [lain] }\n',
    },
    problems: ['e/a.yml:3 error DUPLICATE_CLAIM'],
  },
  {
    fact: 'a derivation that stands twice',
    seeds: one(
      `${motifs(motif('a'), motif('b'))}derivations:\n${descent('motif/a', 'motif/b')}${descent('motif/a', 'motif/b')}`,
    ),
    problems: ['d/a.yml:7 error NO_DUPLICATE'],
  },
  {
    fact: 'a cycle of descent',
    seeds: one(
      `${motifs(motif('a'), motif('b'))}derivations:\n${descent('motif/a', 'motif/b')}${descent('motif/b', 'motif/a')}`,
    ),
    problems: ['d/a.yml:6 error ACYCLIC'],
  },
  {
    fact: 'a descendant that is older than its ancestor',
    seeds: one(
      `${motifs(motif('a', ', firstAttested: { text: { id: 1800, en: 1800 }, from: 1800, to: 1800 }'), motif('b', ', firstAttested: { text: { id: 1900, en: 1900 }, from: 1900, to: 1900 }')).replaceAll(/(id|en): (1\d00)/g, "$1: '$2'")}derivations:\n${descent('motif/a', 'motif/b')}`,
    ),
    problems: ['d/a.yml:6 warning CHRONOLOGY'],
  },
];

describe('every problem is found with its code, its severity and its line', () => {
  test.each(cases)('$fact', async ({ seeds, problems }) => {
    expect((await problemsOf(seeds)).sort()).toEqual([...problems].sort());
  });
});

describe('checking', () => {
  test('finds nothing wrong in good files', async () => {
    expect(await problemsOf(goodSeeds)).toEqual([]);
  });

  test('counts what it read', async () => {
    const { counts, files } = await check(goodSeeds);
    expect(counts).toMatchObject({ motifs: 2, wastra: 1, derivations: 1, kindOf: 1, regions: 0 });
    expect(files).toBe(2);
  });

  test('leaves folders without a manifest alone', async () => {
    expect(await problemsOf({ ...goodSeeds, 'search/synonyms.yml': 'anything: [goes' })).toEqual([]);
  });

  test('finds all problems of all files at once', async () => {
    const seeds = { ...one(motifs(motif('A'), motif('b', ', techniques: [x]'))), 'd/b.yml': 'motifs: 3\n' };
    expect(await problemsOf(seeds)).toEqual([
      'd/a.yml:3 error FORMAT',
      'd/a.yml:4 error UNKNOWN_REFERENCE',
      'd/b.yml:1 error FORMAT',
    ]);
  });

  test('does not call a record unknown because it is malformed', async () => {
    const text = `${motifs(motif('a'))}  - { slug: b, name: 3, sources: [buku] }\nderivations:\n${descent('motif/a', 'motif/b')}`;
    expect(await problemsOf(one(text))).toEqual(['d/a.yml:4 error FORMAT']);
  });

  test('follows dependencies of dependencies', async () => {
    const seeds = {
      ...one(motifs(motif('a'))),
      'e/dataset.yml': manifest('e', ['d']),
      'f/dataset.yml': manifest('f', ['e']),
      'f/a.yml': `motifs:\n${motif('b')}`,
    };
    expect(await problemsOf(seeds)).toEqual([]);
  });

  test('keeps rival derivations of one kind from different sources', async () => {
    const rivals = `${motifs(motif('a'), motif('b'))}derivations:\n${descent('motif/a', 'motif/b', ', disputed: true')}${descent('motif/a', 'motif/b', ', disputed: true').replace('buku', 'lain')}`;
    const seeds = { ...one(rivals), 'd/b.yml': 'sources: [{ slug: lain, title: Lain, quality: B }]\n' };
    expect(await problemsOf(seeds)).toEqual([]);
  });
});

describe('a problem tells how to mend it', () => {
  const hintOf = async (seeds: SeedTexts) => (await check(seeds)).problems.map(({ hint }) => hint);

  test('with the nearest slug', async () => {
    const seeds = one(goodFile.replace('wastra: [batik]', 'wastra: [batk]'));
    expect(await hintOf({ 'd/dataset.yml': manifest('d'), ...seeds })).toEqual(['Did you mean batik?']);
  });

  test('with the present name of a former id', async () => {
    const seeds = one(goodFile.replace('narrower: motif/kawung-picis', 'narrower: motif/kawung-pitjis'));
    expect(await hintOf(seeds)).toEqual(['It is called motif/kawung-picis now: write that.']);
  });

  test('with the terms of the vocabulary', async () => {
    const [hint] = await hintOf(one(goodFile.replace('family: BATIK', 'family: BATIC')));
    expect(hint).toMatch(/^Did you mean BATIK\? One of BATIK, IKAT, SONGKET/);
  });

  test('with the nearest field', async () => {
    const [hint] = await hintOf(one(goodFile.replace('year: 2020', 'yaer: 2020')));
    expect(hint).toMatch(/^Did you mean year\? Fields: slug, name/);
  });

  test('with the column', async () => {
    const { problems } = await check(one(goodFile.replace('wastra: [batik]', 'wastra: [batk]')));
    expect(problems).toMatchObject([{ line: 10, column: 14 }]);
  });
});
