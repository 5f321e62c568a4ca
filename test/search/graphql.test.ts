import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Json, type TestApp, testApp } from '../kit/app.ts';
import { meiliHost, useSeededSearch } from './kit/seeded-search.ts';

const searchText = `query ($query: String!, $kinds: [EntityKind!], $facets: [SearchFacetField!], $filter: SearchFilter,
    $first: Int, $after: String, $lang: Language) {
  search(query: $query, kinds: $kinds, facets: $facets, filter: $filter, first: $first, after: $after, lang: $lang) {
    totalCount backend degraded didYouMean
    facets { field values { value label count } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id }
    edges { cursor score highlights { field segments { text hit } } node { __typename id slug name uri } }
  }
}`;

interface Page {
  readonly totalCount: number;
  readonly didYouMean: string | null;
  readonly nodes: readonly { readonly id: string }[];
  readonly facets: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: { readonly id: string }; readonly score: number }[];
}

describe('search in the API', () => {
  const seeded = useSeededSearch();

  describe.each(['NEO4J', ...(meiliHost ? ['MEILISEARCH'] : [])])('by %s', (backend) => {
    let app: TestApp;
    beforeAll(async () => {
      app = await testApp(seeded.graph, backend === 'NEO4J' ? undefined : seeded.search);
    });

    async function search(variables: Readonly<Record<string, unknown>>): Promise<Page> {
      const { data, errors } = await app.ask(searchText, variables);
      expect(errors).toEqual([]);
      return data?.['search'] as unknown as Page;
    }

    async function suggest(query: string): Promise<readonly Json[]> {
      const text =
        'query ($query: String!) { suggest(query: $query, first: 8) { id kind name matched region } }';
      const { data, errors } = await app.ask(text, { query });
      expect(errors).toEqual([]);
      return data?.['suggest'] as unknown as readonly Json[];
    }

    test('finds across kinds, says by what engine, and counts facets with labels in the asked language', async () => {
      const page = await search({
        query: 'parang roesak',
        kinds: ['MOTIF', 'WASTRA', 'DESIGN'],
        facets: ['KIND', 'REGION', 'TECHNIQUE', 'COMMUNITY', 'CONFIDENCE', 'CENTURY'],
        first: 10,
        lang: 'EN',
      });
      expect(page).toMatchObject({ backend, degraded: false });
      expect(page.nodes[0]?.id).toBe('motif/parang-rusak');
      expect(page.facets.map(({ field }) => field)).toEqual([
        'KIND',
        'REGION',
        'TECHNIQUE',
        'COMMUNITY',
        'CONFIDENCE',
        'CENTURY',
      ]);
      expect(page.facets[0]?.values[0]).toMatchObject({ value: 'MOTIF', label: 'motif' });
      expect(page.facets[1]?.values).toContainEqual(
        expect.objectContaining({ value: 'jawa-tengah', label: 'Central Java' }),
      );
    });

    test('facets of an empty query are those of everything, and a region counts what lies within it', async () => {
      const all = await search({ query: '', facets: ['KIND', 'HAS_DESCENDANTS'], first: 1 });
      const sum = all.facets[0]?.values.reduce((total, { count }) => total + count, 0);
      expect(sum).toBe(all.totalCount);
      expect(all.facets[1]?.values.map(({ label }) => label).sort()).toEqual([
        'ada turunannya',
        'tanpa turunan',
      ]);
      const { data } = await app.ask('{ motifs(filter: {region: ["jawa-tengah"]}) { totalCount } }');
      const within = await search({ query: '', kinds: ['MOTIF'], filter: { region: ['jawa-tengah'] } });
      expect(within.totalCount).toBe(data?.['motifs']?.['totalCount']);
    });

    test('pages by cursors, each record once', async () => {
      const variables = { query: 'kawung', kinds: ['MOTIF'], first: 5 };
      const ids: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < 3; page += 1) {
        const answer: Page = await search({ ...variables, after });
        ids.push(...answer.nodes.map(({ id }) => id));
        after = answer.pageInfo.endCursor;
        if (!answer.pageInfo.hasNextPage) break;
      }
      expect(new Set(ids).size).toBe(ids.length);
      const whole = await search({ ...variables, first: 15 });
      expect(whole.nodes.map(({ id }) => id)).toEqual(ids);
    });

    test('a cursor of another question is refused, and so is a longer text than anybody means', async () => {
      const { pageInfo } = await search({ query: 'kawung', first: 2 });
      const other = await app.ask(searchText, { query: 'parang', after: pageInfo.endCursor });
      expect(other.errors[0]?.extensions.code).toBe('BAD_CURSOR');
      const long = await app.ask(searchText, { query: 'kawung '.repeat(1_430) });
      expect(long.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      const many = await app.ask(searchText, { query: 'kawung', first: 101 });
      expect(many.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });

    test('a former slug in a filter leads to the present record', async () => {
      const { data } = await app.ask('{ node(id: "motif/gurdha") { id } }');
      expect(data?.['node']?.['id']).toBe('motif/gurda');
      const none = await search({ query: 'sarung', filter: { region: ['no-such-region'] } });
      expect(none.totalCount).toBe(0);
    });

    test('mends a word that no record has', async () => {
      expect((await search({ query: 'sidomukit' })).didYouMean).toBe('sidomukti');
    });

    test('suggests while one types', async () => {
      const suggestions = await suggest('kaw');
      expect(suggestions[0]).toMatchObject({ id: 'motif/kawung', kind: 'MOTIF', matched: 'Kawung' });
      expect(await suggest('mega m')).toContainEqual(expect.objectContaining({ id: 'motif/mega-mendung' }));
    });

    test('says in /readyz what its index holds and how far it is behind', async () => {
      const answer = await app.server.inject({ url: '/readyz' });
      expect(answer.json()).toMatchObject({
        status: 'ready',
        parts: { 'search-neo4j': { ok: true, detail: expect.stringMatching(/^\d+ documents.*In step\.$/) } },
      });
    });

    test.each(['search', 'suggest'])('the operation %s runs as it stands', async (name) => {
      const text = await readFile(join(import.meta.dirname, 'operations', `${name}.graphql`), 'utf8');
      const variables = JSON.parse(/variables: (.*)/.exec(text)?.[1] ?? '{}') as Record<string, unknown>;
      const { data, errors } = await app.ask(text, variables);
      expect(errors).toEqual([]);
      expect(data?.[name]).toBeTruthy();
    });
  });
});
