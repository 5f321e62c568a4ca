import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WholeGraph } from '../../../server/graph/graph.ts';
import { fingerprintOf, GraphFingerprint } from '../../../server/graph/graph-fingerprint.ts';
import { command } from '../../../server/graph/query.ts';
import { smallGraph } from '../stewardship/kit/small-graph.ts';

let graph: WholeGraph;
beforeAll(async () => {
  graph = await smallGraph();
});
afterAll(() => graph?.close());

const write = (text: string) => graph.write((writer) => writer.run(command('test', text)));
const node = (id: string, more = {}) => ({ labels: ['Entity'], properties: { id, ...more }, floats: [] });
const digest = (...records: Parameters<GraphFingerprint['add']>[0][]) => {
  const hash = new GraphFingerprint();
  for (const record of records) hash.add(record);
  return hash.digest();
};

test('the fingerprint does not depend on the order of records and of keys', () => {
  expect(digest(node('a'), node('b'))).toBe(digest(node('b'), node('a')));
  expect(digest(node('a', { x: 1, y: 2 }))).toBe(digest(node('a', { y: 2, x: 1 })));
});

test('it tells every difference: a record twice, a value, a type, a label', () => {
  const all = [
    digest(),
    digest(node('a')),
    digest(node('a'), node('a')),
    digest(node('a', { x: 1 })),
    digest(node('a', { x: '1' })),
    digest({ ...node('a', { x: 1 }), floats: ['x'] }),
    digest({ ...node('a'), labels: ['Entity', 'Motif'] }),
    digest({ type: 'CITES', from: 'a', to: 'b', properties: {}, floats: [] }),
    digest({ type: 'CITES', from: 'b', to: 'a', properties: {}, floats: [] }),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('of a graph it changes with what the graph says, not with its counters, nor with what search makes of it', async () => {
  const before = await fingerprintOf(graph);
  await write("MERGE (meta:Meta {id: 'graph'}) SET meta.revision = 99, meta.searchSeq = 7");
  await write("CREATE (:SearchDocumentA {id: 'motif/kawung'})");
  expect(await fingerprintOf(graph)).toBe(before);
  await write("MATCH (n:Motif {id: 'motif/kawung'}) SET n.name = 'Kawung!'");
  expect(await fingerprintOf(graph)).not.toBe(before);
});
