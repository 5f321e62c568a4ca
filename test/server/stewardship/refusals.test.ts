import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { type LiveApp, liveApp } from './kit/live-app.ts';
import { codesOf, idOf, operations, scarf, send, textOf, warningsOf } from './kit/operations.ts';
import { smallGraph } from './kit/small-graph.ts';

let graph: Graph;
let app: LiveApp;
let contributor: string;
let other: string;
let curator: string;
beforeAll(async () => {
  graph = await smallGraph();
  app = await liveApp(graph);
  contributor = await app.makeKey('CONTRIBUTOR', 'Rina');
  other = await app.makeKey('CONTRIBUTOR', 'Sari');
  curator = await app.makeKey('CURATOR', 'Budi');
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const book = [{ id: 'source/book' }];
const claim = 'derivation/parang-rusak--parang--variation';
const descent = {
  descendant: 'motif/parang',
  ancestor: 'motif/kawung',
  kind: 'INSPIRATION',
  confidence: 'STYLISTIC',
  sources: book,
};
const likeness = {
  one: 'motif/parang',
  other: 'motif/kawung',
  method: 'VISUAL_COMPARISON',
  reason: { en: 'Both run aslant.' },
  confidence: 'STYLISTIC',
  sources: book,
};
const design = (change: object) => send(app, contributor, 'proposeDesign', { ...scarf, ...change });
const from = (change: object) => [{ ...scarf.derivesFrom[0], ...change }];
const revision = async () => Number((await app.ask('{ stats { revision } }')).data?.['stats']?.['revision']);

describe('who may write', () => {
  const minimal: Readonly<Record<string, object>> = {
    proposeDesign: scarf,
    proposeDerivation: descent,
    proposeResemblance: likeness,
    proposeCorrection: { id: claim, changes: [{ field: 'period', value: 'x' }], reason: 'x' },
    disputeDerivation: { derivation: claim, reason: 'x', sources: book },
    disputeResemblance: { resemblance: 'resemblance/kawung--parang', reason: 'x', sources: book },
    settleDispute: { derivation: claim, reason: 'x', sources: book },
    withdrawProposal: { proposalId: 'proposal/x' },
    reviewProposal: { proposalId: 'proposal/x', decision: 'ACCEPT' },
    undo: { proposalId: 'proposal/x', reason: 'x' },
  };

  test.each(operations)('%s is refused without a key', async (operation) => {
    const { status, errors } = await app.ask(textOf(operation), { input: minimal[operation] });
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('every mutation of the schema is refused without a key', async () => {
    const { data } = await app.ask('{ __schema { mutationType { fields { name } } } }');
    const fields = (data?.['__schema']?.['mutationType']?.['fields'] ?? []) as unknown as { name: string }[];
    expect(fields.map(({ name }) => name).sort()).toEqual(['chooseShownName', ...operations].sort());
  });

  test.each(['reviewProposal', 'settleDispute', 'undo'] as const)(
    '%s is refused to contributors',
    async (operation) => {
      const { status, errors } = await app.ask(textOf(operation), { input: minimal[operation] }, contributor);
      expect([status, errors[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    },
  );

  test('the queue is refused to contributors, and to nobody at all', async () => {
    const queue = '{ proposals { totalCount } }';
    expect((await app.ask(queue)).status).toBe(401);
    expect((await app.ask(queue, {}, contributor)).status).toBe(403);
    expect((await app.ask('{ myProposals { totalCount } }')).status).toBe(401);
  });
});

describe('a proposal', () => {
  test('is told every problem at once, each with its field', async () => {
    const payload = await design({
      name: ' ',
      year: 9999,
      regions: ['motif/kawung'],
      makers: [{ role: 'DESIGNER' }],
      derivesFrom: from({ sources: [{ title: '', url: 'javascript:alert(1)' }] }),
    });
    expect(payload.proposal).toBeNull();
    expect(codesOf(payload)).toEqual([
      ['REQUIRED', 'name'],
      ['INVALID', 'year'],
      ['REQUIRED', 'derivesFrom.0.sources.0.title'],
      ['INVALID', 'derivesFrom.0.sources.0.url'],
      ['REQUIRED', 'makers.0'],
    ]);
  });

  test.each([
    ['no ancestor', { derivesFrom: [] }, ['REQUIRED', 'derivesFrom']],
    [
      'an ancestor that is not there',
      { derivesFrom: from({ ancestor: 'motif/none' }) },
      ['NOT_FOUND', 'derivesFrom.0.ancestor'],
    ],
    [
      'a region as ancestor',
      { derivesFrom: from({ ancestor: 'region/solo' }) },
      ['NOT_FOUND', 'derivesFrom.0.ancestor'],
    ],
    [
      'a claim without a source',
      { derivesFrom: from({ sources: [] }) },
      ['HAS_SOURCE', 'derivesFrom.0.sources'],
    ],
    [
      'a source that is not there',
      { derivesFrom: from({ sources: [{ id: 'source/none' }] }) },
      ['NOT_FOUND', 'derivesFrom.0.sources.0.id'],
    ],
    ['a region that is a motif', { regions: ['motif/kawung'] }, ['NOT_FOUND', 'regions.0']],
    [
      'a maker who is not there',
      { makers: [{ craftsperson: 'craftsperson/none', role: 'DYER' }] },
      ['NOT_FOUND', 'makers.0.craftsperson'],
    ],
    [
      'the same claim twice',
      { derivesFrom: [...from({ sources: book }), ...from({ sources: book })] },
      ['NO_DUPLICATE', 'derivesFrom.1.ancestor'],
    ],
    ['a name of many letters', { name: 'x'.repeat(201) }, ['TOO_LONG', 'name']],
    ['a key of many letters', { idempotencyKey: 'x'.repeat(101) }, ['INVALID', 'idempotencyKey']],
  ])('is refused with %s', async (_, change, expected) => {
    expect(codesOf(await design(change))).toContainEqual(expected);
  });

  test('is warned of what deserves a look, and kept all the same', async () => {
    const payload = await design({
      name: 'Parang roesak',
      year: 1200,
      derivesFrom: from({ sources: [{ id: 'source/blog' }] }),
    });
    expect(warningsOf(payload)).toEqual(['CHRONOLOGY', 'INHERITED_RESTRICTION', 'WEAK_SOURCES']);
    expect(payload.proposal?.status).toBe('PENDING');
  });

  test('of a descent that closes a cycle is refused with the way round', async () => {
    const payload = await send(app, contributor, 'proposeDerivation', {
      ...descent,
      descendant: 'motif/parang',
      ancestor: 'motif/parang-rusak',
    });
    expect(codesOf(payload)).toEqual([['ACYCLIC', 'ancestor']]);
    expect(payload.userErrors[0]?.message).toContain('motif/parang-rusak → motif/parang');
  });

  test.each([
    ['itself', { descendant: 'motif/kawung' }, ['NO_SELF_CLAIM', 'ancestor']],
    ['what is no lineage', { descendant: 'technique/tulis' }, ['NOT_FOUND', 'descendant']],
    ['nobody who says so', { sources: [] }, ['HAS_SOURCE', 'sources']],
  ])('of a descent with %s is refused', async (_, change, expected) => {
    expect(
      codesOf(await send(app, contributor, 'proposeDerivation', { ...descent, ...change })),
    ).toContainEqual(expected);
  });

  test('of a tradition from a design is refused', async () => {
    const { proposal } = await send(app, contributor, 'proposeDesign', { ...scarf, name: 'Modern' });
    await send(app, curator, 'reviewProposal', { proposalId: proposal?.id, decision: 'ACCEPT' });
    const payload = await send(app, contributor, 'proposeDerivation', {
      ...descent,
      ancestor: 'design/modern',
    });
    expect(codesOf(payload)).toEqual([['TRADITION_BEFORE_DESIGN', 'ancestor']]);
  });

  test('that only checks writes nothing', async () => {
    const before = await app.ask('{ myProposals { totalCount } }', {}, other);
    await send(app, other, 'proposeDesign', { ...scarf, validateOnly: true, idempotencyKey: 'dry' });
    expect((await app.ask('{ myProposals { totalCount } }', {}, other)).data).toEqual(before.data);
  });
});

describe('the same request again', () => {
  test('gives the same answer and writes nothing twice, also at once', async () => {
    const input = { ...scarf, name: 'Twice', idempotencyKey: 'twice' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => send(app, contributor, 'proposeDesign', input)),
    );
    expect(new Set(answers.map(idOf)).size).toBe(1);
    const again = await send(app, contributor, 'proposeDesign', input);
    expect(again).toEqual(answers[0]);
    expect(again.inheritedRestrictions).toHaveLength(1);
  });

  test('with other words under the key is refused; another author has keys of their own', async () => {
    const input = { ...scarf, name: 'Keyed', idempotencyKey: 'key' };
    const first = idOf(await send(app, contributor, 'proposeDesign', input));
    const changed = await send(app, contributor, 'proposeDesign', { ...input, year: 2025 });
    expect(codesOf(changed)).toEqual([['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey']]);
    const elsewhere = await send(app, contributor, 'proposeDerivation', {
      ...descent,
      idempotencyKey: 'key',
    });
    expect(codesOf(elsewhere)).toEqual([['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey']]);
    expect(idOf(await send(app, other, 'proposeDesign', input))).not.toBe(first);
  });

  test('of a review gives the decision that was made', async () => {
    const proposalId = idOf(await design({ name: 'Reviewed twice' }));
    const input = { proposalId, decision: 'REJECT', comment: 'No.', idempotencyKey: 'review' };
    const first = await send(app, curator, 'reviewProposal', input);
    expect((await send(app, curator, 'reviewProposal', input)).proposal).toEqual(first.proposal);
    const { idempotencyKey: _, ...bare } = input;
    expect(codesOf(await send(app, curator, 'reviewProposal', bare))).toEqual([['CONFLICT', 'proposalId']]);
  });
});

describe('a proposal is read', () => {
  const node = 'query ($id: ID!) { node(id: $id) { __typename ... on Proposal { title status } } }';

  test('by its author and by curators, and by nobody else', async () => {
    const id = idOf(await design({ name: 'Read by few' }));
    const found = { node: { __typename: 'Proposal', title: 'Read by few', status: 'PENDING' } };
    expect((await app.ask(node, { id }, contributor)).data).toEqual(found);
    expect((await app.ask(node, { id }, curator)).data).toEqual(found);
    expect((await app.ask(node, { id }, other)).data).toEqual({ node: null });
    expect((await app.ask(node, { id })).data).toEqual({ node: null });
  });

  test('in the queue by its status, page by page, with what would become what', async () => {
    const query = `query ($after: String) { proposals(status: PENDING, first: 2, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id status differences { field before after } } } }`;
    const seen = new Set<string>();
    let after: string | null = null;
    for (let more = true; more; ) {
      const { data } = await app.ask(query, { after }, curator);
      const page = data?.['proposals'] as unknown as {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: { id: string; status: string; differences: object[] }[];
      };
      for (const proposal of page.nodes) {
        expect(proposal.status).toBe('PENDING');
        expect(proposal.differences.length).toBeGreaterThan(0);
        seen.add(proposal.id);
      }
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
      if (!more) expect(seen.size).toBe(page.totalCount);
    }
  });
});

describe('a decision', () => {
  test('to reject or to ask needs a word; what is asked can still be accepted', async () => {
    const proposalId = idOf(await design({ name: 'Asked about' }));
    for (const decision of ['REJECT', 'ASK']) {
      expect(codesOf(await send(app, curator, 'reviewProposal', { proposalId, decision }))).toEqual([
        ['REQUIRED', 'comment'],
      ]);
    }
    const asked = await send(app, curator, 'reviewProposal', {
      proposalId,
      decision: 'ASK',
      comment: 'Which panel?',
    });
    expect(asked.proposal).toMatchObject({ status: 'ASKED', reviewComment: 'Which panel?' });
    const accepted = await send(app, curator, 'reviewProposal', { proposalId, decision: 'ACCEPT' });
    expect(accepted.proposal?.status).toBe('ACCEPTED');
  });

  test('on what is not there, or is not yours, finds nothing', async () => {
    const mine = idOf(await design({ name: 'Mine' }));
    const missing = { proposalId: 'proposal/none', decision: 'ACCEPT' };
    expect(codesOf(await send(app, curator, 'reviewProposal', missing))).toEqual([
      ['NOT_FOUND', 'proposalId'],
    ]);
    expect(codesOf(await send(app, other, 'withdrawProposal', { proposalId: mine }))).toEqual([
      ['NOT_FOUND', 'proposalId'],
    ]);
    const { errors } = await app.ask(textOf('withdrawProposal'), { input: { proposalId: mine } }, curator);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await send(app, contributor, 'withdrawProposal', { proposalId: mine })).proposal?.status).toBe(
      'WITHDRAWN',
    );
    expect(codesOf(await send(app, contributor, 'withdrawProposal', { proposalId: mine }))).toEqual([
      ['CONFLICT', 'proposalId'],
    ]);
  });

  test('to undo what was never accepted is a conflict', async () => {
    const proposalId = idOf(await design({ name: 'Pending still' }));
    expect(codesOf(await send(app, curator, 'undo', { proposalId, reason: 'x' }))).toEqual([
      ['CONFLICT', 'proposalId'],
    ]);
  });

  test('looks again at what was checked: an ancestor that has gone meanwhile is told', async () => {
    const parent = idOf(await design({ name: 'Parent' }));
    await send(app, curator, 'reviewProposal', { proposalId: parent, decision: 'ACCEPT' });
    const child = await design({ name: 'Child', derivesFrom: from({ ancestor: 'design/parent' }) });
    await send(app, curator, 'undo', { proposalId: parent, reason: 'x' });
    const before = await revision();
    const review = await send(app, curator, 'reviewProposal', {
      proposalId: idOf(child),
      decision: 'ACCEPT',
    });
    expect(codesOf(review)).toEqual([['NOT_FOUND', 'derivesFrom.0.ancestor']]);
    expect(await revision()).toBe(before);
  });

  test('two designs of one name get two addresses', async () => {
    const ids = [idOf(await design({ name: 'Namesake' })), idOf(await design({ name: 'Namesake' }))];
    const subjects = [];
    for (const proposalId of ids) {
      subjects.push(
        (await send(app, curator, 'reviewProposal', { proposalId, decision: 'ACCEPT' })).proposal?.subjectId,
      );
    }
    expect(subjects).toEqual(['design/namesake', 'design/namesake-2']);
  });

  test('a proposal that takes the place of another withdraws it', async () => {
    const old = idOf(await design({ name: 'First try' }));
    expect(codesOf(await send(app, other, 'proposeDesign', { ...scarf, replaces: old }))).toEqual([
      ['NOT_FOUND', 'replaces'],
    ]);
    idOf(await design({ name: 'Second try', replaces: old }));
    const { data } = await app.ask(
      'query ($id: ID!) { node(id: $id) { ... on Proposal { status } } }',
      { id: old },
      contributor,
    );
    expect(data).toEqual({ node: { status: 'WITHDRAWN' } });
  });
});

describe('a correction', () => {
  const correct = (input: object) =>
    send(app, contributor, 'proposeCorrection', { reason: 'The book says so.', ...input });

  test.each([
    ['nothing there', { id: 'motif/none', changes: [{ field: 'name', value: 'x' }] }, ['NOT_FOUND', 'id']],
    [
      'a field that is no field',
      { id: 'motif/kawung', changes: [{ field: 'seedHash', value: 'x' }] },
      ['INVALID', 'changes.0.field'],
    ],
    [
      'a year that is none',
      { id: 'motif/kawung', changes: [{ field: 'firstAttestedFrom', value: 'old' }] },
      ['INVALID', 'changes.0.value'],
    ],
    [
      'a term that is none',
      { id: claim, changes: [{ field: 'confidence', value: 'SURE' }] },
      ['INVALID', 'changes.0.value'],
    ],
    [
      'an empty name',
      { id: 'motif/kawung', changes: [{ field: 'name', value: null }] },
      ['REQUIRED', 'changes.0.value'],
    ],
    [
      'what it says already',
      { id: 'motif/kawung', changes: [{ field: 'name', value: 'Kawung' }] },
      ['UNCHANGED', 'changes'],
    ],
  ])('is refused with %s', async (_, input, expected) => {
    expect(codesOf(await correct(input))).toEqual([expected]);
  });

  test('of an edge is kept with what its confidence was, when, and who changed it', async () => {
    const input = {
      id: claim,
      changes: [{ field: 'confidence', value: 'SCHOLARLY' }],
      sources: [{ title: 'A thesis', quality: 'A' }],
    };
    const payload = await correct(input);
    expect(payload.proposal?.differences).toContainEqual({
      field: 'confidence',
      before: 'TRADITIONAL_ACCOUNT',
      after: 'SCHOLARLY',
    });
    await send(app, curator, 'reviewProposal', { proposalId: idOf(payload), decision: 'ACCEPT' });
    const query = `{ derivation(id: "${claim}") { confidence sources { title }
      history { nodes { at actor reason differences { field before after } } } } }`;
    const { data } = await app.ask(query);
    expect(data?.['derivation']).toMatchObject({
      confidence: 'SCHOLARLY',
      sources: [{ title: 'A book' }, { title: 'A thesis' }],
    });
    const changes = data?.['derivation']?.['history']?.['nodes'] as unknown as object[] | undefined;
    expect(changes?.[0]).toMatchObject({
      at: expect.any(String),
      actor: 'Rina',
      reason: 'The book says so.',
      differences: expect.arrayContaining([
        { field: 'confidence', before: 'TRADITIONAL_ACCOUNT', after: 'SCHOLARLY' },
      ]),
    });
    await send(app, curator, 'undo', { proposalId: idOf(payload), reason: 'A misreading.' });
    expect((await app.ask(query)).data?.['derivation']).toMatchObject({
      confidence: 'TRADITIONAL_ACCOUNT',
      sources: [{ title: 'A book' }],
    });
  });

  test('of what somebody else has changed meanwhile is refused, now and when it is reviewed', async () => {
    const read = await revision();
    const rename = (value: string) => ({
      id: 'motif/parang',
      changes: [{ field: 'name', value }],
      expectedRevision: read,
    });
    const [one, two] = [await correct(rename('Parang A')), await correct(rename('Parang B'))];
    await send(app, curator, 'reviewProposal', { proposalId: idOf(one), decision: 'ACCEPT' });
    expect(
      codesOf(await send(app, curator, 'reviewProposal', { proposalId: idOf(two), decision: 'ACCEPT' })),
    ).toEqual([['CONFLICT', 'changes']]);
    expect(codesOf(await correct(rename('Parang C')))).toEqual([['CONFLICT', 'expectedRevision']]);
    const review = { proposalId: idOf(two), decision: 'REJECT', comment: 'Late.', expectedRevision: read };
    expect(codesOf(await send(app, curator, 'reviewProposal', review))).toEqual([
      ['CONFLICT', 'expectedRevision'],
    ]);
  });

  test('cannot be undone once somebody has changed the field again', async () => {
    const describe = (value: string) =>
      correct({ id: 'motif/kawung', changes: [{ field: 'description.en', value }] });
    const accept = (payload: Awaited<ReturnType<typeof correct>>) =>
      send(app, curator, 'reviewProposal', { proposalId: idOf(payload), decision: 'ACCEPT' });
    const first = await describe('Ovals.');
    await accept(first);
    await accept(await describe('Ovals in fours.'));
    const undone = await send(app, curator, 'undo', { proposalId: idOf(first), reason: 'x' });
    expect(codesOf(undone)).toEqual([['LATER_WORK', 'proposalId']]);
    expect(undone.userErrors[0]?.message).toContain('description.en');
  });
});

describe('a dispute', () => {
  test('needs somebody who says so, and a claim that stands undisputed', async () => {
    const dispute = (input: object) =>
      send(app, contributor, 'disputeDerivation', {
        derivation: claim,
        reason: 'x',
        sources: book,
        ...input,
      });
    expect(codesOf(await dispute({ sources: [] }))).toEqual([['HAS_SOURCE', 'sources']]);
    expect(codesOf(await dispute({ derivation: 'derivation/none' }))).toEqual([['NOT_FOUND', 'derivation']]);
    await send(app, curator, 'reviewProposal', { proposalId: idOf(await dispute({})), decision: 'ACCEPT' });
    expect(codesOf(await dispute({}))).toEqual([['UNCHANGED', 'derivation']]);
  });

  test('an opposing claim marks both, and its undoing only what it marked', async () => {
    const opposing = { ...descent, descendant: 'wastra/batik-solo', ancestor: 'motif/parang' };
    const plain = idOf(await send(app, contributor, 'proposeDerivation', opposing));
    await send(app, curator, 'reviewProposal', { proposalId: plain, decision: 'ACCEPT' });
    const rival = await send(app, contributor, 'proposeDerivation', {
      ...opposing,
      kind: 'REVIVAL',
      disputed: true,
    });
    expect(warningsOf(rival)).toEqual(['RIVAL_CLAIM']);
    await send(app, curator, 'reviewProposal', { proposalId: idOf(rival), decision: 'ACCEPT' });
    const query = '{ wastra(slug: "batik-solo") { derivesFrom { edges { derivation { kind disputed } } } } }';
    const edges = async () => (await app.ask(query)).data?.['wastra']?.['derivesFrom']?.['edges'];
    expect(await edges()).toEqual(
      expect.arrayContaining(
        ['INSPIRATION', 'REVIVAL'].map((kind) => ({ derivation: { kind, disputed: true } })),
      ),
    );
    await send(app, curator, 'undo', { proposalId: idOf(rival), reason: 'x' });
    expect(await edges()).toEqual([{ derivation: { kind: 'INSPIRATION', disputed: false } }]);
  });
});
