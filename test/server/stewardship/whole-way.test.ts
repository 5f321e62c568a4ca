import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readExample } from '../../../clients/graphiql/example.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { openDesk } from './kit/desk.ts';
import { codesOf, idOf, scarf, send, warningsOf } from './kit/operations.ts';

const desk = openDesk();

const design = `query ($slug: String!) { design(slug: $slug) {
  id name year kind description(lang: EN) sources { title quality } regions { id } makers { role craftsperson { name } }
  derivesFrom { edges { node { id } derivation { id kind confidence disputed how(lang: EN) sources { title } } } }
  lineage(direction: ANCESTORS) { members { node { id } generation } }
  credit(lang: EN) { line restrictions { reach bearer { id } path { id } } }
  history { totalCount nodes { action actor revision differences { field before after } } } } }`;
const page = async (path: string) =>
  await fetch(`${desk.app.address}${path}`, { headers: { accept: 'text/html' } });

test("a contributor's design goes from key to proposal, review, page, certificate, dispute and undo", async () => {
  const input = {
    ...scarf,
    regions: ['region/solo'],
    makers: [
      { craftsperson: 'craftsperson/sari', role: 'DESIGNER' },
      { name: 'Wati', role: 'BATIK_MAKER' },
    ],
  };
  const dry = await send(desk.app, desk.contributor, 'proposeDesign', { ...input, validateOnly: true });
  expect(dry).toMatchObject({ proposal: null, userErrors: [] });
  expect(warningsOf(dry)).toEqual(['INHERITED_RESTRICTION', 'WEAK_SOURCES']);
  expect(dry.inheritedRestrictions).toEqual([
    { kind: 'LARANGAN', reach: 'ANCESTOR', bearer: { id: 'motif/kawung' }, path: [{ id: 'motif/kawung' }] },
  ]);

  const proposed = await send(desk.app, desk.contributor, 'proposeDesign', input);
  expect(proposed.proposal).toMatchObject({ kind: 'DESIGN', status: 'PENDING', author: 'Rina' });
  expect((await desk.app.ask(design, { slug: 'kawung-nusantara' })).data).toEqual({ design: null });
  expect((await page('/design/kawung-nusantara')).status).toBe(404);

  const accepted = await send(desk.app, desk.curator, 'reviewProposal', {
    proposalId: idOf(proposed),
    decision: 'ACCEPT',
    comment: 'Well told.',
  });
  expect(accepted.proposal).toMatchObject({
    status: 'ACCEPTED',
    reviewer: 'Budi',
    subjectId: 'design/kawung-nusantara',
  });

  const { data, errors } = await desk.app.ask(design, { slug: 'kawung-nusantara' });
  expect(errors).toEqual([]);
  expect(data?.['design']).toMatchObject({
    name: 'Kawung Nusantara',
    year: 2026,
    kind: 'FASHION',
    sources: [{ title: 'Design statement', quality: 'C' }],
    regions: [{ id: 'region/solo' }],
    makers: expect.arrayContaining([
      { role: 'DESIGNER', craftsperson: { name: 'Sari' } },
      { role: 'BATIK_MAKER', craftsperson: { name: 'Wati' } },
    ]),
    derivesFrom: {
      edges: [
        {
          node: { id: 'motif/kawung' },
          derivation: {
            kind: 'SCALING',
            confidence: 'DOCUMENTED',
            disputed: false,
            sources: [{ title: 'Design statement' }],
          },
        },
      ],
    },
    credit: {
      restrictions: [
        { reach: 'ANCESTOR', path: [{ id: 'design/kawung-nusantara' }, { id: 'motif/kawung' }] },
      ],
    },
    history: { totalCount: 1, nodes: [{ action: 'CREATED', actor: 'Rina' }] },
  });
  const html = await (await page('/design/kawung-nusantara')).text();
  expect(html).toContain('Kawung Nusantara');
  const certificate = await page('/certificate/kawung-nusantara');
  expect(await certificate.text()).toMatch(/Diterima<.*oleh Budi/s);

  const claim = 'derivation/kawung-nusantara--kawung--scaling';
  const disputed = await send(desk.app, desk.contributor, 'disputeDerivation', {
    derivation: claim,
    reason: 'The figure is a ceplok.',
    sources: [{ id: 'source/book' }],
  });
  await send(desk.app, desk.curator, 'reviewProposal', { proposalId: idOf(disputed), decision: 'ACCEPT' });
  const history = `query ($id: ID!) { derivation(id: $id) { disputed history { nodes { action actor reason differences { field before after } } } } }`;
  expect((await desk.app.ask(history, { id: claim })).data?.['derivation']).toEqual({
    disputed: true,
    history: {
      nodes: [
        {
          action: 'UPDATED',
          actor: 'Rina',
          reason: 'The figure is a ceplok.',
          differences: [{ field: 'disputed', before: 'false', after: 'true' }],
        },
        expect.objectContaining({ action: 'CREATED', actor: 'Rina' }),
      ],
    },
  });

  const tooEarly = await send(desk.app, desk.curator, 'undo', {
    proposalId: idOf(proposed),
    reason: 'Asked for.',
  });
  expect(codesOf(tooEarly)).toEqual([['LATER_WORK', 'proposalId']]);
  expect(tooEarly.userErrors[0]?.message).toContain(claim);
  const first = await send(desk.app, desk.curator, 'undo', {
    proposalId: idOf(disputed),
    reason: 'It is a kawung.',
  });
  expect(first.proposal?.status).toBe('UNDONE');
  expect((await desk.app.ask(history, { id: claim })).data?.['derivation']).toMatchObject({
    disputed: false,
  });
  const second = await send(desk.app, desk.curator, 'undo', {
    proposalId: idOf(proposed),
    reason: 'Asked for.',
  });
  expect(second.proposal?.status).toBe('UNDONE');
  expect((await desk.app.ask(design, { slug: 'kawung-nusantara' })).data).toEqual({ design: null });
  expect((await page('/design/kawung-nusantara')).status).toBe(404);
  expect((await page('/certificate/kawung-nusantara')).status).toBe(404);
  const left = await desk.app.ask('{ craftspeople { nodes { name } } sources { nodes { title } } }');
  expect(left.data).toEqual({
    craftspeople: { nodes: [{ name: 'Sari' }] },
    sources: { nodes: [{ title: 'A blog' }, { title: 'A book' }] },
  });
});

