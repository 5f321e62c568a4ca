import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { command, query } from '../../../server/graph/query.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';
import { codesOf, idOf, type Payload, scarf, send } from './kit/operations.ts';
import { smallGraph } from './kit/small-graph.ts';

const pairs = 25;
const plant = command(
  'test',
  `UNWIND range(1, $count) AS i UNWIND ['a', 'b'] AS side
   CREATE (:Entity:LineageNode:Motif {id: 'motif/' + side + i, slug: side + i, name: side + i, sortName: side + i})`,
);
const cycles = query(
  'test',
  'MATCH (n:LineageNode) WHERE EXISTS { MATCH (n)-[:DERIVES_FROM*1..4]->(n) } RETURN n.id AS id',
  (row) => row['id'] as string,
);

let graph: Graph;
/** Two servers over one graph. */
let apps: readonly LiveApp[];
let contributor: string;
let curator: string;
beforeAll(async () => {
  graph = await smallGraph();
  await graph.write((writer) => writer.run(plant, { count: pairs }));
  apps = [await liveApp(graph), await liveApp(graph)];
  contributor = await server(0).makeKey('CONTRIBUTOR');
  curator = await server(0).makeKey('CURATOR');
});
afterAll(async () => {
  for (const app of apps ?? []) await app.close();
  await graph?.close();
});

function server(index: number): LiveApp {
  const app = apps[index % apps.length];
  if (app === undefined) throw new Error('No server runs.');
  return app;
}

const accept = (index: number, proposalId: string) =>
  send(server(index), curator, 'reviewProposal', { proposalId, decision: 'ACCEPT' });
const accepted = (payloads: readonly Payload[]) =>
  payloads.filter(({ proposal }) => proposal?.status === 'ACCEPTED').length;

describe('writers at once, on two servers', () => {
  test('of fifty who would close a cycle two by two, one of each pair is told that it would', async () => {
    const claims = Array.from({ length: pairs }, (_, index) => index + 1).flatMap((i) => [
      { descendant: `motif/a${i}`, ancestor: `motif/b${i}` },
      { descendant: `motif/b${i}`, ancestor: `motif/a${i}` },
    ]);
    const proposals = [];
    for (const ends of claims) {
      const input = {
        ...ends,
        kind: 'VARIATION',
        confidence: 'DOCUMENTED',
        sources: [{ id: 'source/book' }],
      };
      proposals.push(idOf(await send(server(0), contributor, 'proposeDerivation', input)));
    }
    const answers = await Promise.all(proposals.map((id, index) => accept(index, id)));
    expect(accepted(answers)).toBe(pairs);
    expect(answers.flatMap(codesOf)).toEqual(Array.from({ length: pairs }, () => ['ACYCLIC', 'ancestor']));
    expect(await graph.read(cycles)).toEqual([]);
  });

  test('of curators who accept one proposal, one wins and the others are told who did', async () => {
    const id = idOf(await send(server(0), contributor, 'proposeDesign', scarf));
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => accept(index, id)));
    expect(accepted(answers)).toBe(1);
    expect(answers.flatMap(codesOf)).toEqual(Array.from({ length: 7 }, () => ['CONFLICT', 'proposalId']));
  });

  test('an acceptance and a rejection cannot both stand', async () => {
    const id = idOf(await send(server(0), contributor, 'proposeDesign', { ...scarf, name: 'Torn' }));
    const rejection = send(server(1), curator, 'reviewProposal', {
      proposalId: id,
      decision: 'REJECT',
      comment: 'No.',
    });
    const answers = await Promise.all([accept(0, id), rejection]);
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual([['CONFLICT', 'proposalId']]);
  });

  test('the revision rises by one for each that was accepted', async () => {
    const ids = [];
    for (let index = 0; index < 6; index += 1) {
      ids.push(
        idOf(await send(server(0), contributor, 'proposeDesign', { ...scarf, name: `Counted ${index}` })),
      );
    }
    const revision = async () =>
      Number((await server(0).ask('{ stats { revision } }')).data?.['stats']?.['revision']);
    const before = await revision();
    await Promise.all(ids.map((id, index) => accept(index, id)));
    expect(await revision()).toBe(before + ids.length);
    const { data } = await server(1).ask(`{ changes(since: ${before}, first: 100) { nodes { revision } } }`);
    const nodes = data?.['changes']?.['nodes'] as unknown as { revision: number }[];
    expect(new Set(nodes.map((node) => node.revision)).size).toBe(ids.length);
  });
});
