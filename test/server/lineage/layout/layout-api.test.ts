import { beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../kit/app.ts';
import { useSeededGraph } from '../../../kit/seeded-graph.ts';

const picture = `query ($id: ID!, $most: Int, $expanded: [ID!]) { node(id: $id) { ... on LineageNode {
  lineage(direction: BOTH) { totalCount derivations { id } layout(most: $most, expanded: $expanded) {
    axis width height hiddenCount undatedLane { y }
    nodes { id year layer restriction hiddenDescendants inUndatedLane box { x y } node { name } member { generation } }
    claims { id path derivation { kind sources { title } } }
    periods { from to }
  } } } } }`;

interface Layout {
  axis: string;
  hiddenCount: number;
  nodes: { id: string; year: number | null; restriction: string | null; member: object | null }[];
  claims: { id: string }[];
  periods: object[];
}

describe('the picture of a lineage over GraphQL', () => {
  const seeded = useSeededGraph();
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(seeded.graph);
  });

  const ask = async (variables: Readonly<Record<string, unknown>>) => {
    const { data, errors, statements } = await app.ask(picture, variables);
    expect(errors).toEqual([]);
    const lineage = data?.['node']?.['lineage'] as unknown as {
      totalCount: number;
      derivations: object[];
      layout: Layout;
    };
    return { ...lineage, statements };
  };

  test('all records and claims of a lineage stand in it', async () => {
    const { totalCount, derivations, layout } = await ask({ id: 'wastra/patola' });
    expect(layout.nodes).toHaveLength(totalCount + 1);
    expect(layout.claims).toHaveLength(derivations.length);
    expect(layout.hiddenCount).toBe(0);
    expect(layout.nodes.find(({ id }) => id === 'wastra/patola')?.member).toBeNull();
  });

  test('years come from works and from first attestations', async () => {
    const { layout } = await ask({ id: 'motif/mega-mendung' });
    expect(layout.nodes.filter(({ year }) => year !== null).length).toBeGreaterThan(3);
  });

  test('a restricted motif is marked', async () => {
    const { layout } = await ask({ id: 'motif/parang-rusak' });
    expect(layout.nodes.find(({ id }) => id === 'motif/parang-rusak')?.restriction).toBe('LARANGAN');
  });

  test('the root alone may be asked', async () => {
    const { layout } = await ask({ id: 'wastra/patola', most: 1 });
    expect(layout.nodes.map(({ id }) => id)).toEqual(['wastra/patola']);
    expect(layout.hiddenCount).toBeGreaterThan(20);
  });

  test('a drawn lineage takes a statement for the walk, one for the records and one for the sources', async () => {
    expect((await ask({ id: 'wastra/patola' })).statements).toBeLessThanOrEqual(4);
  });

  test('more records than can be read are refused, with what to do', async () => {
    const { errors } = await app.ask(picture, { id: 'wastra/patola', most: 500 });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toContain('expand single records');
  });
});
