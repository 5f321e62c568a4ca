import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reportLines } from '../../../server/cli/seed.ts';
import type { WholeGraph } from '../../../server/graph/graph.ts';
import { importDump } from '../../../server/import/import-dump.ts';
import { loadSeeds } from '../../../server/seeding/load-seeds.ts';
import type { SeedOptions } from '../../../server/seeding/seed-graph.ts';
import { freshGraph, wipeGraph } from '../../kit/neo4j.ts';
import { exported, readBack } from '../export/kit/export.ts';
import { goodSeeds, seedsFolder } from '../seeding/kit/seeds-folder.ts';
import { post, read } from './kit/forms.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';
import { codesOf, idOf, type Operation, send } from './kit/operations.ts';

let graph: WholeGraph;
let app: LiveApp;
let curator: string;
beforeAll(async () => {
  graph = await freshGraph();
  app = await liveApp(graph);
  curator = await app.makeKey('CURATOR', 'Budi');
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const file = 'contoh/semua.yml';
const claimOf = (kind: string, how: string, disputed: boolean) => `  - descendant: design/kawung-kota
    ancestor: motif/kawung
    kind: ${kind}
    how: { en: ${how} }
    confidence: SCHOLARLY
    disputed: ${disputed}
    sources: [rouffaer]
`;
/** The good file with other claims of descent in it. */
const withClaims = (...claims: readonly string[]) =>
  (goodSeeds[file] ?? '').replace(
    /derivations:[\s\S]*?kindOf:/,
    `${claims.length === 0 ? '' : `derivations:\n${claims.join('')}`}kindOf:`,
  );
const variation = claimOf('VARIATION', 'A variation.', true);
const revival = claimOf('REVIVAL', 'A revival.', true);
const rival = claimOf('SIMPLIFICATION', 'Made simpler.', true);

const seed = async (content: string, options: SeedOptions = {}) =>
  await loadSeeds(graph, { ...(await seedsFolder({ ...goodSeeds, [file]: content })), ...options });
const reopenedBy = async (content: string, options: SeedOptions = {}) =>
  (await seed(content, options)).datasets.flatMap(({ reopened }) => reopened);

const idFor = (kind: string) => `derivation/kawung-kota--kawung--${kind}`;
const settlement = {
  derivation: idFor('variation'),
  reason: 'The letter was found to be forged.',
  sources: [{ title: 'Report on the letter' }],
};

async function bring(operation: Operation, input: object): Promise<string> {
  const proposalId = idOf(await send(app, curator, operation, input));
  const { userErrors } = await send(app, curator, 'reviewProposal', { proposalId, decision: 'ACCEPT' });
  expect(userErrors).toEqual([]);
  return proposalId;
}

/** Which claims on the pair are disputed. */
async function disputed(): Promise<Readonly<Record<string, boolean>>> {
  const { data } = await app.ask(
    '{ design(slug: "kawung-kota") { derivesFrom { edges { derivation { kind disputed } } } } }',
  );
  const edges = data?.['design']?.['derivesFrom']?.['edges'] as unknown as {
    derivation: { kind: string; disputed: boolean };
  }[];
  return Object.fromEntries(edges.map(({ derivation }) => [derivation.kind, derivation.disputed]));
}

const historyOf = async (kind: string) =>
  (
    await app.ask(
      `{ derivation(id: "${idFor(kind)}") { history { nodes { actor reason differences { field before after } } } } }`,
    )
  ).data?.['derivation']?.['history']?.['nodes'];

beforeEach(async () => {
  await seed(withClaims(variation, revival));
});

describe('a settlement', () => {
  test('needs a source, a claim that is there, and a dispute', async () => {
    const settle = async (change: object) =>
      codesOf(await send(app, curator, 'settleDispute', { ...settlement, ...change }));
    expect(await settle({ sources: [] })).toEqual([['HAS_SOURCE', 'sources']]);
    expect(await settle({ derivation: 'derivation/none' })).toEqual([['NOT_FOUND', 'derivation']]);
    expect(await settle({ validateOnly: true })).toEqual([]);
    expect(await disputed()).toEqual({ VARIATION: true, REVIVAL: true });
  });

  test('is read at the desk, takes the mark off the whole pair, and is undone', async () => {
    const proposed = await send(app, curator, 'settleDispute', settlement);
    expect(proposed.proposal).toMatchObject({
      kind: 'SETTLEMENT',
      differences: expect.arrayContaining([
        { field: `${idFor('revival')} disputed`, before: 'true', after: 'false' },
      ]),
    });
    const { html } = await post(app, '/en/review', { key: curator });
    for (const told of [
      'settlement of a dispute',
      settlement.reason,
      `${idFor('revival')} disputed yes no`,
    ]) {
      expect(read(html)).toContain(told);
    }
    const proposalId = idOf(proposed);
    await send(app, curator, 'reviewProposal', { proposalId, decision: 'ACCEPT' });
    expect(await disputed()).toEqual({ VARIATION: false, REVIVAL: false });
    expect(await historyOf('revival')).toContainEqual({
      actor: 'Budi',
      reason: settlement.reason,
      differences: [{ field: 'disputed', before: 'true', after: 'false' }],
    });
    expect(codesOf(await send(app, curator, 'settleDispute', settlement))).toEqual([
      ['UNCHANGED', 'derivation'],
    ]);
    await send(app, curator, 'undo', { proposalId, reason: 'x' });
    expect(await disputed()).toEqual({ VARIATION: true, REVIVAL: true });
    await seed(withClaims(variation.replace('true', 'false'), revival.replace('true', 'false')));
    expect(await disputed()).toEqual({ VARIATION: false, REVIVAL: false });
  });

  test('stands when the files are seeded again, also with other words, also by force', async () => {
    const proposalId = await bring('settleDispute', settlement);
    const edited = withClaims(variation.replace('A variation', 'A free variation'), revival);
    expect(await reopenedBy(edited)).toEqual([]);
    expect(await reopenedBy(edited, { force: true })).toEqual([]);
    expect(await disputed()).toEqual({ VARIATION: false, REVIVAL: false });
    await send(app, curator, 'undo', { proposalId, reason: 'x' });
  });
});

describe('a new rival in the files', () => {
  test('of a settled pair is told in the report, and makes the pair disputed until it is settled anew', async () => {
    await bring('settleDispute', settlement);
    const files = withClaims(variation, revival, rival);
    const told = [
      {
        id: idFor('simplification'),
        claims: [idFor('revival'), idFor('variation')],
        explanation: expect.stringContaining('which a settlement had cleared'),
      },
    ];
    expect(await reopenedBy(files, { dryRun: true })).toEqual(told);
    expect(await disputed()).toEqual({ VARIATION: false, REVIVAL: false });
    const report = await seed(files);
    expect(report.datasets.flatMap(({ reopened }) => reopened)).toEqual(told);
    expect(reportLines(report, false).join('\n')).toContain(
      `Disputed again: ${idFor('simplification')} of the files opposes`,
    );
    expect(await disputed()).toEqual({ VARIATION: true, REVIVAL: true, SIMPLIFICATION: true });
    expect(await historyOf('revival')).toContainEqual({
      actor: 'seeds/contoh',
      reason: null,
      differences: [{ field: 'disputed', before: 'false', after: 'true' }],
    });

    await bring('settleDispute', { ...settlement, derivation: idFor('simplification') });
    expect(await reopenedBy(files, { force: true })).toEqual([]);
    expect(await disputed()).toEqual({ VARIATION: false, REVIVAL: false, SIMPLIFICATION: false });
  });

  test('of a claim that people have made marks that as well', async () => {
    await seed(withClaims());
    expect(await disputed()).toEqual({});
    await bring('proposeDerivation', {
      descendant: 'design/kawung-kota',
      ancestor: 'motif/kawung',
      kind: 'INSPIRATION',
      confidence: 'STYLISTIC',
      sources: [{ title: 'A letter' }],
    });
    expect(await reopenedBy(withClaims(rival))).toMatchObject([{ claims: [idFor('inspiration')] }]);
    expect(await disputed()).toEqual({ INSPIRATION: true, SIMPLIFICATION: true });
  });
});

test('a graph with settled disputes, reopened ones and likenesses comes back whole from its own dump', async () => {
  await bring('settleDispute', settlement);
  await seed(withClaims(variation, revival, rival));
  await bring('proposeResemblance', {
    one: 'motif/kawung',
    other: 'wastra/batik',
    method: 'ICONOGRAPHY',
    reason: { en: 'Rounds on both.' },
    confidence: 'STYLISTIC',
    sources: [{ title: 'A letter' }],
  });
  const dump = await exported(graph, 'jsonld');
  const contents = await readBack(dump);
  expect(JSON.stringify(contents.relationships)).toContain('ICONOGRAPHY');
  await wipeGraph();
  expect((await importDump(graph, contents)).hash).toBe(dump.manifest.graphHash);
});