test('the vocabulary tells every role and status in both languages', async () => {
  const { data } = await desk.app.ask(
    '{ vocabulary { name values { value id: label(lang: ID) en: definition(lang: EN) } } }',
  );
  const all = data?.['vocabulary'] as unknown as { name: string; values: Record<string, string>[] }[];
  const valuesOf = (name: string) => all.find((each) => each.name === name)?.values ?? [];
  expect(valuesOf('Role').map(({ value }) => value)).toEqual(['CONTRIBUTOR', 'CURATOR', 'ADMIN']);
  expect(valuesOf('ProposalStatus')).toContainEqual({
    value: 'UNDONE',
    id: 'dibatalkan',
    en: 'It was accepted, and taken back by a curator.',
  });
});

test('the feed of changes tells all of it in the order of revisions, and who did it', async () => {
  const query = `query ($since: Int, $first: Int, $after: String) { changes(since: $since, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { revision action subject actor reason } } }`;
  const all = (await desk.app.ask(query, { since: 0, first: 100 })).data?.['changes'] as unknown as {
    totalCount: number;
    nodes: { revision: number; action: string; subject: string; actor: string }[];
  };
  expect(all.nodes.map(({ action, subject }) => `${action} ${subject.split('/')[0]}`)).toEqual([
    'CREATED source',
    'CREATED craftsperson',
    'CREATED design',
    'CREATED derivation',
    'UPDATED derivation',
    'UPDATED derivation',
    'REMOVED derivation',
    'REMOVED design',
    'REMOVED craftsperson',
    'REMOVED source',
  ]);
  const revisions = all.nodes.map(({ revision }) => revision);
  expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
  expect(new Set(revisions).size).toBe(4);
  expect(all.nodes.at(-1)?.actor).toBe('Budi');
  const { data } = await desk.app.ask(query, { since: revisions[0], first: 2 });
  const next = data?.['changes'] as unknown as {
    nodes: { revision: number }[];
    pageInfo: { endCursor: string };
  };
  expect(next.nodes.every(({ revision }) => revision > Number(revisions[0]))).toBe(true);
  const further = await desk.app.ask(query, {
    since: revisions[0],
    first: 50,
    after: next.pageInfo.endCursor,
  });
  const rest = further.data?.['changes'] as unknown as typeof all | undefined;
  expect(rest?.nodes).toHaveLength(all.totalCount - 4 - 2);
});

test('history shows a record of the seed files as brought by its dataset', async () => {
  const refetch = `query Refetch($id: ID!, $ids: [ID!]!) {
    node(id: $id) { __typename id ... on Motif { name uri canonicalId history(first: 5) { totalCount nodes { at actor action } } } }
    nodes(ids: $ids) { __typename id }
  }`;
  const { data, errors } = await desk.app.ask(refetch, {
    id: 'motif/kawung',
    ids: ['motif/kawung', 'motif/none'],
  });
  expect(errors).toEqual([]);
  expect(data?.['node']).toMatchObject({
    history: {
      totalCount: 1,
      nodes: [{ at: '2026-01-01T00:00:00.000Z', actor: 'seeds/small', action: 'CREATED' }],
    },
  });
});

test('the published example runs as it is with a key', async () => {
  const file = join(projectRoot, 'docs', 'examples', 'propose-design.graphql');
  const example = readExample(readFileSync(file, 'utf8'));
  const { data, errors } = await desk.app.ask(example.query, JSON.parse(example.variables), desk.contributor);
  expect(errors).toEqual([]);
  expect(data?.['proposeDesign']).toMatchObject({ proposal: null, userErrors: [] });
});
