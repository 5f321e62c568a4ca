import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../server/graph/graph-fingerprint.ts';
import { readRevision } from '../../../server/graph/revision.ts';
import { rehearseStewardship } from '../../../server/stewardship/rehearse.ts';
import { freshGraph } from '../../kit/neo4j.ts';
import { smallGraph } from './kit/small-graph.ts';

test('a rehearsal of proposing, accepting and undoing leaves the graph as it was', async () => {
  const graph = await smallGraph();
  const before = [await fingerprintOf(graph), await readRevision(graph)];
  expect(await rehearseStewardship(graph)).toBe(true);
  expect([await fingerprintOf(graph), await readRevision(graph)]).toEqual(before);
  await graph.close();
});

test('an empty graph has nothing to rehearse with', async () => {
  const graph = await freshGraph();
  expect(await rehearseStewardship(graph)).toBe(false);
  await graph.close();
});
