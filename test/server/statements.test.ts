import { beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../kit/app.ts';
import { useSeededGraph } from '../kit/seeded-graph.ts';

/** How many Cypher statements an operation may send: the root, and at most one for each level below it. */
const operations: readonly { name: string; most: number; query: string }[] = [
  { name: 'one motif', most: 1, query: '{ motif(slug: "kawung") { id name description aliases { text } } }' },
  {
    name: 'one motif with every list of its own',
    most: 2,
    query: `{ motif(slug: "kawung") { regions { id } techniques { id } communities { id } materials { id }
      appearsOn { id } makers { role } sources { id } kindOf { id } parts { id } derivatives { totalCount } } }`,
  },
  {
    name: 'a list of three levels, of which the third comes with the second',
    most: 2,
    query: `{ regions(filter: {kind: [PROVINCE]}, first: 38) { nodes { motifs(first: 5) { nodes {
      derivesFrom(first: 5) { edges { node { id name } } } } } } } }`,
  },
  {
    name: 'three levels with several relations on each',
    most: 4,
    query: `{ motifs(first: 40) { nodes {
      regions { id partOf { id } } techniques { id broader { id } }
      appearsOn { id regions { id partOf { id } } } sources { id } } } }`,
  },
  {
    name: 'lineage with sources and makers',
    most: 4,
    query: `{ wastra(slug: "patola") { lineage(direction: DESCENDANTS, first: 150) {
      members { node { id name ... on Design { makers { craftsperson { name } } } } }
      derivations { kind sources { title } } } } }`,
  },
];

describe('Cypher statements', () => {
  const seeded = useSeededGraph();
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(seeded.graph);
  });

  test.each(operations)('$name: at most $most', async ({ query, most }) => {
    const { errors, statements } = await app.ask(query);
    expect(errors).toEqual([]);
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(most);
  });

  test('their number does not grow with the number of parents', async () => {
    const query = `query ($first: Int!) { motifs(first: $first) { nodes { derivesFrom(first: 3) { edges { node {
      id sources { id } } } } regions { id } } } }`;
    const few = await app.ask(query, { first: 20 });
    const many = await app.ask(query, { first: 100 });
    expect(many.statements).toBe(few.statements);
  });
});
