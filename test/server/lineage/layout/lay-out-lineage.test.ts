import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutLineage } from '../../../../server/lineage/layout/lay-out-lineage.ts';
import type {
  Box,
  DrawnClaim,
  LayoutInput,
  LayoutOptions,
  LineageOrientation,
} from '../../../../server/lineage/layout/layout.model.ts';
import { overlap } from '../../../../server/lineage/layout/place-labels.ts';

interface Drawn extends LayoutInput {
  readonly years: ReadonlyMap<string, number>;
}

/** A claim of `descends`; the second of a pair has another id. */
const claimed = (text: string, place: number): DrawnClaim => {
  const [descendant = '', ancestor = ''] = text.split(' < ');
  return { id: `${descendant}-${ancestor}-${place}`, descendant, ancestor };
};

function lineage(root: string, descents: readonly string[], years: Readonly<Record<string, number>> = {}) {
  const claims = descents.map(claimed);
  const ids = new Set(claims.flatMap(({ ancestor, descendant }) => [ancestor, descendant]));
  const members = [...ids].filter((id) => id !== root);
  return { root, members, claims, yearOf: (id: string) => years[id] ?? null };
}

const wide: LayoutOptions = { orientation: 'HORIZONTAL', most: 50, expanded: [], breadth: 7 };
const narrow: LayoutOptions = { ...wide, orientation: 'VERTICAL', breadth: 2 };

/** Any lineage of up to 60 records: claims lead from a higher number to a lower one, some twice. */
const lineages: fc.Arbitrary<Drawn> = fc
  .record({
    size: fc.integer({ min: 1, max: 60 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 120 }),
    years: fc.array(fc.option(fc.integer({ min: -300, max: 2026 })), { maxLength: 60 }),
  })
  .map(({ size, ends, years }) => {
    const claims = ends
      .map(([a, b]) => [a % size, b % size] as const)
      .filter(([a, b]) => a !== b)
      .map(([a, b], place) => claimed(`${Math.max(a, b)} < ${Math.min(a, b)}`, place));
    const known = new Map(years.flatMap((year, id) => (year === null ? [] : [[String(id), year] as const])));
    const members = Array.from({ length: size - 1 }, (_, place) => String(place + 1));
    return { root: '0', members, claims, years: known, yearOf: (id) => known.get(id) ?? null };
  });

const options: fc.Arbitrary<LayoutOptions> = fc.record({
  orientation: fc.constantFrom<LineageOrientation>('HORIZONTAL', 'VERTICAL'),
  most: fc.integer({ min: 1, max: 60 }),
  expanded: fc.array(fc.nat({ max: 60 }).map(String), { maxLength: 3 }),
  breadth: fc.integer({ min: 1, max: 12 }),
});

const holds = (check: (input: Drawn, given: LayoutOptions) => void) =>
  fc.assert(fc.property(lineages, options, check), { numRuns: 100 });

const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('of any lineage', () => {
  test('no two records overlap', () => {
    holds((input, given) => {
      const { nodes } = layOutLineage(input, given);
      for (const [place, node] of nodes.entries())
        for (const other of nodes.slice(place + 1)) expect(overlap(node, other)).toBe(false);
    });
  });

  test('every claim leads from the older to the younger in the direction of the layers', () => {
    holds((input, given) => {
      const { nodes, claims, orientation } = layOutLineage(input, given);
      const at = new Map(nodes.map((node) => [node.id, node]));
      for (const { ancestor, descendant } of claims) {
        const [older, younger] = [at.get(ancestor), at.get(descendant)];
        if (!older || !younger) throw new Error('A claim is drawn without its ends.');
        expect(older.layer).toBeLessThan(younger.layer);
        if (orientation === 'HORIZONTAL') expect(older.x + older.width).toBeLessThan(younger.x);
        else expect(older.y + older.height).toBeLessThan(younger.y);
      }
    });
  });

  test('everything lies within the bounds', () => {
    holds((input, given) => {
      const { width, height, nodes, periods, undatedLane, claims } = layOutLineage(input, given);
      const whole = { x: 0, y: 0, width, height };
      for (const box of [...nodes, ...periods, ...(undatedLane ? [undatedLane] : [])])
        expect(within(box, whole)).toBe(true);
      for (const { label } of claims) expect(within({ ...label, width: 0, height: 0 }, whole)).toBe(true);
    });
  });

  test('a record is drawn once, and no more of them than asked unless some are expanded', () => {
    holds((input, given) => {
      const { nodes, hiddenCount } = layOutLineage(input, given);
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      expect(nodes.length + hiddenCount).toBe(input.members.length + 1);
      if (given.expanded.length === 0)
        expect(nodes.length).toBe(Math.min(given.most, input.members.length + 1));
    });
  });

  test('no layer is broader than asked', () => {
    holds((input, given) => {
      const { nodes } = layOutLineage(input, given);
      const breadths = new Map<number, number>();
      for (const { layer } of nodes) breadths.set(layer, (breadths.get(layer) ?? 0) + 1);
      // Two lanes of odd breadth may hold one more together.
      expect(Math.max(...breadths.values())).toBeLessThanOrEqual(given.breadth + 1);
    });
  });

  test('labels that are not crowded lie on no record and on no other label', () => {
    holds((input, given) => {
      const { nodes, claims } = layOutLineage(input, given);
      const labels = claims
        .filter(({ crowded }) => !crowded)
        .map(({ label }) => ({ x: label.x - 39, y: label.y - 7, width: 78, height: 14 }));
      for (const [place, label] of labels.entries()) {
        for (const other of labels.slice(place + 1)) expect(overlap(label, other)).toBe(false);
        for (const node of nodes) expect(overlap(label, node)).toBe(false);
      }
    });
  });

  test('the order in which its claims are given changes nothing', () => {
    holds((input, given) => {
      const turned = { ...input, claims: input.claims.toReversed() };
      expect(layOutLineage(turned, given)).toEqual(layOutLineage(input, given));
    });
  });

  test('periods follow each other, hold no undated record, and each dated one was there by the end of its own', () => {
    holds((input, given) => {
      const { nodes, periods, axis } = layOutLineage(input, given);
      if (axis === 'GENERATION') expect(periods).toEqual([]);
      for (const [place, period] of periods.entries())
        for (const later of periods.slice(place + 1)) {
          expect(overlap(period, later)).toBe(false);
          expect(period.to).toBeLessThan(later.from);
        }
      const undated = nodes.filter(({ inUndatedLane }) => inUndatedLane);
      for (const node of undated) expect(periods.some((period) => overlap(period, node))).toBe(false);
      for (const node of nodes.filter(({ inUndatedLane }) => axis === 'TIME' && !inUndatedLane)) {
        const period = periods.find((each) => overlap(each, node));
        expect(period?.from).toBeLessThanOrEqual(node.year ?? Number.NEGATIVE_INFINITY);
      }
    });
  });
});

