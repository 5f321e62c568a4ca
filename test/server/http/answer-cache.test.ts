import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { openGraph } from '../../../server/graph/graph.ts';
import { command } from '../../../server/graph/query.ts';
import { raiseRevision } from '../../../server/graph/revision.ts';
import { createLogger } from '../../../server/http/logger.ts';
import { freshGraph, testNeo4j } from '../../kit/neo4j.ts';
import { claim, graphOf, plant } from '../lineage/lineage-fixtures.ts';

const config = { publicUrl: 'https://wastra.test', trustProxy: false, queryTimeoutMs: 60_000 };
const lineage = `query Lineage { motif(slug: "young") { name lineage(direction: ANCESTORS) { totalCount } } }`;
const rename = command('test/rename', "MATCH (n {id: 'motif/young'}) SET n.name = $name");

/** A server with its own connection to the graph, and what it sent to it. */
async function openServer(graph: Graph) {
  const statements: string[] = [];
  const heard = graph.with({ onStatement: ({ name }) => statements.push(name) });
  const { server } = await createApp({ graph: heard, config, logger: createLogger({ level: 'silent' }) });
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query }, headers });
    return { status: response.statusCode, body: response.body, type: response.headers['content-type'] };
  };
  return { server, ask, statements };
}

type Opened = Awaited<ReturnType<typeof openServer>>;

let graph: Graph;
let second: Graph;
let one: Opened;
let other: Opened;

beforeAll(async () => {
  graph = await freshGraph();
  await plant(graph, graphOf(claim('motif/young', 'motif/middle'), claim('motif/middle', 'motif/old')));
  const slugs = command('test/slugs', "MATCH (n:LineageNode) SET n.slug = split(n.id, '/')[1]");
  await graph.write((writer) => writer.run(slugs));
  second = openGraph(await testNeo4j());
  one = await openServer(graph);
  other = await openServer(second);
});

afterEach(async () => {
  await write('motif/young');
});

afterAll(async () => {
  await one.server.close();
  await other.server.close();
  await second.close();
  await graph.close();
});

const write = (name: string, by: Graph = graph) =>
  by.write(async (writer) => {
    await writer.run(rename, { name });
    await raiseRevision(writer);
  });

describe('an answer that is kept', () => {
  test('is sent again, the same in every byte, with one look at the revision', async () => {
    const first = await one.ask(lineage);
    const second = await one.ask(lineage);
    one.statements.length = 0;
    const third = await one.ask(lineage);

    expect(first.status).toBe(200);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(one.statements).toEqual([]);
  });

  test('ends with a write through the same server', async () => {
    await one.ask(lineage);
    await write('Renamed here');
    expect((await one.ask(lineage)).body).toContain('Renamed here');
  });

  test('ends with a write through another server', async () => {
    await one.ask(lineage);
    await one.ask(lineage);
    await write('Renamed there', second);
    expect((await one.ask(lineage)).body).toContain('Renamed there');
    expect((await other.ask(lineage)).body).toContain('Renamed there');
  });

  test('is one for each operation, set of variables and media type', async () => {
    const body = async (accept: string) => (await one.ask(lineage, { accept })).type;
    for (const _ of [1, 2]) {
      expect(await body('application/json')).toContain('application/json');
      expect(await body('application/graphql-response+json')).toContain('application/graphql-response+json');
    }
    const named = await one.ask('{ motif(slug: "young") { n: name } }');
    expect(named.body).toContain('"n":');
  });

  describe.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('and taken by %s', (encoding, decompress) => {
    const url = `/graphql?query=${encodeURIComponent('{ __schema { types { name description } } }')}`;
    const visit = (headers: Record<string, string> = {}) =>
      one.server.inject({ url, headers: { 'apollo-require-preflight': 'yes', ...headers } });

    test('is the same as without, compressed just now or before', async () => {
      const plain = await visit();
      const answers = [];
      for (const _ of [1, 2, 3]) answers.push(await visit({ 'accept-encoding': encoding }));
      for (const { rawPayload, headers } of answers) {
        expect(decompress(rawPayload).toString()).toBe(plain.body);
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers.vary).toBe('accept, accept-encoding, authorization');
        expect(headers.etag).toBe(plain.headers.etag);
      }
      // What is compressed while it is sent has no length that is known before.
      const last = answers.at(-1);
      expect(Number(last?.headers['content-length'])).toBe(last?.rawPayload.length);
      for (const headers of [{}, { 'accept-encoding': encoding, 'x-no-compression': 'yes' }]) {
        const spared = await visit(headers);
        expect([spared.headers['content-encoding'], spared.body]).toEqual([undefined, plain.body]);
      }
    });

    test('is not sent to who holds it', async () => {
      const { etag = '' } = (await visit({ 'accept-encoding': encoding })).headers;
      const again = await visit({ 'accept-encoding': encoding, 'if-none-match': String(etag) });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    });
  });

  test('is never one with an error in it, nor one that was asked with a key', async () => {
    const wrong = '{ motif(slug: "young") { lineage(direction: ANCESTORS, maxDepth: 99) { totalCount } } }';
    expect((await one.ask(wrong)).status).toBe((await one.ask(wrong)).status);
    one.statements.length = 0;
    await one.ask(lineage, { authorization: 'Bearer sw_nobody' });
    expect((await one.ask(lineage, { authorization: 'Bearer sw_nobody' })).status).toBe(401);
  });

  test('is none of a search, which follows from more than the graph', async () => {
    const search = '{ search(query: "young") { totalCount } }';
    await one.ask(search);
    await one.ask(search);
    one.statements.length = 0;
    await one.ask(search);
    expect(one.statements.length).toBeGreaterThan(0);
  });
});

test('records that are kept are those of the revision at which a lineage is walked', async () => {
  const names = (name: string) => `query ${name} { motif(slug: "middle") { lineage(direction: DESCENDANTS) {
    members { node { name } } } } }`;
  await one.ask(names('A'));
  await write('Young again', second);
  expect((await one.ask(names('B'))).body).toContain('Young again');
});
