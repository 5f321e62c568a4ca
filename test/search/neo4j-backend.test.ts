import { expect, test } from 'vitest';
import { Neo4jSearchBackend } from '../../server/search/backends/neo4j/neo4j-backend.ts';
import { freshGraph } from '../kit/neo4j.ts';
import { searchContract } from './contract.ts';
import { analyser, sketchDocument } from './kit/fixture-documents.ts';

async function open() {
  const graph = await freshGraph();
  const backend = new Neo4jSearchBackend({ graph, analyser, documentsVersion: 'test' });
  return { backend, close: () => graph.close() };
}

searchContract('Neo4j', open);

test('an older document does not overwrite a newer one', async () => {
  const { backend, close } = await open();
  const signal = AbortSignal.timeout(30_000);
  const id = 'motif/kawung';
  await backend.apply({ upserts: [sketchDocument({ id, name: 'Kawung Picis', revision: 9 })], deletes: [] });
  await backend.apply({ upserts: [sketchDocument({ id, name: 'Gringsing', revision: 3 })], deletes: [] });
  const [first] = await backend.suggest({ query: 'kawung', kinds: [], filters: [], limit: 1 }, signal);
  expect(first?.name).toBe('Kawung Picis');
  await close();
});