const layerOf = (input: LayoutInput, given: LayoutOptions = wide) => {
  const { nodes } = layOutLineage(input, given);
  return Object.fromEntries(nodes.map(({ id, layer }) => [id, layer]));
};

describe('layers', () => {
  test('without dates they follow the longest way', () => {
    const input = lineage('d', ['b < a', 'c < b', 'd < c', 'd < a']);
    expect(layerOf(input)).toEqual({ a: 0, b: 1, c: 2, d: 3 });
  });

  test('what descends from nothing stands right before what it led to', () => {
    expect(layerOf(lineage('d', ['b < a', 'c < b', 'd < c', 'd < e']))).toMatchObject({ e: 2, d: 3 });
  });

  test('they follow time where half of the records are dated', () => {
    const input = lineage('a', ['b < a', 'c < a', 'd < a'], { a: 1820, b: 1975, c: 1994 });
    const { axis, periods, nodes } = layOutLineage(input, wide);
    expect(axis).toBe('TIME');
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      [1800, 1899],
      [1970, 1979],
      [1990, 1999],
    ]);
    expect(nodes.filter(({ inUndatedLane }) => inUndatedLane).map(({ id }) => id)).toEqual(['d']);
  });

  test('what is attested after its descendant is drawn as known by then', () => {
    const input = lineage('a', ['b < a', 'c < b'], { a: 1990, b: 1911, c: 1995 });
    expect(layerOf(input)).toEqual({ a: 0, b: 1, c: 2 });
  });

  test('four of them fit a page of 1080 pixels', () => {
    expect(layOutLineage(lineage('d', ['b < a', 'c < b', 'd < c']), wide).width).toBeLessThanOrEqual(1080);
  });

  test('on a phone dated and undated records fit side by side', () => {
    const input = lineage('a', ['b < a', 'c < a', 'd < a', 'e < a'], { a: 1820, b: 1975, c: 1976, d: 1994 });
    const { width, undatedLane, nodes } = layOutLineage(input, narrow);
    expect(width).toBeLessThanOrEqual(328);
    for (const { id, x, width: length } of nodes)
      if (id !== 'e') expect(x + length).toBeLessThan(undatedLane?.x ?? 0);
  });
});

describe('what is not drawn', () => {
  const fan = Array.from({ length: 60 }, (_, place) => `k${String(place).padStart(2, '0')} < a`);
  const input = lineage('a', [...fan, 'z < k00', 'y < k00']);

  test('the nearest are drawn, and each record tells how many of its neighbours are not', () => {
    const { nodes, hiddenCount } = layOutLineage(input, { ...wide, most: 10 });
    expect(nodes.find(({ id }) => id === 'a')?.hidden).toEqual({ ancestors: 0, descendants: 51 });
    expect(nodes.find(({ id }) => id === 'k00')?.hidden).toEqual({ ancestors: 0, descendants: 2 });
    expect(hiddenCount).toBe(53);
  });

  test('what is expanded shows all its neighbours', () => {
    const { nodes } = layOutLineage(input, { ...wide, most: 10, expanded: ['k00'] });
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['y', 'z']));
    expect(nodes).toHaveLength(12);
  });

  test('however much is expanded, no more than 150 are drawn', () => {
    const broad = Array.from({ length: 400 }, (_, place) => `m${place} < a`);
    const { nodes } = layOutLineage(lineage('a', broad), { ...wide, expanded: ['a'] });
    expect(nodes).toHaveLength(150);
  });
});

test('parallel claims of one pair run side by side', () => {
  const { claims } = layOutLineage(lineage('a', ['b < a', 'b < a']), wide);
  expect(new Set(claims.map(({ path }) => path)).size).toBe(2);
});

test('a cycle is refused', () => {
  expect(() => layOutLineage(lineage('a', ['b < a', 'a < b']), wide)).toThrow('cycle');
});
