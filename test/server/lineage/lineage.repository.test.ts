import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Confidence, DerivationKind } from '../../../schema/enums.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { command } from '../../../server/graph/query.ts';
import type { LineageDirection, LineageRequest } from '../../../server/lineage/lineage.model.ts';
import { type SmallGraph, walkLineage } from '../../../server/lineage/walk-lineage.ts';
import { freshGraph } from '../../kit/neo4j.ts';
import { claim, denseDag, graphOf, ladder, lineageOf, plant, smallGraphs } from './lineage-fixtures.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

describe('on random graphs the database answers as the reference does', () => {
  const drawn = fc
    .sample(fc.nat(), { numRuns: 220, seed: 1 })
    .map(
      (seed, index) => fc.sample(fc.noBias(smallGraphs(`g${index}`)), { numRuns: 1, seed })[0] as SmallGraph,
    );
  const everything: SmallGraph = {
    nodes: drawn.flatMap(({ nodes }) => nodes),
    derivations: drawn.flatMap(({ derivations }) => derivations),
  };

  const roots = drawn.flatMap((small) => small.nodes.slice(0, 3).map((root) => ({ small, root })));

  beforeAll(() => plant(graph, everything));

  const filters: readonly Partial<LineageRequest>[] = [
    {},
    { minConfidence: 'SCHOLARLY' },
    { minConfidence: 'DOCUMENTED', includeDisputed: false },
    { includeDisputed: false },
    { kinds: ['VARIATION', 'REVIVAL'] },
    { kinds: [], minConfidence: 'STYLISTIC' },
  ];
  const bounds: readonly Partial<LineageRequest>[] = [
    {},
    { maxDepth: 1 },
    { maxDepth: 2 },
    { maxDepth: 5, first: 3 },
    { maxDepth: 32, first: 1 },
    { first: 0 },
  ];
  const directions: readonly LineageDirection[] = ['ANCESTORS', 'DESCENDANTS', 'BOTH'];
  // Each filter under two of the bounds, each bound under two of the filters.
  const requests = directions.flatMap((direction) =>
    filters.flatMap((filter, index) =>
      [index, index + 1].map((at) => ({ direction, ...filter, ...bounds[at % bounds.length] })),
    ),
  );

  test.each(directions)(
    '%s, under every filter and bound',
    async (direction) => {
      for (const request of requests.filter((each) => each.direction === direction)) {
        const lineages = lineageOf(graph);
        // As many as there are connections: who waits longer for one than five seconds is told to come again.
        for (const some of inPortions(roots, 20)) {
          const answers = await Promise.all(some.map(({ root }) => lineages.lineage({ root, ...request })));
          for (const [at, { small, root }] of some.entries()) {
            const wanted = walkLineage(small, { root, ...request });
            // Looking closely is slow, and seldom needed.
            if (!isDeepStrictEqual(answers[at], wanted)) {
              expect(answers[at], JSON.stringify({ root, ...request })).toEqual(wanted);
            }
          }
        }
      }
    },
    180_000,
  );

  test('one statement walks from any number of roots, and records that are known are not read again', async () => {
    const names: string[] = [];
    const counted = graph.with({ onStatement: ({ name }) => names.push(name) });
    const ask = async (direction: LineageDirection) => {
      const lineages = lineageOf(counted);
      await Promise.all(
        roots.slice(0, 110).map(({ root }) => lineages.lineage({ root, direction, maxDepth: 7 })),
      );
    };
    await ask('BOTH');
    names.length = 0;
    await ask('DESCENDANTS');
    expect(names).toHaveLength(1);
  });

  test('paths between any two records are those that the reference walk meets', async () => {
    for (const small of drawn.slice(0, 30)) {
      const [from = '', to = ''] = [small.nodes[0], small.nodes.at(-1)];
      const paths = await lineageOf(graph).paths(from, to);
      const backwards = await lineageOf(graph).paths(to, from);
      const direct = walkLineage(small, { root: from, direction: 'ANCESTORS' })?.members.find(
        ({ id }) => id === to,
      );
      expect(backwards).toEqual(paths);
      expect(paths[0]?.confidence).toBe(direct?.pathConfidence);
      const shortest = Math.min(...(await lineageOf(graph).paths(from, to, 20)).map(({ length }) => length));
      expect(shortest).toBe(direct?.generation ?? Number.POSITIVE_INFINITY);
    }
  });

  test('common ancestors are what the reference walks have in common', async () => {
    for (const small of drawn.slice(0, 30)) {
      const ids = small.nodes.slice(0, 3);
      const found = await lineageOf(graph).commonAncestors(ids);
      expect(found).toEqual(commonByReference(small, ids));
    }
  });
});

