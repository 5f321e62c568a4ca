import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type FacetField,
  facetFields,
  type SearchBackend,
  type SearchRequest,
  type SuggestRequest,
} from '../../server/search/search-port.ts';
import { fixtureDocuments, sketchDocument } from './kit/fixture-documents.ts';

export interface OpenedBackend {
  readonly backend: SearchBackend;
  close(): Promise<void>;
}

const patient = () => AbortSignal.timeout(30_000);

const asked = (given: Partial<SearchRequest>): SearchRequest => ({
  query: '',
  kinds: [],
  filters: [],
  facets: [],
  limit: 10,
  offset: 0,
  language: 'ID',
  highlighted: true,
  ...given,
});

async function* oneBatch<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  yield items;
}

/** What every search backend does, whichever engine stands behind it. `open` gives one with an empty index. */
export function searchContract(name: string, open: () => Promise<OpenedBackend>): void {
  describe(`${name} keeps the contract of search`, () => {
    let opened: OpenedBackend;
    beforeAll(async () => {
      opened = await open();
      await opened.backend.rebuild(oneBatch(fixtureDocuments), patient());
    });
    afterAll(() => opened?.close());

    const search = (given: Partial<SearchRequest>) => opened.backend.search(asked(given), patient());
    const ids = async (given: Partial<SearchRequest>) => (await search(given)).hits.map(({ id }) => id);
    const suggest = (given: Partial<SuggestRequest>) =>
      opened.backend.suggest({ query: '', kinds: [], filters: [], limit: 8, ...given }, patient());
    const counts = async (field: FacetField, given: Partial<SearchRequest>) => {
      const { facets } = await search({ ...given, facets: [field] });
      return Object.fromEntries((facets[0]?.values ?? []).map(({ value, count }) => [value, count]));
    };

    test.each([
      ['a name', 'parang rusak', 'motif/parang-rusak'],
      ['an old spelling', 'parang roesak', 'motif/parang-rusak'],
      ['an old spelling that no record has', 'mega mendoeng', 'motif/mega-mendung'],
      ['two letters changed', 'sidomukit', 'motif/sidomukti'],
      ['a wrong letter', 'mega mendhung', 'motif/mega-mendung'],
      ['no space', 'sidomukti', 'motif/sidomukti'],
      ['a space more', 'sido mukti', 'motif/sidomukti'],
      ['a hyphen', 'sido-mukti', 'motif/sidomukti'],
      ['other order', 'rusak parang', 'motif/parang-rusak'],
      ['capitals and diacritics', 'PARÁNG RÜSAK', 'motif/parang-rusak'],
      ['a beginning', 'mega men', 'motif/mega-mendung'],
      ['another name', 'kain kapal', 'wastra/tampan'],
      ['an English name', 'ship cloth', 'wastra/tampan'],
      ['a word of the English text', 'bridal', 'motif/sidomukti'],
      ['a name with its region', 'wastra sumba', 'wastra/hinggi'],
      [
        'a long question',
        'apa sebabnya pada zaman dahulu orang kebanyakan di luar istana sama sekali tidak boleh memakai parang barong',
        'motif/parang-barong',
      ],
    ])('%s finds its record first: %s', async (_, query, id) => {
      expect((await ids({ query }))[0]).toBe(id);
    });

    test('another form of a word finds all forms of it', async () => {
      expect((await ids({ query: 'menenun', kinds: ['WASTRA'] })).sort()).toEqual([
        'wastra/hinggi',
        'wastra/tampan',
      ]);
    });

    test('a phrase leaves out what has its words apart', async () => {
      expect(await ids({ query: '"parang rusak"' })).toContain('motif/parang-rusak');
      expect(await ids({ query: '"parang rusak"' })).not.toContain('motif/parang-barong');
    });

    test('a word that is nowhere finds nothing, and so does a text without a word', async () => {
      expect(await search({ query: 'qqxxzzyy' })).toMatchObject({ hits: [], totalCount: 0 });
      expect(await search({ query: '***' })).toMatchObject({ hits: [], totalCount: 0 });
    });

    test('an empty query gives everything, the weightiest first', async () => {
      const answer = await search({ query: '', limit: 3 });
      expect(answer.totalCount).toBe(fixtureDocuments.length);
      expect(answer.hits[0]?.id).toBe('motif/mega-mendung');
    });

    test('kinds and filters narrow: the values of one by or, several by and', async () => {
      expect(await ids({ query: 'cirebon', kinds: ['REGION'] })).toEqual(['region/cirebon']);
      const both = [{ field: 'REGION', anyOf: ['lampung', 'sumba'] }] as const;
      expect((await ids({ filters: both })).sort()).toEqual(['wastra/hinggi', 'wastra/tampan']);
      expect(await ids({ filters: [...both, { field: 'TECHNIQUE', anyOf: ['ikat'] }] })).toEqual([
        'wastra/hinggi',
      ]);
      expect(await ids({ filters: [{ field: 'CENTURY', anyOf: ['16'] }] })).toEqual(['motif/mega-mendung']);
      expect((await ids({ filters: [{ field: 'HAS_DESCENDANTS', anyOf: ['true'] }] })).sort()).toEqual([
        'motif/mega-mendung',
        'motif/parang-rusak',
      ]);
      expect(await ids({ filters: [{ field: 'REGION', anyOf: ["' OR 1=1"] }] })).toEqual([]);
    });

    test('a facet is counted under every filter but its own', async () => {
      const filters = [
        { field: 'KIND', anyOf: ['MOTIF'] },
        { field: 'RESTRICTION', anyOf: ['LARANGAN'] },
      ] as const;
      expect(await counts('RESTRICTION', { filters })).toEqual({ LARANGAN: 2 });
      expect(await counts('MOTIF_CLASS', { filters })).toEqual({ GEOMETRIC: 2 });
      expect(await counts('KIND', { filters: [{ field: 'REGION', anyOf: ['cirebon'] }] })).toEqual({
        MOTIF: 1,
        DESIGN: 1,
        REGION: 1,
      });
      const ofKind = await counts('KIND', { filters: [{ field: 'KIND', anyOf: ['MOTIF'] }] });
      expect(ofKind).toMatchObject({ MOTIF: 4, WASTRA: 2, DESIGN: 1 });
    });

    test.each(facetFields)('the counts of %s are those of a search with that value', async (field) => {
      const values = Object.entries(await counts(field, {}));
      for (const [value, count] of values) {
        const { totalCount } = await search({ filters: [{ field, anyOf: [value] }], limit: 1 });
        expect(totalCount, `${field} ${value}`).toBe(count);
      }
    });

    test.each(['parang rusak', 'motif awan mega', 'kain kapal lampung'])(
      'a filter finds as many as its facet counted for: %s',
      async (query) => {
        for (const field of ['KIND', 'REGION'] as const) {
          for (const [value, count] of Object.entries(await counts(field, { query }))) {
            const { totalCount } = await search({ query, filters: [{ field, anyOf: [value] }], limit: 1 });
            expect(totalCount, `${field} ${value}`).toBe(count);
          }
        }
      },
    );

    test('pages put together are the whole, each record once, in the same order each time', async () => {
      const whole = await ids({ query: 'batik', limit: 10 });
      const pages: string[] = [];
      for (let offset = 0; offset < whole.length; offset += 2) {
        pages.push(...(await ids({ query: 'batik', limit: 2, offset })));
      }
      expect(pages).toEqual(whole);
      expect(new Set(pages).size).toBe(pages.length);
      expect(await ids({ query: 'batik', offset: 900 })).toEqual([]);
    });

    test('scores fall from 1 at most to 0 at least', async () => {
      const scores = (await search({ query: 'parang' })).hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
    });

    test('highlights are the text in pieces, with what was looked for marked', async () => {
      const [hit] = (await search({ query: 'mega mendhung', language: 'EN' })).hits;
      const name = hit?.highlights.find(({ field }) => field === 'NAME');
      expect(name?.segments.map(({ text }) => text).join('')).toBe('Mega Mendung');
      expect(name?.segments.filter((segment) => segment.hit).map(({ text }) => text)).toEqual([
        'Mega',
        'Mendung',
      ]);
      const [cloth] = (await search({ query: 'ship cloth' })).hits;
      expect(cloth?.highlights).toContainEqual(
        expect.objectContaining({
          field: 'ALIAS',
          segments: expect.arrayContaining([{ text: 'ship', hit: true }]),
        }),
      );
    });

    test('a word that no record has is mended, one that is right is left alone', async () => {
      expect((await search({ query: 'sidomukit' })).didYouMean).toBe('sidomukti');
      expect((await search({ query: 'parang barung' })).didYouMean).toBe('parang barong');
      expect((await search({ query: 'parang barong' })).didYouMean).toBeNull();
      expect((await search({ query: '' })).didYouMean).toBeNull();
    });

    test.each([
      ['mega m', 'motif/mega-mendung', 'Mega Mendung'],
      ['megam', 'motif/mega-mendung', 'megamendung'],
      ['parang roe', 'motif/parang-rusak', 'parang roesak'],
      ['tjire', 'region/cirebon', 'Tjirebon'],
      ['ship', 'wastra/tampan', 'ship cloth'],
      ['go tik', 'craftsperson/go-tik-swan', 'Go Tik Swan'],
    ])('suggests for %s what begins so, and tells by which name', async (query, id, matched) => {
      const [first] = await suggest({ query });
      expect(first?.id).toBe(id);
      expect(first?.matched.toLowerCase()).toBe(matched.toLowerCase());
    });

    test('suggestions heed kinds, filters and the limit', async () => {
      expect((await suggest({ query: 'c', kinds: ['REGION'] })).map(({ id }) => id)).toEqual([
        'region/cirebon',
      ]);
      const lampung = [{ field: 'REGION', anyOf: ['lampung'] }] as const;
      expect((await suggest({ query: 't', filters: lampung })).map(({ id }) => id)).toEqual([
        'wastra/tampan',
      ]);
      expect(await suggest({ query: '', limit: 2 })).toHaveLength(2);
    });

    test.each([
      'parang AND (rusak OR',
      'name:[* TO *]',
      '+-&&||!(){}[]^"~*?:\\/',
      '/pa.*g/',
      'parang^999999999999',
      'parang~9 \\',
      "') RETURN 1 //",
      'parang\u0000\u0007rusak',
      '\u202eparang\u202c \u200brusak\u200d',
      '👘🐉 parang',
      '\ud800',
      'سونگكت',
      'x'.repeat(1_000),
      'parang '.repeat(140),
      '"""""',
      'NOT',
    ])('is not harmed by %j', async (query) => {
      const answer = await search({ query, facets: ['KIND'] });
      expect(answer.totalCount).toBeGreaterThanOrEqual(0);
      await expect(suggest({ query })).resolves.toBeInstanceOf(Array);
    });

    test('what is kept is found, what is forgotten is not, and repeating both changes nothing', async () => {
      const fresh = sketchDocument({ id: 'motif/truntum', name: 'Truntum', revision: 2 });
      for (const _ of [1, 2]) {
        await opened.backend.apply({ upserts: [fresh], deletes: [] }, patient());
        expect(await ids({ query: 'truntum' })).toEqual(['motif/truntum']);
      }
      for (const _ of [1, 2]) {
        await opened.backend.apply({ upserts: [], deletes: ['motif/truntum', 'motif/never-was'] }, patient());
        expect(await ids({ query: 'truntum' })).toEqual([]);
      }
    });

    test('tells what it holds and that it is ready', async () => {
      const held: string[] = [];
      for await (const batch of opened.backend.held(patient())) held.push(...batch.map(({ id }) => id));
      expect(held.sort()).toEqual(fixtureDocuments.map(({ id }) => id).sort());
      expect(await opened.backend.state(patient())).toMatchObject({
        ready: true,
        stale: false,
        documents: fixtureDocuments.length,
      });
    });

    test('a rebuild is never seen half done', async () => {
      const seen: number[] = [];
      let building = true;
      const watching = (async () => {
        while (building) seen.push((await search({ query: 'parang' })).totalCount);
      })();
      const fewer = fixtureDocuments.filter(({ id }) => id !== 'source/catalogue');
      await opened.backend.rebuild(oneBatch(fewer), patient());
      building = false;
      await watching;
      expect(Math.min(...seen)).toBeGreaterThanOrEqual(2);
      expect((await search({ query: '' })).totalCount).toBe(fewer.length);
      await opened.backend.rebuild(oneBatch(fixtureDocuments), patient());
    });
  });
}
