import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCoverage } from '../../../server/entity/coverage.repository.ts';
import type { Graph, StatementEvent } from '../../../server/graph/graph.ts';
import { command } from '../../../server/graph/query.ts';
import { raiseRevision } from '../../../server/graph/revision.ts';
import { smallGraph } from '../stewardship/kit/small-graph.ts';

const put = command(
  'test/put',
  `CREATE (:Entity:LineageNode:Motif {id: 'motif/uncited', slug: 'uncited', name: 'Uncited', sortName: 'uncited'})`,
);

let graph: Graph;
beforeAll(async () => {
  graph = await smallGraph();
});
afterAll(() => graph.close());

/** The graph, and how many statements went through it. */
function counted() {
  const names: string[] = [];
  return { names, graph: graph.with({ onStatement: ({ name }) => void names.push(name) }) };
}

const motifsWithoutSource = async (of: Graph) =>
  (await readCoverage(of)).withoutSource.find(({ kind }) => kind === 'MOTIF')?.count;

test('the whole graph is counted once for all who ask, and again when it has changed', async () => {
  const [first, second] = [counted(), counted()];
  const before = await Promise.all([motifsWithoutSource(first.graph), motifsWithoutSource(second.graph)]);
  expect(before).toEqual([3, 3]);
  expect([...first.names, ...second.names].filter((name) => name === 'coverage.regions')).toHaveLength(1);
  await graph.write(async (writer) => {
    await writer.run(put);
    await raiseRevision(writer);
  });
  expect(await motifsWithoutSource(graph)).toBe(4);
});

test('who waits no longer is told so, and the count goes on for the next', async () => {
  await graph.write(raiseRevision);
  const impatient = new AbortController();
  // The first of its statements that ends is not the last.
  const onStatement = ({ name }: StatementEvent) => name.startsWith('coverage.') && impatient.abort();
  const waiting = readCoverage(graph.with({ signal: impatient.signal, onStatement }));
  await expect(waiting).rejects.toMatchObject({ code: 'TIMEOUT' });
  const next = counted();
  expect(await motifsWithoutSource(next.graph)).toBe(4);
  expect(next.names).not.toContain('coverage.regions');
});
