import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { command, query } from '../../../server/graph/query.ts';
import { applyGraphSchema } from '../../../server/graph/schema.ts';
import { knownShape, MigrationError, migrate, shapeOf } from '../../../server/migrations/migrate.ts';
import type { Migration } from '../../../server/migrations/migration.ts';
import { migrations } from '../../../server/migrations/migrations.ts';
import { freshGraph } from '../../kit/neo4j.ts';

let graph: Graph;
beforeEach(async () => {
  await graph?.close();
  graph = await freshGraph();
});
afterAll(() => graph?.close());

const addOne = command('test', "MERGE (n:Probe {id: 'probe'}) SET n.count = coalesce(n.count, 0) + 1");
const probe = query(
  'test',
  'OPTIONAL MATCH (n:Probe) RETURN coalesce(n.count, 0) AS count',
  (row) => row['count'],
);
const counting = (number: number): Migration => ({
  number,
  name: `count-${number}`,
  description: 'Counts.',
  async run(writer) {
    await writer.run(addOne);
    return 'counted';
  },
});
const failing: Migration = {
  ...counting(2),
  async run(writer) {
    await writer.run(addOne);
    throw new Error('half way');
  },
};

describe('migrations', () => {
  test('are numbered without gaps', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });

  test('run once, in order, and are recorded', async () => {
    const list = [counting(1), counting(2)];
    expect((await migrate(graph, { migrations: list })).map(({ number }) => number)).toEqual([1, 2]);
    expect(await migrate(graph, { migrations: list })).toEqual([]);
    expect(await graph.read(probe)).toEqual([2]);
    expect(await shapeOf(graph)).toBe(2);
  });

  test('run once also when several servers start at once on an empty graph', async () => {
    const start = async () => {
      await applyGraphSchema(graph);
      return await migrate(graph, { migrations: [counting(1), counting(2), counting(3)] });
    };
    const done = (await Promise.all(Array.from({ length: 6 }, start))).flat();
    expect(done.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    expect(await graph.read(probe)).toEqual([3]);
  });

  test('leave nothing behind when they fail, and those before them stand', async () => {
    await expect(migrate(graph, { migrations: [counting(1), failing] })).rejects.toThrow('half way');
    expect(await graph.read(probe)).toEqual([1]);
    expect(await shapeOf(graph)).toBe(1);
  });

  test('tell in a dry run what they come to, and write nothing', async () => {
    const done = await migrate(graph, { migrations: [counting(1), counting(2)], dryRun: true });
    expect(done.map(({ outcome }) => outcome)).toEqual(['counted', 'counted']);
    expect(await graph.read(probe)).toEqual([0]);
    expect(await shapeOf(graph)).toBe(0);
  });

  test('of a newer version are not passed over', async () => {
    await migrate(graph, { migrations: [counting(1), counting(2)] });
    await expect(migrate(graph, { migrations: [counting(1)] })).rejects.toThrow(MigrationError);
  });
});

test('a graph that was loaded before there was a history gets one entry a dataset, once', async () => {
  const old = command('test', "UNWIND range(1, 3) AS i CREATE (:Entity {id: 'motif/m' + i, dataset: 'old'})");
  await graph.write((writer) => writer.run(old));
  const entries = query(
    'test',
    'MATCH (n:Change) RETURN n.subject AS subject, n.after AS after, n.revision AS revision',
    (row) => row,
  );
  await migrate(graph);
  const told = await graph.read(entries);
  expect(told).toEqual([
    { subject: 'dataset/old', after: '{"records":"3 were there when history began"}', revision: 1 },
  ]);
  await migrate(graph);
  expect(await graph.read(entries)).toEqual(told);
  expect(await shapeOf(graph)).toBe(knownShape());
});
