import { beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../kit/app.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const query = `query ($filter: MotifFilter, $after: String) {
  motifs(filter: $filter, first: 50, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
}`;

describe('filters of a list', () => {
  const seeded = useSeededGraph();
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(seeded.graph);
  });

  /** All ids, page by page, in their order; their number must be the one that is told. */
  async function idsWith(filter: object): Promise<readonly string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data, errors } = await app.ask(query, { filter, after });
      expect(errors).toEqual([]);
      const page = data?.['motifs'] as unknown as Page;
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) {
        expect(page.totalCount).toBe(ids.length);
        return ids;
      }
      after = page.pageInfo.endCursor;
    }
  }

  const region = { region: ['jawa-tengah', 'jawa'] };
  const technique = { technique: ['batik'] };
  const wastra = { wastra: ['geringsing'] };

  test('a region and a technique, each with what lies below, give what both give, each record once', async () => {
    const [ofRegion, ofTechnique] = [await idsWith(region), await idsWith(technique)];
    const both = await idsWith({ ...region, ...technique });
    const techniques = new Set(ofTechnique);
    expect(both).toEqual(ofRegion.filter((id) => techniques.has(id)));
    expect(new Set(both).size).toBe(both.length);
    expect(both.length).toBeGreaterThan(5);
    expect(both.length).toBeLessThan(ofRegion.length);
  });

  test('they are the same whichever of them comes first', async () => {
    const all = new Set(await idsWith({}));
    const ofWastra = await idsWith(wastra);
    expect(ofWastra.length).toBeGreaterThan(0);
    expect(ofWastra.every((id) => all.has(id))).toBe(true);
    expect(await idsWith({ ...wastra, medium: [] })).toEqual(ofWastra);
    const woven = new Set(await idsWith({ technique: ['tenun'] }));
    expect(await idsWith({ ...wastra, technique: ['tenun'] })).toEqual(
      ofWastra.filter((id) => woven.has(id)),
    );
  });

  test('what no record has gives none', async () => {
    expect(await idsWith({ region: ['there-is-no-such-place'] })).toEqual([]);
  });
});
