import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateGraph } from '../../../bench/graph/generate.ts';
import { writeGraph } from '../../../bench/graph/write.ts';
import { Client } from '../../../bench/measure/post.ts';
import { lineageQuestion } from '../../../bench/questions/lineage.ts';
import type { BenchData, TimedCase } from '../../../bench/questions/question.ts';
import { askRaw, openRaw } from '../../../bench/servers/raw.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { freshGraph, testNeo4j } from '../../kit/neo4j.ts';

const generated = generateGraph({ size: 1_000 });
// The lineage question chooses its records from the drawing and asks nobody for them.
const data: BenchData = { generated, ours: new Client('http://127.0.0.1:9/graphql') };

let graph: Graph;
let driver: Driver;

beforeAll(async () => {
  graph = await freshGraph();
  await writeGraph(graph, generated);
  driver = openRaw(await testNeo4j());
});

afterAll(async () => {
  await driver.close();
  await graph.close();
});

test('the statement that the server sends, sent by the driver alone, gives the lineage that was drawn', async () => {
  const [small] = (await lineageQuestion.cases(data)) as readonly TimedCase[];
  const variant = small?.variants[0];
  if (small === undefined || variant === undefined) throw new Error('The drawing has no such lineage.');
  const answer = (await askRaw(driver, small.raw, variant.raw)) as {
    totalCount: number;
    members: readonly { id: string; name: string; generation: number }[];
    derivations: readonly { id: string; descendant: string; sourceIds: readonly string[] }[];
  };
  const root = String(variant.ours['id']);
  const direct = generated.descent.claims
    .filter(({ descendant }) => generated.ids[descendant] === root)
    .map(({ ancestor }) => generated.ids[ancestor]);
  const parents = answer.members.filter(({ generation }) => generation === 1).map(({ id }) => id);

  expect(answer.totalCount).toBe(answer.members.length);
  expect(answer.totalCount).toBeGreaterThanOrEqual(10);
  expect(parents).toEqual([...new Set(direct)].sort());
  expect(answer.members.every(({ name }) => name !== '')).toBe(true);
  expect(answer.derivations.filter(({ descendant }) => descendant === root)).toHaveLength(direct.length);
  expect(answer.derivations.every(({ sourceIds }) => sourceIds.length > 0)).toBe(true);
});
