import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { command } from '../../../server/graph/query.ts';
import type { LineageRepository } from '../../../server/lineage/lineage.repository.ts';
import { freshGraph } from '../../kit/neo4j.ts';
import budgets from './db-hits.budgets.json' with { type: 'json' };
import { denseDag, ladder, plant } from './lineage-fixtures.ts';
import { costOf } from './measure-db-hits.ts';

/**
 * `ladder` has 2^40 paths over 82 records and 160 claims; `dense` has each of 200 records descend from
 * the 12 next older ones; `short` is a quarter of the ladder. A shape that looks at single paths would not
 * end on the first two.
 */
let graph: Graph;

beforeAll(async () => {
  graph = await freshGraph();
  await plant(graph, ladder(40));
  await plant(graph, ladder(10, 'short'));
  await plant(graph, denseDag(200, 12));
  await graph.write((writer) => writer.run(command('test/statistics', 'CALL db.prepareForReplanning()')));
});
afterAll(() => graph.close());

const young = 'motif/ladder-00-a';
const old = 'motif/ladder-40-a';
const middle = 'motif/ladder-20-a';
const dense = { young: 'motif/dense-000', middle: 'motif/dense-100', old: 'motif/dense-199' };
const walk = (request: Parameters<LineageRepository['lineage']>[0]) => (lineages: LineageRepository) =>
  lineages.lineage(request);

const operations: Record<keyof typeof budgets, (lineages: LineageRepository) => Promise<unknown>> = {
  'ladder: ancestors': walk({ root: young, direction: 'ANCESTORS' }),
  'ladder: ancestors to depth 32': walk({ root: young, direction: 'ANCESTORS', maxDepth: 32 }),
  'ladder: descendants to depth 32': walk({ root: old, direction: 'DESCENDANTS', maxDepth: 32 }),
  'ladder: both to depth 32': walk({ root: middle, direction: 'BOTH', maxDepth: 32 }),
  'ladder: ancestors to depth 32, filtered': walk({
    root: young,
    direction: 'ANCESTORS',
    maxDepth: 32,
    minConfidence: 'SCHOLARLY',
    includeDisputed: false,
    kinds: ['VARIATION'],
  }),
  'ladder: first member of depth 32': walk({ root: young, direction: 'ANCESTORS', maxDepth: 32, first: 1 }),
  'ladder: paths': (lineages) => lineages.paths(young, old, 20),
  'ladder: paths between unrelated records': (lineages) => lineages.paths(young, 'motif/ladder-00-b', 20),
  'ladder: common ancestors': (lineages) => lineages.commonAncestors([young, 'motif/ladder-00-b']),
  'dense: ancestors': walk({ root: dense.young, direction: 'ANCESTORS' }),
  'dense: descendants to depth 32': walk({ root: dense.old, direction: 'DESCENDANTS', maxDepth: 32 }),
  'dense: both': walk({ root: dense.middle, direction: 'BOTH' }),
  'dense: paths': (lineages) => lineages.paths(dense.young, dense.old, 20),
  'dense: common ancestors of ten': (lineages) =>
    lineages.commonAncestors(Array.from({ length: 10 }, (_, at) => `motif/dense-00${at}`)),
};

describe('each operation keeps to its budget of database hits', () => {
  test.each(Object.entries(operations))('%s', async (name, operation) => {
    const { dbHits, statements } = await costOf(graph, operation);
    const budget = budgets[name as keyof typeof budgets];
    expect({ dbHits, statements }).toEqual({
      dbHits: expect.toSatisfy(within(budget.dbHits)),
      statements: budget.statements,
    });
  });

  test('a walk among records that are known reads none of them again', async () => {
    const whole = walk({ root: young, direction: 'ANCESTORS', maxDepth: 32 });
    const part = walk({ root: young, direction: 'ANCESTORS', maxDepth: 8 });
    const { dbHits, statements } = await costOf(graph, part, whole);
    expect(statements).toBe(1);
    expect(dbHits).toBeLessThan((await costOf(graph, part)).dbHits / 2);
  });

  test('a lineage four times as long costs about four times as much', async () => {
    const whole = await costOf(graph, walk({ root: young, direction: 'ANCESTORS', maxDepth: 32 }));
    const quarter = await costOf(
      graph,
      walk({ root: 'motif/short-00-a', direction: 'ANCESTORS', maxDepth: 32 }),
    );
    expect(whole.dbHits / quarter.dbHits).toBeLessThan(4);
  });
});

const within = (budget: number) => (hits: number) => hits <= budget;
