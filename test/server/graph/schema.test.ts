import { expect, test } from 'vitest';
import { command, query } from '../../../server/graph/query.ts';
import { applyGraphSchema } from '../../../server/graph/schema.ts';
import { freshGraph } from '../../kit/neo4j.ts';

const names = query(
  'test/schema.names',
  'SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name',
  (row) => String(row['name']),
);
const constraints = query('test/schema.constraints', 'SHOW CONSTRAINTS YIELD name RETURN name', (row) =>
  String(row['name']),
);

test('what somebody dropped is made again, and all serves when it returns', async () => {
  const graph = await freshGraph();
  await applyGraphSchema(graph);
  const before = (await graph.read(names)).sort();
  for (const drop of ['CONSTRAINT motif_id', 'INDEX motif_name', 'INDEX search_document_a']) {
    await graph.write((writer) => writer.run(command('test/schema.drop', `DROP ${drop}`)));
  }
  await applyGraphSchema(graph);
  expect((await graph.read(names)).sort()).toEqual(before);
  expect(await graph.read(constraints)).toContain('motif_id');
  await graph.close();
});
