import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WholeGraph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/query.ts';
import { buildGraphQLSchema } from '../../../server/graphql-schema.ts';
import { type LiveApp, liveApp } from '../stewardship/kit/live-app.ts';
import { idOf, scarf, send } from '../stewardship/kit/operations.ts';
import { smallGraph } from '../stewardship/kit/small-graph.ts';
import { fuzz } from './kit/fuzz.ts';

const drawn = 1_000;
const ends = ['motif/kawung', 'motif/parang', 'motif/parang-rusak', 'wastra/batik-solo', 'design/none'];
/** Stands for the last proposal that an answer has told of. */
const lastProposal = 'proposal/last';
const texts = {
  ancestor: ends,
  descendant: ends,
  one: ends,
  other: ends,
  id: [...ends, 'derivation/parang-rusak--parang--variation', 'source/book', 'source/none'],
  derivation: ['derivation/parang-rusak--parang--variation', 'derivation/none'],
  proposalId: [lastProposal, lastProposal, 'proposal/none'],
  replaces: [lastProposal],
  regions: ['region/solo'],
  techniques: ['technique/tulis'],
  materials: ['material/none'],
  communities: ['community/none'],
  craftsperson: ['craftsperson/sari'],
  field: ['name', 'description.en', 'year', 'kind', 'how.id', '__proto__', 'constructor', 'restrictionKind'],
  value: ['2020', 'Kawung besar', '', 'VARIATION'],
  title: ['A book', 'Buku'],
  url: ['https://example.org/a', 'javascript:alert(1)', 'file:///etc/passwd'],
  language: ['id', 'en', 'xx'],
  idempotencyKey: ['one', 'two', 'three'],
  name: ['Kawung Nusantara', 'Sogan', ''],
};

const loops = query(
  'fuzz/loops',
  'MATCH (node:LineageNode) WHERE EXISTS { (node)-[:DERIVES_FROM*1..30]->(node) } RETURN node.id AS id',
  (row) => row['id'],
);
const everyId = query('fuzz/everyId', 'MATCH (node:Entity) RETURN node.id AS id', (row) => String(row['id']));

describe('drawn mutations, whole and broken, with keys and without', () => {
  let graph: WholeGraph;
  let app: LiveApp;
  let schema: GraphQLSchema;
  let keys: readonly (string | undefined)[];
  let last: string;
  beforeAll(async () => {
    graph = await smallGraph();
    app = await liveApp(graph);
    schema = await buildGraphQLSchema();
    const contributor = await app.makeKey('CONTRIBUTOR', 'Rina');
    const curator = await app.makeKey('CURATOR', 'Budi');
    const expired = await app.makeKey('CURATOR', 'Lama', '2020-01-01T00:00:00.000Z');
    keys = [
      undefined,
      expired,
      contributor,
      contributor,
      contributor,
      curator,
      curator,
      curator,
      curator,
      'swk_x',
    ];
    last = idOf(await send(app, contributor, 'proposeDesign', scarf));
  });
  afterAll(async () => {
    await app?.close();
    await graph?.close();
  });

  async function post(payload: unknown, key: string | undefined) {
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(payload).replaceAll(lastProposal, last),
    });
    return { status: response.status, body: await response.text() };
  }

  test(`${drawn} of them are each answered as the schema has it, and leave a sound graph`, async () => {
    const { statuses } = await fuzz({
      schema,
      grammar: { kind: 'mutation', texts, without: new Set(), mostFields: 3, deepest: 3 },
      runs: drawn,
      async send(attempt, who) {
        const answered = await post(attempt, keys[who]);
        last = /"(proposal\/[0-9a-f]{18})"/.exec(answered.body)?.[1] ?? last;
        return answered;
      },
    });
    expect(statuses['200']).toBeGreaterThan(drawn / 10);
    expect(await graph.read(loops)).toEqual([]);
  }, 600_000);

  test('leave each record readable, and its page', async () => {
    const ids = await graph.read(everyId);
    expect(ids.length).toBeGreaterThan(8);
    for (const id of ids) {
      const { data, errors } = await app.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect([data, errors], id).toEqual([{ node: { id } }, []]);
      const page = await fetch(`${app.address}/${id}`, { headers: { accept: 'text/html' } });
      expect(page.status, id).toBe(200);
    }
  });
});
