import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WholeGraph } from '../../../server/graph/graph.ts';
import { command, query } from '../../../server/graph/query.ts';
import { raiseRevision, readRevision, takeFence } from '../../../server/graph/revision.ts';
import { freshGraph } from '../../kit/neo4j.ts';

let graph: WholeGraph;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph?.close());

const readCount = query(
  'test/readCount',
  'OPTIONAL MATCH (n:Counter) RETURN coalesce(max(n.count), 0) AS count',
  (row) => Number(row['count']),
);
const writeCount = command('test/writeCount', 'MERGE (n:Counter) SET n.count = toInteger($count)');

test('writers and snapshots behind the fence come one after the other, each at its first attempt', async () => {
  let attempts = 0;
  const addOne = () =>
    graph.write(async (writer) => {
      attempts += 1;
      await takeFence(writer);
      const [count = 0] = await writer.run(readCount);
      await writer.run(writeCount, { count: count + 1 });
      await raiseRevision(writer);
    });
  const look = () =>
    graph.snapshot(async (snapshot) => {
      attempts += 1;
      const seen: number[] = [];
      for (let turn = 0; turn < 3; turn += 1)
        for await (const count of snapshot.rows(readCount)) seen.push(count);
      expect(new Set(seen).size).toBe(1);
    });
  const visitors = [addOne, addOne, addOne, look, addOne];
  const turns = 40;
  await Promise.all(
    visitors.map(async (visit) => {
      for (let turn = 0; turn < turns; turn += 1) await visit();
    }),
  );
  const writes = 4 * turns;
  expect(await graph.read(readCount)).toEqual([writes]);
  expect(await readRevision(graph)).toBe(writes);
  expect(attempts).toBe(5 * turns);
});
