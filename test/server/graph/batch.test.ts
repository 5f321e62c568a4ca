import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Batcher } from '../../../server/graph/batch.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { openGraph } from '../../../server/graph/graph.ts';
import type { BatchPart } from '../../../server/graph/look-up.ts';
import { command } from '../../../server/graph/query.ts';
import { raiseRevision } from '../../../server/graph/revision.ts';
import { freshGraph, testNeo4j } from '../../kit/neo4j.ts';

let graph: Graph;
let elsewhere: Graph;
const statements: string[] = [];
let heard: Graph;

beforeAll(async () => {
  graph = await freshGraph();
  elsewhere = openGraph(await testNeo4j());
  heard = graph.with({ onStatement: ({ name }) => statements.push(name) });
});
afterAll(async () => {
  await elsewhere.close();
  await graph.close();
});
beforeEach(async () => {
  await write(graph, 'Parang');
  statements.length = 0;
});

const rename = command('test/rename', "MERGE (n:Entity {id: 'motif/a'}) SET n.name = $name");
const write = (by: Graph, name: string) =>
  by.write(async (writer) => {
    await writer.run(rename, { name });
    await raiseRevision(writer);
  });

const kept: BatchPart<string> = {
  name: 'test/kept',
  keep: true,
  text: () => 'MATCH (n:Entity {id: key}) RETURN n.name AS value',
  parse: String,
  missing: () => 'nobody',
};
const fleeting: BatchPart<string> = { ...kept, name: 'test/fleeting', keep: false };
const ask = (part = kept, key = 'motif/a') => new Batcher(heard).load(part, key);

test('what another request has read is not read again while the graph stays as it is', async () => {
  expect(await ask()).toBe('Parang');
  expect(await ask()).toBe('Parang');
  expect(statements).toHaveLength(1);
});

test('a write through another connection is seen by the next request', async () => {
  await ask();
  await write(elsewhere, 'Kawung');
  expect(await ask()).toBe('Kawung');
});

test('the revision read ahead tells of what was written before it', async () => {
  await ask();
  await write(elsewhere, 'Kawung');
  const batcher = new Batcher(heard);
  batcher.readAhead();
  expect(await batcher.load(kept, 'motif/a')).toBe('Kawung');
});

test('a failure to read ahead is told by the look-up that needs it', async () => {
  const gone = openGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' });
  const batcher = new Batcher(gone);
  batcher.readAhead();
  await expect(batcher.load(kept, 'motif/a')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await gone.close();
});

test('that nothing stands under an id is kept, too, until something does', async () => {
  expect(await ask(kept, 'motif/b')).toBe('nobody');
  const create = command('test/create', "CREATE (:Entity {id: 'motif/b', name: 'Truntum'})");
  await elsewhere.write(async (writer) => {
    await writer.run(create);
    await raiseRevision(writer);
  });
  expect(await ask(kept, 'motif/b')).toBe('Truntum');
});

test('within a request, what it has written itself is read anew', async () => {
  const batcher = new Batcher(heard);
  expect(await batcher.load(kept, 'motif/a')).toBe('Parang');
  await write(graph, 'Lereng');
  batcher.forget(kept, 'motif/a');
  expect(await batcher.load(kept, 'motif/a')).toBe('Lereng');
});

test('what does not follow from the revision is read each time', async () => {
  await ask(fleeting);
  await ask(fleeting);
  expect(statements).toHaveLength(2);
});

test('all who ask for the revision at the same time share a reading that began after they asked', async () => {
  const first = graph.kept.current();
  const later = [graph.kept.current(), graph.kept.current()];
  await write(elsewhere, 'Sekar jagad');
  const [before, ...after] = await Promise.all([first, ...later, graph.kept.current()]);
  expect(after.at(-1)).toBeGreaterThanOrEqual(before);
  expect(await graph.kept.current()).toBe((before ?? 0) + 1);
});

test('what is kept takes records out of a statement, and never a field: its text stays', async () => {
  const texts: string[] = [];
  const told = graph.with({ onStatement: ({ name, text }) => name.startsWith('batch') && texts.push(text) });
  const field = (name: string): BatchPart<string> => ({
    name: `test/${name}`,
    keep: true,
    value: () => `n.${name}`,
    parse: String,
    missing: () => 'nobody',
  });
  const [names, ids] = [field('name'), field('id')];
  const both = (key: string, by = new Batcher(told)) => Promise.all([by.load(names, key), by.load(ids, key)]);
  expect(await both('motif/none')).toEqual(['nobody', 'nobody']);
  await new Batcher(told).load(names, 'motif/a');
  texts.length = 0;
  const batcher = new Batcher(told);
  await graph.kept.current();
  expect(await Promise.all([both('motif/a', batcher), both('motif/none', batcher)])).toEqual([
    ['Parang', 'motif/a'],
    ['nobody', 'nobody'],
  ]);
  await write(elsewhere, 'Kawung');
  expect(await both('motif/a')).toEqual(['Kawung', 'motif/a']);
  expect(texts).toHaveLength(2);
  expect(texts[1]).toBe(texts[0]);
});
