import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { query } from '../../../server/graph/query.ts';
import { buildGraphQLSchema } from '../../../server/graphql-schema.ts';
import { type TestApp, testApp } from '../../kit/app.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { fuzz } from './kit/fuzz.ts';

const texts = {
  id: ['motif/kawung', 'wastra/patola', 'design/be-bali-ghea', 'region/jawa-barat', 'source/none', 'nothing'],
  ids: ['motif/kawung', 'motif/parang', 'wastra/patola'],
  slug: ['kawung', 'patola', 'parang-rusak', 'be-bali-ghea', 'jawa-tengah', 'batik', 'nobody'],
  from: ['design/be-bali-ghea', 'motif/parang'],
  to: ['wastra/patola', 'motif/kawung'],
  query: ['kawung', 'parang roesak', 'megamendung', ''],
  region: ['bali', 'jawa-tengah', 'nowhere'],
  after: ['', 'WyJhIl0', 'eyJhIjoxfQ'],
};
const drawn = 4_000;

const everyNode = query('fuzz/everyNode', 'MATCH (node) RETURN count(node) AS count', (row) =>
  Number(row['count']),
);

describe('drawn queries, whole and broken', () => {
  const seeded = useSeededGraph();
  let app: TestApp;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    app = await testApp(seeded.graph);
    schema = await buildGraphQLSchema();
  });
  afterAll(() => app.server.close());

  test(`${drawn} of them are each answered as the schema has it, or refused with a code`, async () => {
    const before = await seeded.graph.read(everyNode);
    const { statuses } = await fuzz({
      schema,
      grammar: { texts, without: new Set(), mostFields: 3, deepest: 3 },
      runs: drawn,
      async send(payload) {
        const { statusCode, body } = await app.server.inject({ method: 'POST', url: '/graphql', payload });
        return { status: statusCode, body };
      },
    });
    expect(statuses['200']).toBeGreaterThan(drawn / 4);
    expect(statuses['400']).toBeGreaterThan(drawn / 10);
    expect(await seeded.graph.read(everyNode)).toEqual(before);
  }, 600_000);
});
