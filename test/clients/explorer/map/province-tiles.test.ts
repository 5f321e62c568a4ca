import { describe, expect, test } from 'vitest';
import { islands, provinceTiles } from '../../../../clients/explorer/map/province-tiles.ts';
import { shadeOf } from '../../../../clients/explorer/map/shade.ts';
import { query } from '../../../../server/graph/query.ts';
import { useSeededGraph } from '../../../kit/seeded-graph.ts';
import { readText } from '../kit/render.tsx';
import { linksOf, visitorOf } from '../kit/site.ts';

const provinces = query(
  'test.provinces',
  'MATCH (r:Region {kind: "PROVINCE"}) RETURN r.slug AS slug ORDER BY slug',
  (row) => String(row['slug']),
);

const tiles = Object.entries(provinceTiles);

test('no two provinces share a tile', () => {
  const places = tiles.map(([, { column, row }]) => `${column}, ${row}`);
  expect(new Set(places).size).toBe(tiles.length);
});

test('no two provinces have the same short name', () => {
  expect(new Set(tiles.map(([, { short }]) => short)).size).toBe(tiles.length);
});

test('every tile is of an island that is shown, on the grid that the stylesheet has', () => {
  for (const [slug, { island, column, row }] of tiles) {
    expect(islands, slug).toContain(island);
    expect(column >= 1 && column <= 17 && row >= 1 && row <= 8, slug).toBe(true);
  }
});

test.each([
  [0, 100, 0],
  [1, 100, 1],
  [25, 100, 2],
  [26, 100, 3],
  [100, 100, 4],
  [0, 0, 0],
])('%i of at most %i has the shade %i', (count, most, shade) => {
  expect(shadeOf(count, most)).toBe(shade);
});

describe('the map of provinces', { timeout: 120_000 }, () => {
  const seeded = useSeededGraph();

  test('has a tile for every province of the graph, and for nothing else', async () => {
    expect(tiles.map(([slug]) => slug).sort()).toEqual(await seeded.graph.read(provinces));
    expect(tiles).toHaveLength(38);
  });

  test.each(['/map', '/en/map'])(
    '%s leads from each tile to the region, and says its counts in words',
    async (address) => {
      const { status, html } = await (await visitorOf(seeded.graph))(address);
      expect(status).toBe(200);
      const prefix = address.replace('/map', '');
      const drawn = html.slice(html.indexOf('class="islands"'), html.indexOf('<figcaption>'));
      expect(linksOf(drawn).toSorted()).toEqual(tiles.map(([slug]) => `${prefix}/region/${slug}`).sort());
      expect(readText(drawn)).toMatch(/Jateng \(Jawa Tengah\): \d+ wastra, \d+ motif/);
    },
  );
});
