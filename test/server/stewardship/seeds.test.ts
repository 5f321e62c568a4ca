import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { loadSeeds } from '../../../server/seeding/load-seeds.ts';
import type { SeedOptions } from '../../../server/seeding/seed-graph.ts';
import { freshGraph } from '../../kit/neo4j.ts';
import { goodSeeds, seedsFolder } from '../seeding/kit/seeds-folder.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';
import { idOf, type Operation, scarf, send } from './kit/operations.ts';

let graph: Graph;
let app: LiveApp;
let contributor: string;
let curator: string;
beforeAll(async () => {
  graph = await freshGraph();
  app = await liveApp(graph);
  contributor = await app.makeKey('CONTRIBUTOR', 'Rina');
  curator = await app.makeKey('CURATOR', 'Budi');
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const file = 'contoh/semua.yml';
const text = goodSeeds[file] ?? '';
const edited = text
  .replace('Four rounds.', 'Four ovals.')
  .replace('confidence: DOCUMENTED', 'confidence: SCHOLARLY');

const seed = async (content: string, options: SeedOptions = {}) =>
  await loadSeeds(graph, { ...(await seedsFolder({ ...goodSeeds, [file]: content })), ...options });

async function bring(operation: Operation, input: object): Promise<string> {
  const proposalId = idOf(await send(app, contributor, operation, input));
  const { userErrors } = await send(app, curator, 'reviewProposal', { proposalId, decision: 'ACCEPT' });
  expect(userErrors).toEqual([]);
  return proposalId;
}

const claim = 'derivation/kawung-kota--kawung--reinterpretation';
const history = 'history { nodes { action actor differences { field before after } } }';
const motif = async () =>
  (await app.ask(`{ motif(slug: "kawung") { name description(lang: EN) ${history} } }`)).data?.['motif'];
const derivation = async () =>
  (await app.ask(`{ derivation(id: "${claim}") { confidence disputed period ${history} } }`)).data?.[
    'derivation'
  ];

describe('what people have written', () => {
  test('stays as it is when the files are seeded again, also with other words, also by force', async () => {
    await seed(text);
    await bring('proposeDesign', scarf);
    const corrected = await bring('proposeCorrection', {
      id: 'motif/kawung',
      changes: [{ field: 'description.en', value: 'Ovals in fours.' }],
      reason: 'The book says so.',
    });
    const disputed = await bring('disputeDerivation', {
      derivation: claim,
      reason: 'x',
      sources: [{ title: 'A letter' }],
    });
    const design = '{ design(slug: "kawung-nusantara") { name updatedAt derivesFrom { totalCount } } }';
    const before = (await app.ask(design)).data;

    await seed(edited);
    await seed(text, { force: true });
    await seed(edited);
    expect((await app.ask(design)).data).toEqual(before);
    expect(await motif()).toMatchObject({ description: 'Ovals in fours.' });
    expect(await derivation()).toMatchObject({ confidence: 'SCHOLARLY', disputed: true });

    await send(app, curator, 'undo', { proposalId: disputed, reason: 'x' });
    await send(app, curator, 'undo', { proposalId: corrected, reason: 'x' });
    await seed(text, { force: true });
    await seed(edited);
    expect(await motif()).toMatchObject({ description: 'Four ovals.' });
  });

  test('keeps a record in the graph that the files have let go', async () => {
    await bring('proposeCorrection', {
      id: 'craftsperson/ibu-sri',
      changes: [{ field: 'born', value: '1950' }],
      reason: 'She told so.',
    });
    const without = edited.replace(/craftspeople:[\s\S]*?works:[\s\S]*?derivations:/, 'derivations:');
    const report = await seed(without);
    expect(report.datasets.flatMap(({ kept }) => kept)).toContainEqual(
      expect.objectContaining({ id: 'craftsperson/ibu-sri', reason: 'HELD' }),
    );
  });
});

describe('a claim of the files that a proposed rival has made disputed', () => {
  test('stays so when the files are seeded again, and follows them again once the rival is undone', async () => {
    const rival = await bring('proposeDerivation', {
      descendant: 'design/kawung-kota',
      ancestor: 'motif/kawung',
      kind: 'INSPIRATION',
      confidence: 'STYLISTIC',
      disputed: true,
      sources: [{ title: 'Another letter' }],
    });
    await seed(text, { force: true });
    await seed(edited);
    expect(await derivation()).toMatchObject({ disputed: true });
    await send(app, curator, 'undo', { proposalId: rival, reason: 'x' });
    await seed(text, { force: true });
    expect(await derivation()).toMatchObject({ disputed: false });
    await seed(edited);
  });
});

describe('a likeness that people have made', () => {
  const likenesses = async () => {
    const { data } = await app.ask(
      '{ motif(slug: "kawung") { resembles { id method history { nodes { actor } } } } }',
    );
    const found = data?.['motif']?.['resembles'] as unknown as { id: string }[];
    return [...found].sort((one, other) => one.id.localeCompare(other.id));
  };

  test('stays beside one that the files bring of the same pair, each under an id of its own', async () => {
    const proposalId = await bring('proposeResemblance', {
      one: 'motif/kawung',
      other: 'wastra/batik',
      method: 'NAME',
      reason: { en: 'A letter says so.' },
      confidence: 'STYLISTIC',
      sources: [{ title: 'A third letter' }],
    });
    const own = { id: 'resemblance/kawung--batik', method: 'NAME', history: { nodes: [{ actor: 'Rina' }] } };
    expect(await likenesses()).toEqual([own]);
    await seed(`${edited}resemblances:
  - between: [wastra/batik, motif/kawung]
    method: ICONOGRAPHY
    how: { en: Rounds on both. }
    confidence: SCHOLARLY
    sources: [rouffaer]
`);
    const brought = {
      id: 'resemblance/kawung--batik-2',
      method: 'ICONOGRAPHY',
      history: { nodes: [{ actor: 'seeds/contoh' }] },
    };
    expect(await likenesses()).toEqual([own, brought]);
    await seed(edited);
    expect(await likenesses()).toEqual([own]);
    await send(app, curator, 'undo', { proposalId, reason: 'x' });
    expect(await likenesses()).toEqual([]);
  });
});

describe('history', () => {
  test('tells what the files have changed, beside what people have', async () => {
    const found = await derivation();
    expect(found?.['history']?.['nodes']).toContainEqual({
      action: 'UPDATED',
      actor: 'seeds/contoh',
      differences: [{ field: 'confidence', before: 'DOCUMENTED', after: 'SCHOLARLY' }],
    });
    const { data } = await app.ask('{ changes(first: 5) { nodes { action subject actor } } }');
    expect(data?.['changes']?.['nodes']).toContainEqual({
      action: 'LOADED',
      subject: 'dataset/contoh',
      actor: 'seeds/contoh',
    });
  });
});
