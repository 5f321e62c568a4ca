import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/query.ts';
import type { EdgeContext } from '../../../server/http/request-edge.ts';
import { freshGraph } from '../../kit/neo4j.ts';
import { ask, openTestServer } from './kit/test-server.ts';

const endless = query(
  'test.endless',
  'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS count',
  (row) => row['count'],
);

const running = query(
  'test.running',
  "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery STARTS WITH '// test.endless' RETURN status",
  (row) => row['status'],
);

interface GraphContext extends EdgeContext {
  readonly graph: Graph;
}

let graph: Graph;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

test('the deadline cancels the Cypher of the request in the database too', async () => {
  const schema = buildSchema('type Query { endless: Int }');
  const field = schema.getQueryType()?.getFields()['endless'];
  Object.assign(field ?? {}, {
    resolve: (_: unknown, __: unknown, context: GraphContext) => context.graph.read(endless),
  });
  const opened = await openTestServer({
    schema,
    limits: { timeMs: 4_000 },
    createContext: (edge): GraphContext => ({
      edge,
      graph: graph.with({ signal: edge.signal, onStatement: edge.onStatement }),
    }),
  });
  const answer = ask(opened, '{ endless }');
  await expect.poll(() => graph.read(running), { interval: 50, timeout: 10_000 }).toEqual(['Running']);
  expect([(await answer).status, (await answer).code]).toEqual([504, 'TIMEOUT']);
  await expect.poll(() => graph.read(running), { timeout: 10_000 }).toEqual([]);
});
