import { beforeAll, describe, expect, test } from 'vitest';
import { recordsIn } from '../../../server/seeding/catalogue.ts';
import { type CheckedDatasets, checkDatasets, errorsOf } from '../../../server/seeding/check-datasets.ts';
import type { ListName } from '../../../server/seeding/dataset.ts';
import { planRows } from '../../../server/seeding/plan-rows.ts';

const checked: CheckedDatasets = await checkDatasets();
const { datasets } = checked.catalogue;

describe.each(datasets.map(({ name }) => ({ name })))('dataset $name', ({ name }) => {
  test('parses, refers to what is there and keeps the rules of lineage', () => {
    const own = errorsOf(checked.problems).filter(({ file }) => file.startsWith(`seeds/${name}/`));
    expect(own).toEqual([]);
  });

  test('cites a source for every claim', () => {
    const own = datasets.filter((dataset) => dataset.name === name);
    const lists = ['derivations', 'kindOf', 'parts', 'resemblances', 'works'] as const;
    const claims = lists.flatMap((list) => recordsIn(own, list).map(({ record }) => record.sources.length));
    expect(Math.min(1, ...claims)).toBe(1);
  });
});

describe('all seeds together', () => {
  test.each<[ListName, number]>([
    ['motifs', 830],
    ['wastra', 250],
    ['derivations', 475],
    ['kindOf', 150],
    ['craftspeople', 300],
    ['designs', 190],
    ['artifacts', 180],
    ['recognitions', 85],
    ['techniques', 70],
    ['materials', 55],
    ['sources', 1300],
    ['workshops', 50],
  ])('hold the %s that the facts gave, at least %i', (list, least) => {
    expect(checked.counts[list]).toBeGreaterThanOrEqual(least);
  });

  test('tell at least 100 parts and likenesses', () => {
    expect(checked.counts.parts + checked.counts.resemblances).toBeGreaterThanOrEqual(100);
  });

  describe('become rows', () => {
    const rows = planRows(checked.catalogue);
    const ids = new Set<string>();
    beforeAll(() => {
      for (const { nodes } of rows) for (const { id } of nodes) ids.add(id);
    });

    test('with every id once', () => {
      expect(rows.reduce((sum, { nodes }) => sum + nodes.length, 0)).toBe(ids.size);
    });

    test('whose relationships lead to records of the dataset or of those before it', () => {
      const known = new Set<string>();
      const loose: string[] = [];
      for (const { nodes, edges } of rows) {
        for (const { id } of nodes) known.add(id);
        for (const { type, from, to } of edges) {
          if (!known.has(from) || !known.has(to)) loose.push(`${from} ${type} ${to}`);
        }
      }
      expect(loose).toEqual([]);
    });

    test('whose claims have ids of their own', () => {
      const claimIds = rows.flatMap(({ edges }) => edges.flatMap(({ id }) => id ?? []));
      expect(new Set(claimIds).size).toBe(claimIds.length);
    });

    test('whose hashes tell all apart', () => {
      const hashes = rows.flatMap(({ nodes, edges }) => [...nodes, ...edges].map(({ seedHash }) => seedHash));
      expect(new Set(hashes).size).toBe(hashes.length);
    });

    test('the 38 provinces among them', () => {
      const provinces = rows.flatMap(({ nodes }) =>
        nodes.filter(({ id, properties }) => id.startsWith('region/') && properties['kind'] === 'PROVINCE'),
      );
      expect(provinces.length).toBe(38);
    });
  });
});
