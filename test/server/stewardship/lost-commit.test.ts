import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type WholeGraph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/query.ts';
import { FaultyRoad } from '../../faults/kit/faulty-road.ts';
import { testNeo4j } from '../../kit/neo4j.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';
import { idOf, scarf, send } from './kit/operations.ts';
import { smallGraph } from './kit/small-graph.ts';

let graph: WholeGraph;
let road: FaultyRoad;
let far: WholeGraph;
let app: LiveApp;
beforeAll(async () => {
  graph = await smallGraph();
  const access = await testNeo4j();
  road = await new FaultyRoad(access.uri).open();
  far = openGraph({ ...access, uri: road.uri });
  app = await liveApp(far);
});
afterAll(async () => {
  await app?.close();
  await far?.close();
  road?.close();
  await graph?.close();
});

const proposals = query(
  'test',
  'MATCH (p:Proposal) RETURN p.status AS status',
  (row) => row['status'] as string,
);

test('when the answer to a commit is lost, what it kept is told, and is not written twice', async () => {
  const [contributor, curator] = [await app.makeKey('CONTRIBUTOR'), await app.makeKey('CURATOR')];
  await road.become({ kind: 'losing a commit' });
  const proposalId = idOf(await send(app, contributor, 'proposeDesign', scarf));
  await road.become({ kind: 'losing a commit' });
  const { proposal, userErrors } = await send(app, curator, 'reviewProposal', {
    proposalId,
    decision: 'ACCEPT',
  });
  expect(userErrors).toEqual([]);
  expect(proposal?.status).toBe('ACCEPTED');
  expect(road.lost).toBe(2);
  expect(await graph.read(proposals)).toEqual(['ACCEPTED']);
});