const inPortions = <T>(all: readonly T[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

function commonByReference(small: SmallGraph, ids: readonly string[]) {
  const distances = (from: string) =>
    new Map([
      [from, 0],
      ...(walkLineage(small, { root: from, direction: 'ANCESTORS' })?.members ?? []).map(
        ({ id, generation }) => [id, generation] as const,
      ),
    ]);
  const reached = ids.map(distances);
  const common = small.nodes.filter((id) => reached.every((each) => each.has(id)));
  const found = common.map((id) => ({
    id,
    distances: ids.map((from, index) => ({ id: from, generations: reached[index]?.get(id) ?? -1 })),
    nearest: !common.some((other) => other !== id && distances(other).has(id)),
  }));
  const sum = (each: (typeof found)[number]) =>
    each.distances.reduce((total, { generations }) => total + generations, 0);
  return found
    .sort((a, b) => sum(a) - sum(b) || (a.id < b.id ? -1 : 1))
    .map(({ id, ...rest }) => ({ id, label: expect.any(String), ...rest }));
}

describe('what the answer tells', () => {
  const told = {
    howId: 'Parang diperbesar.',
    howEn: 'Parang enlarged.',
    period: '1998',
    sourceIds: ['source/a', 'source/b'],
    verification: 'MENDED',
    verifiedAt: '2026-11-01',
    note: 'See both.',
    createdAt: '2026-11-02T00:00:00.000Z',
    updatedAt: '2026-11-03T00:00:00.000Z',
  } as const;
  const known = graphOf(
    claim('design/scarf', 'motif/parang', { kind: 'SCALING', confidence: 'SCHOLARLY', ...told }),
    claim('motif/parang', 'motif/lereng'),
  );

  beforeAll(async () => {
    await plant(graph, known);
    const redirect = command('test/redirect', "CREATE (:Redirect {id: 'design/shawl', to: 'design/scarf'})");
    await graph.write((writer) => writer.run(redirect));
  });

  test('everything that is said of a claim', async () => {
    const lineage = await lineageOf(graph).lineage({
      root: 'design/scarf',
      direction: 'ANCESTORS',
      maxDepth: 1,
    });
    expect(lineage?.derivations).toEqual(known.derivations.slice(0, 1));
  });

  test('names of its members', async () => {
    const lineage = await lineageOf(graph).lineage({ root: 'design/scarf', direction: 'ANCESTORS' });
    expect(lineage?.members.map(({ name }) => name)).toEqual(['motif/parang', 'motif/lereng']);
  });

  test('a former id leads to the record', async () => {
    const lineage = await lineageOf(graph).lineage({ root: 'design/shawl', direction: 'ANCESTORS' });
    expect(lineage).toMatchObject({ root: 'design/scarf', totalCount: 2, origins: ['motif/lereng'] });
    expect(await lineageOf(graph).paths('motif/lereng', 'design/shawl')).toHaveLength(1);
    const [nearest] = await lineageOf(graph).commonAncestors(['design/shawl', 'motif/parang']);
    expect(nearest).toMatchObject({
      id: 'motif/parang',
      distances: [
        { id: 'design/shawl', generations: 1 },
        { id: 'motif/parang', generations: 0 },
      ],
      nearest: true,
    });
  });

  test('an unknown root gives null', async () => {
    expect(await lineageOf(graph).lineage({ root: 'motif/nobody', direction: 'BOTH' })).toBeNull();
  });

  test('an unknown end is named', async () => {
    await expect(lineageOf(graph).paths('design/scarf', 'motif/nobody')).rejects.toThrow('motif/nobody');
    await expect(lineageOf(graph).paths('motif/nobody', 'design/scarf')).rejects.toThrow('motif/nobody');
    await expect(lineageOf(graph).commonAncestors(['motif/parang', 'motif/nobody'])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('nothing leads from a record to itself', async () => {
    expect(await lineageOf(graph).paths('motif/parang', 'motif/parang')).toEqual([]);
  });

  test('claims are found by id', async () => {
    const [id = ''] = known.derivations.map((each) => each.id);
    const found = await lineageOf(graph).derivations([id, 'derivation/none']);
    expect([...found.keys()]).toEqual([id]);
    expect(found.get(id)).toEqual({ ...known.derivations[0], sourcesAsWritten: true });
  });
});

describe('graphs with more paths than atoms', () => {
  beforeAll(async () => {
    await plant(graph, ladder(40));
    await plant(graph, denseDag(60));
  });

  test('a ladder of 40 diamonds is walked to its end', async () => {
    const lineage = await lineageOf(graph).lineage({
      root: 'motif/ladder-00-a',
      direction: 'ANCESTORS',
      maxDepth: 32,
    });
    expect(lineage).toMatchObject({ totalCount: 64, maxGeneration: 32, truncated: false, origins: [] });
    expect(lineage?.derivations).toHaveLength(2 + 31 * 4);
  });

  test('its ends are joined by twenty best paths', async () => {
    const paths = await lineageOf(graph).paths('motif/ladder-40-a', 'motif/ladder-00-b', 20);
    expect(paths).toHaveLength(20);
    expect(paths.every(({ length }) => length === 40)).toBe(true);
  });

  test('in a dense graph everything is one step away', async () => {
    const lineage = await lineageOf(graph).lineage({ root: 'motif/dense-000', direction: 'ANCESTORS' });
    expect(lineage).toMatchObject({ totalCount: 59, maxGeneration: 1, origins: ['motif/dense-059'] });
    expect(lineage?.derivations).toHaveLength((60 * 59) / 2);
  });
});

describe('limits are told with what would do', () => {
  const refused: readonly (readonly [string, Partial<LineageRequest>])[] = [
    ['maxDepth', { maxDepth: 0 }],
    ['maxDepth', { maxDepth: 33 }],
    ['maxDepth', { maxDepth: 1.5 }],
    ['first', { first: -1 }],
    ['first', { first: 1001 }],
  ];

  test.each(refused)('%s in %j', async (name, given) => {
    const asked = lineageOf(graph).lineage({ root: 'motif/parang', direction: 'ANCESTORS', ...given });
    await expect(asked).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(name),
    });
  });

  test('paths and common ancestors have theirs', async () => {
    const lineages = lineageOf(graph);
    const badInput = { code: 'BAD_USER_INPUT' };
    await expect(lineages.paths('motif/parang', 'motif/lereng', 21)).rejects.toMatchObject(badInput);
    await expect(lineages.commonAncestors(['motif/parang', 'motif/parang'])).rejects.toMatchObject(badInput);
    const eleven = Array.from({ length: 11 }, (_, index) => `motif/dense-${String(index).padStart(3, '0')}`);
    await expect(lineages.commonAncestors(eleven)).rejects.toMatchObject(badInput);
  });

  test('every kind and confidence is understood', async () => {
    const kinds: DerivationKind[] = ['IMPORT_ADAPTATION', 'TECHNIQUE_TRANSFER'];
    const minConfidence: Confidence = 'TRADITIONAL_ACCOUNT';
    const request = { root: 'motif/parang', direction: 'ANCESTORS', kinds, minConfidence } as const;
    expect(await lineageOf(graph).lineage(request)).toMatchObject({ totalCount: 0, members: [] });
  });
});
