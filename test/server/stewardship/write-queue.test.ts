import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WholeGraph, Writer } from '../../../server/graph/graph.ts';
import { command, query } from '../../../server/graph/query.ts';
import { WriteQueue } from '../../../server/stewardship/write-queue.ts';
import { freshGraph } from '../../kit/neo4j.ts';

let graph: WholeGraph;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

const name = command('test/name', "MERGE (n:Entity {id: 'motif/a'}) SET n.name = $name");
const names = query('test/names', 'MATCH (n:Entity) RETURN n.name AS name', (row) => row['name']);

test('a change whose server falls silent in mid-way holds up the writers of others no longer than its request', async () => {
  const queue = new WriteQueue({ timeoutMs: 500 });
  let fallSilent = () => {};
  const silent = new Promise<void>((resolve) => {
    fallSilent = resolve;
  });
  let locked = () => {};
  const holdsLock = new Promise<void>((resolve) => {
    locked = resolve;
  });
  const hanging = async (writer: Writer) => {
    await writer.run(name, { name: 'Parang' });
    locked();
    await silent;
    await writer.run(name, { name: 'Parang rusak' });
  };
  const hung = queue.run((options) => graph.write(hanging, options), new AbortController().signal);
  await holdsLock;
  // Through another server, which has a queue of its own.
  await graph.write((writer) => writer.run(name, { name: 'Kawung' }), { timeoutMs: 20_000 });
  fallSilent();
  await expect(hung).rejects.toMatchObject({ code: 'TIMEOUT' });
  expect(await graph.read(names)).toEqual(['Kawung']);
}, 60_000);
