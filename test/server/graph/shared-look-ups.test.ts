import { afterAll, beforeAll, expect, test } from 'vitest';
import { Batcher } from '../../../server/graph/batch.ts';
import type { Graph, StatementEvent } from '../../../server/graph/graph.ts';
import type { BatchPart } from '../../../server/graph/look-up.ts';
import { command } from '../../../server/graph/query.ts';
import { freshGraph } from '../../kit/neo4j.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await freshGraph();
  const plant = command(
    'test/plant',
    "UNWIND range(1, 9) AS i CREATE (:Entity {id: 'motif/' + i, name: 'Motif ' + i})",
  );
  await graph.write((writer) => writer.run(plant));
});
afterAll(() => graph.close());

const nameOf: BatchPart<string> = {
  name: 'test/name',
  text: () => 'MATCH (n:Entity {id: key}) RETURN n.name AS value',
  parse: String,
  missing: () => 'nobody',
};

/** Fails for one key, as a look-up does that runs out of time. */
const brittle: BatchPart<string> = {
  ...nameOf,
  name: 'test/brittle',
  text: () =>
    "MATCH (n:Entity {id: key}) RETURN CASE WHEN key = 'motif/3' THEN 1 / 0 ELSE n.name END AS value",
};

/** One request: its look-ups, and what it is told of its statements. */
function openRequest() {
  const events: StatementEvent[] = [];
  return { events, batcher: new Batcher(graph.with({ onStatement: (event) => events.push(event) })) };
}

test('requests that ask alike at the same time share a statement, and each is answered with its own', async () => {
  const requests = [1, 2, 3, 3].map((key) => ({ key, ...openRequest() }));
  const names = await Promise.all(requests.map(({ batcher, key }) => batcher.load(nameOf, `motif/${key}`)));
  expect(names).toEqual(['Motif 1', 'Motif 2', 'Motif 3', 'Motif 3']);
  expect(requests.map(({ events }) => events.length)).toEqual([1, 1, 1, 1]);
  expect(new Set(requests.map(({ events }) => events[0]))).toHaveProperty('size', 1);
});

test('what may take long shares with nobody', async () => {
  const long = { ...nameOf, name: 'test/long', alone: true };
  const requests = [1, 2].map((key) => ({ key, ...openRequest() }));
  await Promise.all(requests.map(({ batcher, key }) => batcher.load(long, `motif/${key}`)));
  expect(new Set(requests.map(({ events }) => events[0]))).toHaveProperty('size', 2);
});

test('a request whose look-up fails takes nobody else along', async () => {
  const requests = [1, 3, 5].map((key) => ({ key, ...openRequest() }));
  const answers = await Promise.allSettled(
    requests.map(({ batcher, key }) => batcher.load(brittle, `motif/${key}`)),
  );
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(answers[2]).toMatchObject({ value: 'Motif 5' });
});

test('other arguments are another question', async () => {
  const suffixed: BatchPart<string> = {
    ...nameOf,
    name: 'test/suffixed',
    text: (p) => `MATCH (n:Entity {id: key}) RETURN n.name + ${p}.suffix AS value`,
  };
  const [one, two] = [openRequest(), openRequest()];
  const names = await Promise.all([
    one.batcher.load(suffixed, 'motif/1', { suffix: '!' }),
    two.batcher.load(suffixed, 'motif/1', { suffix: '?' }),
  ]);
  expect(names).toEqual(['Motif 1!', 'Motif 1?']);
});
