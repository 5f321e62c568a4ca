import { beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../kit/app.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';

const relations = `id slug name uri canonicalId __typename
  regions { id } techniques { id } materials { id } communities { id } recognitions { id } makers { role }
  kindOf { id } parts { id } resembles { confidence } appearsOn { id }
  derivesFrom { edges { node { id name } } } derivatives { nodes { id } } kinds { nodes { id } }
  partOf { totalCount } artifacts { totalCount } history { totalCount } sources { id }`;

describe('a page of a relation', () => {
  const seeded = useSeededGraph();
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(seeded.graph);
  });

  test('a record of which only the name was read leads on as one that was read whole does', async () => {
    const short = await app.ask(
      `{ region(slug: "jawa-tengah") { motifs(first: 5) { nodes { ${relations} } } } }`,
    );
    const whole = await app.ask(
      `{ region(slug: "jawa-tengah") { motifs(first: 5) { nodes { aliases { text } ${relations} } } } }`,
    );
    expect(short.errors).toEqual([]);
    const nodesOf = (answer: typeof short) =>
      JSON.parse(JSON.stringify(answer.data?.['region']?.['motifs']?.['nodes']));
    const expected = nodesOf(whole).map(({ aliases: _, ...rest }: { aliases: unknown }) => rest);
    expect(expected.length).toBeGreaterThan(0);
    expect(nodesOf(short)).toEqual(expected);
  });

  test('a count that is asked for through a fragment is counted', async () => {
    const { data } =
      await app.ask(`{ region(slug: "jawa-tengah") { motifs(first: 1) { ...Counted nodes { id } } } }
    fragment Counted on MotifConnection { totalCount }`);
    expect(data?.['region']?.['motifs']?.['totalCount']).toBeGreaterThan(1);
  });
});
