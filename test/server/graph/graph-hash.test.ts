import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { DigestSum, hashGraph } from '../../../server/graph/graph-hash.ts';
import { command } from '../../../server/graph/query.ts';
import { raiseRevision } from '../../../server/graph/revision.ts';
import { freshGraph, wipeGraph } from '../../kit/neo4j.ts';

const graph = await freshGraph();
beforeEach(() => wipeGraph());
afterAll(() => graph.close());

async function write(...statements: string[]): Promise<void> {
  for (const text of statements) await graph.write((writer) => writer.run(command('test', text)));
}

async function hashOf(...statements: string[]): Promise<string> {
  await wipeGraph();
  await write(...statements);
  return (await hashGraph(graph)).hash;
}

const kawung = "CREATE (:Entity:Motif {id: 'motif/kawung', name: 'Kawung'})";
const picis = "CREATE (:Motif:Entity {name: 'Kawung Picis', id: 'motif/kawung-picis'})";
const descent = (property = "{id: 'derivation/1', confidence: 'DOCUMENTED'}") =>
  `MATCH (a {id: 'motif/kawung-picis'}), (b {id: 'motif/kawung'}) CREATE (a)-[:DERIVES_FROM ${property}]->(b)`;

test('The order of writing does not change the hash', async () => {
  expect(await hashOf(picis, kawung, descent())).toBe(await hashOf(kawung, picis, descent()));
});

test('The order of records does not change a sum of digests', () => {
  const shuffled = fc
    .array(fc.jsonValue())
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  const digest = (records: readonly unknown[]) => {
    const sum = new DigestSum();
    for (const record of records) sum.add(record);
    return sum.digest();
  };
  fc.assert(fc.property(shuffled, ([all, other]) => digest(all) === digest(other)));
});

test.each([
  ['a property', [kawung, picis, descent("{id: 'derivation/1', confidence: 'STYLISTIC'}")]],
  ['a direction', [kawung, picis, descent().replace('(a)-', '(b)-').replace('->(b)', '->(a)')]],
  ['a type', [kawung, picis, descent().replace('DERIVES_FROM', 'RESEMBLES')]],
  ['a second equal relationship', [kawung, picis, descent('{}'), descent('{}')]],
  ['a label', [kawung.replace(':Motif', ':Wastra'), picis, descent()]],
  ['a node less', [kawung]],
])('Another hash comes of %s', async (_, statements) => {
  expect(await hashOf(...statements)).not.toBe(await hashOf(kawung, picis, descent()));
});

test('A whole number is not the same as a number with a fraction', async () => {
  expect(await hashOf('CREATE (:Design {year: 2018})')).not.toBe(
    await hashOf('CREATE (:Design {year: 2018.0})'),
  );
});

test('A date is hashed by what it says', async () => {
  const on = (day: string) => hashOf(`CREATE (:Proposal {on: date('2026-11-${day}')})`);
  expect(await on('01')).toBe(await on('01'));
  expect(await on('01')).not.toBe(await on('02'));
});

test('What search derives and how often the graph was written do not count', async () => {
  const plain = await hashOf(kawung);
  await write("CREATE (:SearchDocumentA {id: 'motif/kawung'})", "MERGE (:Meta {id: 'graph', lock: 7})");
  expect((await hashGraph(graph)).hash).toBe(plain);
});

test('The hash of records does not see what is no record, nor what leads to it', async () => {
  const records = async () => (await hashGraph(graph, { of: 'records' })).hash;
  const everything = await hashOf(kawung, picis, descent());
  expect(await records()).toBe(everything);
  await write("MATCH (n {id: 'motif/kawung'}) CREATE (:Proposal {id: 'proposal/1'})-[:ABOUT]->(n)");
  expect(await records()).toBe(everything);
  expect((await hashGraph(graph)).hash).not.toBe(everything);
});

test('It counts what it hashed, and names the revision', async () => {
  await write(kawung, picis, descent());
  await graph.write(raiseRevision);
  let rows = 0;
  const hashed = await hashGraph(graph, { onRows: (count) => (rows += count) });
  expect(hashed).toMatchObject({ nodes: 2, relationships: 1, revision: 1 });
  expect(rows).toBe(3);
});

test('A graph that changes while it is read is read again, and refused when it never stands still', async () => {
  await write(kawung);
  const restless = (changes: number): Graph => {
    let left = changes;
    const changing: Graph = {
      database: graph.database,
      read: (...sent) => graph.read(...sent),
      async *stream(...sent) {
        if (left-- > 0) await graph.write(raiseRevision);
        yield* graph.stream(...sent);
      },
      write: (...work) => graph.write(...work),
      with: () => changing,
      kept: graph.kept,
      lookUps: graph.lookUps,
      options: graph.options,
      close: () => Promise.resolve(),
    };
    return changing;
  };
  expect((await hashGraph(restless(1))).revision).toBe(1);
  await expect(hashGraph(restless(99))).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('More rows than one fetch holds are all counted', async () => {
  await write('UNWIND range(1, 5000) AS n CREATE (:Entity {id: toString(n)})');
  expect(await hashGraph(graph)).toMatchObject({ nodes: 5000, relationships: 0 });
});
