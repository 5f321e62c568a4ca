import { test } from 'vitest';
import { command } from '../../../server/graph/query.ts';
import { freshGraph } from '../../kit/neo4j.ts';

test('the graph of the tests is empty and takes a node', async () => {
  const graph = await freshGraph();
  await graph.write((writer) => writer.run(command('test/one', 'CREATE (:Thing)')));
  await graph.close();
});
