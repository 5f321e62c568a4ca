import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type WholeGraph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/query.ts';
import { FaultyRoad } from '../../faults/kit/faulty-road.ts';
import { freshGraph, testNeo4j } from '../../kit/neo4j.ts';

const one = query('test/one', 'RETURN 1 AS number', ({ number }) => number);
let road: FaultyRoad;
let graph: WholeGraph;

beforeAll(async () => {
  await (await freshGraph()).close();
  const { user, password, uri } = await testNeo4j();
  road = await new FaultyRoad(uri).open();
  graph = openGraph({ uri: road.uri, user, password, poolSize: 2, connectionTimeoutMs: 500 });
});
afterAll(async () => {
  road.close();
  await graph.close();
});

test('connections that are taken and then silent do not fill the pool for good', async () => {
  await road.become({ kind: 'silent' });
  const lost = await Promise.allSettled([1, 2, 3].map(() => graph.read(one)));
  expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  await road.become({ kind: 'open' });
  expect(await graph.read(one)).toEqual([1]);
}, 60_000);
