import { describe, expect, test } from 'vitest';
import { ancestorCounts } from '../../../bench/graph/ancestor-counts.ts';
import { drawClaims, hubCount } from '../../../bench/graph/descent.ts';
import { drawGraph, generateGraph } from '../../../bench/graph/generate.ts';

const size = 2_000;
const graph = generateGraph({ size });
const { roles, claims } = graph.descent;
const share = (count: number, of: number) => count / of;
const edgesOf = (type: string) => graph.edges.find((group) => group.type === type)?.rows ?? [];

describe('a generated graph', () => {
  test('is the same for the same size and seed, and another for another seed', () => {
    expect(generateGraph({ size })).toEqual(graph);
    expect(generateGraph({ size, seed: 2 }).descent.claims).not.toEqual(claims);
  });

  test('is the same when it is drawn row by row, as often as it is read', () => {
    const drawn = drawGraph({ size });
    for (let time = 0; time < 2; time += 1) {
      expect(drawn.nodes.map(({ labels, rows }) => ({ labels, rows: [...rows] }))).toEqual(graph.nodes);
      expect(drawn.edges.map(({ type, rows }) => ({ type, rows: [...rows] }))).toEqual(graph.edges);
    }
    expect([...drawn.lineage.ids()]).toEqual(graph.ids);
  });

  test('has as many lineage nodes as asked, and about twice as many claims', () => {
    expect(roles).toHaveLength(size);
    expect(share(claims.length, size)).toBeGreaterThan(1.7);
    expect(share(claims.length, size)).toBeLessThan(2.3);
  });

  test('lets each node descend from older ones only, so that there is no cycle', () => {
    expect(claims.filter(({ descendant, ancestor }) => ancestor >= descendant)).toEqual([]);
  });

  test('gives every record and every claim an id of its own', () => {
    const ids = graph.nodes.flatMap(({ rows }) => rows.map((row) => row['id']));
    const claimIds = edgesOf('DERIVES_FROM').map(({ properties }) => properties['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(claimIds).size).toBe(claimIds.length);
  });

  test('joins only records that are there', () => {
    const ids = new Set(graph.nodes.flatMap(({ rows }) => rows.map((row) => row['id'])));
    const loose = graph.edges.flatMap(({ rows }) =>
      rows.filter(({ from, to }) => !ids.has(from) || !ids.has(to)),
    );
    expect(loose).toEqual([]);
  });

  test('cites at least one source for each claim', () => {
    const sourceless = edgesOf('DERIVES_FROM').filter(({ properties }) => {
      const sources = properties['sourceIds'];
      return !Array.isArray(sources) || sources.length === 0;
    });
    expect(sourceless).toEqual([]);
  });

  test.each(['MOTIF', 'WASTRA', 'DESIGN'])('holds %s nodes', (role) => {
    expect(roles.filter((each) => each === role).length).toBeGreaterThan(size / 50);
  });

  test.each([
    'DERIVES_FROM',
    'KIND_OF',
    'APPEARS_ON',
    'FROM_REGION',
    'USES_TECHNIQUE',
    'USES_MATERIAL',
    'BELONGS_TO',
    'CITES',
    'MADE',
    'SHOWS',
    'RECOGNISES',
    'PART_OF',
    'BROADER',
    'WORKS_IN',
    'MEMBER_OF',
  ])('holds %s relationships', (type) => {
    expect(edgesOf(type).length).toBeGreaterThan(0);
  });
});

describe('the shape of a generated graph', () => {
  const ancestorsOf = (node: number) =>
    claims.filter((claim) => claim.descendant === node).map((claim) => claim.ancestor);

  test('has hubs: the first of them, a wastra, is the ancestor that is named most', () => {
    const named = new Map<number, number>();
    for (const { ancestor } of claims) named.set(ancestor, (named.get(ancestor) ?? 0) + 1);
    const [most] = [...named].sort(([, a], [, b]) => b - a);
    expect(most?.[0]).toBe(0);
    expect(roles[0]).toBe('WASTRA');
  });

  test('has origins, and long lineages', () => {
    const descending = new Set(claims.map(({ descendant }) => descendant));
    const counts = ancestorCounts(graph.descent, 32);
    expect(share(size - descending.size, size)).toBeGreaterThan(0.03);
    expect(Math.max(...roles.map((_, node) => counts(node)))).toBeGreaterThan(100);
  });

  test('has wastra in mid-way: they descend, and others descend from them', () => {
    const descending = new Set(claims.map(({ descendant }) => descendant));
    const between = claims.filter(({ ancestor }) => roles[ancestor] === 'WASTRA' && descending.has(ancestor));
    expect(between.length).toBeGreaterThan(size / 100);
  });

  test('has diamonds: two ways to one ancestor', () => {
    const isDiamond = (node: number) => {
      const grandparents = [...new Set(ancestorsOf(node))].map((parent) => new Set(ancestorsOf(parent)));
      const all = grandparents.flatMap((each) => [...each]);
      return new Set(all).size < all.length;
    };
    const tried = roles.slice(size - 200).map((_, index) => size - 200 + index);
    expect(tried.filter(isDiamond).length).toBeGreaterThan(10);
  });

  test('has rival claims on one pair, of different kinds, all of them disputed', () => {
    const pairs = new Map<string, (typeof claims)[number][]>();
    for (const claim of claims) {
      const pair = `${claim.descendant} ${claim.ancestor}`;
      pairs.set(pair, [...(pairs.get(pair) ?? []), claim]);
    }
    const rivals = [...pairs.values()].filter((pair) => pair.length > 1);
    expect(share(rivals.length, pairs.size)).toBeGreaterThan(0.03);
    expect(rivals.every((pair) => new Set(pair.map(({ kind }) => kind)).size === pair.length)).toBe(true);
    expect(rivals.flat().every(({ disputed }) => disputed)).toBe(true);
  });
});

describe('a large drawing', () => {
  const large = 100_000;
  const named = new Int32Array(large);
  const depths = new Int32Array(large);
  const ofPatola = new Uint8Array(large);
  let drawn = 0;
  // Claims come in the order of the descendants' age, so that what is older is settled already.
  for (const { descendant, ancestor } of drawClaims({ size: large, seed: 1 })) {
    drawn += 1;
    named[ancestor] = (named[ancestor] ?? 0) + 1;
    depths[descendant] = Math.max(depths[descendant] ?? 0, (depths[ancestor] ?? 0) + 1);
    if (ancestor === 0 || ofPatola[ancestor] === 1) ofPatola[descendant] = 1;
  }

  test('lets a fifth of all claims lead to the hubs', () => {
    const toHubs = named.slice(0, hubCount).reduce((sum, each) => sum + each, 0);
    expect(share(toHubs, drawn)).toBeGreaterThan(0.18);
    expect(share(toHubs, drawn)).toBeLessThan(0.25);
  });

  test('lets a tenth of all nodes descend from the first hub directly, and more than half of them in all', () => {
    expect(share(named[0] ?? 0, large)).toBeGreaterThan(0.1);
    expect(
      share(
        ofPatola.reduce((sum, each) => sum + each, 0),
        large,
      ),
    ).toBeGreaterThan(0.5);
  });

  test('has a way of descent of hundreds of steps', () => {
    expect(depths.reduce((most, each) => Math.max(most, each), 0)).toBeGreaterThan(300);
  });
});

describe('ancestor counts', () => {
  const claim = (descendant: number, ancestor: number) =>
    ({ descendant, ancestor, kind: 'VARIATION', confidence: 'DOCUMENTED', disputed: false }) as const;
  const diamond = {
    roles: ['MOTIF', 'MOTIF', 'MOTIF', 'MOTIF'] as const,
    claims: [claim(3, 1), claim(3, 2), claim(1, 0), claim(2, 0)],
  };

  test.each([
    [1, 2],
    [2, 3],
    [8, 3],
  ])('within %i generations counts each ancestor of a diamond once: %i', (depth, count) => {
    expect(ancestorCounts(diamond, depth)(3)).toBe(count);
  });
});
