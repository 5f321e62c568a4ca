import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readExample } from '../../clients/graphiql/example.ts';
import { projectRoot } from '../../server/project-root.ts';
import { type TestApp, testApp } from '../kit/app.ts';
import { useSeededGraph } from '../kit/seeded-graph.ts';

const folder = join(projectRoot, 'clients', 'graphiql', 'examples');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

describe('the published example operations', () => {
  const seeded = useSeededGraph();
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(seeded.graph);
  });

  test.each(files)('%s answers with real facts and no error', async (file) => {
    const example = readExample(readFileSync(join(folder, file), 'utf8'));
    const { status, data, errors } = await app.ask(example.query, JSON.parse(example.variables || '{}'));
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    expect(Object.values(data ?? {}).every((value) => value !== null)).toBe(true);
  });

  test('the lineage of BE-BALI reaches patola, weakest step and tradition told', async () => {
    const { data } = await app.ask(`{
      design(slug: "be-bali-ghea") {
        lineage(direction: ANCESTORS) {
          members { generation pathConfidence viaTradition node { id } }
          origins { id }
          totalCount
          truncated
        }
      }
    }`);
    const lineage = data?.['design']?.['lineage'];
    expect(lineage).toMatchObject({ truncated: false });
    expect(lineage?.['members']).toContainEqual({
      generation: 1,
      pathConfidence: 'DOCUMENTED',
      viaTradition: false,
      node: { id: 'wastra/geringsing' },
    });
    expect(lineage?.['members']).toContainEqual(
      expect.objectContaining({ viaTradition: true, node: { id: 'wastra/patola' } }),
    );
    expect(lineage?.['origins']).toContainEqual({ id: 'wastra/patola' });
  });

  test('the restriction of parang rusak is told with its decree, its family apart', async () => {
    const { data } = await app.ask(`{
      motif(slug: "parang-rusak") {
        restriction { kind decree sources { id } }
        credit(lang: EN) { line note restrictions { reach bearer { id } path { id } sources { id } } }
      }
    }`);
    const motif = data?.['motif'];
    expect(motif?.['restriction']).toMatchObject({
      kind: 'LARANGAN',
      decree: expect.stringContaining('1927'),
    });
    expect(motif?.['credit']?.['restrictions']).toContainEqual(
      expect.objectContaining({ reach: 'OWN', path: [{ id: 'motif/parang-rusak' }] }),
    );
    expect(motif?.['credit']?.['restrictions']).toContainEqual(
      expect.objectContaining({
        reach: 'FAMILY',
        bearer: { id: 'motif/parang' },
        path: [{ id: 'motif/parang-rusak' }, { id: 'motif/parang' }],
      }),
    );
    expect(motif?.['credit']?.['note']).toContain('no legal advice');
  });

  test('a former slug finds the record, an unknown one gives null, and a wrong kind too', async () => {
    const { data } = await app.ask(`{
      former: motif(slug: "gurdha") { id canonicalId }
      unknown: motif(slug: "none-such") { id }
      node(id: "motif/gurdha") { id }
      nodes(ids: ["motif/kawung", "motif/none-such", "wastra/kawung"]) { id }
    }`);
    expect(data).toEqual({
      former: { id: 'motif/gurda', canonicalId: 'motif/gurda' },
      unknown: null,
      node: { id: 'motif/gurda' },
      nodes: [{ id: 'motif/kawung' }, null, null],
    });
  });

  test('there are 38 provinces', async () => {
    const { data } = await app.ask(
      '{ regions(filter: {kind: [PROVINCE]}, first: 100) { totalCount nodes { code } } }',
    );
    expect(data?.['regions']).toMatchObject({ totalCount: 38 });
    expect(data?.['regions']?.['nodes']).toHaveLength(38);
  });

  test('the graph holds at least what the notes promised', async () => {
    const { data } = await app.ask(`{ stats { motifs wastras designs craftspeople regions techniques materials
      sources derivations kinds parts resemblances artifacts recognitions workshops communities } }`);
    const least = {
      motifs: 830,
      wastras: 255,
      designs: 195,
      craftspeople: 310,
      techniques: 70,
      materials: 55,
      sources: 1300,
      derivations: 480,
      artifacts: 180,
      recognitions: 90,
      workshops: 50,
    };
    const stats = data?.['stats'] as unknown as Record<string, number>;
    for (const [kind, count] of Object.entries(least))
      expect(stats[kind], kind).toBeGreaterThanOrEqual(count);
    expect((stats['parts'] ?? 0) + (stats['resemblances'] ?? 0)).toBeGreaterThanOrEqual(100);
  });
});
