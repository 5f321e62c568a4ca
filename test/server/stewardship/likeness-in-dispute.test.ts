import { beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from './kit/desk.ts';
import { post, read } from './kit/forms.ts';
import { codesOf, idOf, type Operation, send } from './kit/operations.ts';

const desk = openDesk();
beforeAll(async () => {
  for (const method of ['PATTERN_ANALYSIS', 'NAME']) {
    const sources = [{ title: `On ${method}` }];
    await bring('proposeResemblance', { ...likeness, method, sources });
  }
});

const id = 'resemblance/kawung--parang';
const likeness = {
  one: 'motif/parang',
  other: 'motif/kawung',
  reason: { en: 'Both repeat aslant.' },
  confidence: 'SCHOLARLY',
};
const grounds = { reason: 'Only the name is alike.', sources: [{ id: 'source/book' }] };
const dispute = (change: object = {}) =>
  send(desk.app, desk.contributor, 'disputeResemblance', { resemblance: id, ...grounds, ...change });

async function accept(proposalId: string): Promise<string> {
  const { userErrors } = await send(desk.app, desk.curator, 'reviewProposal', {
    proposalId,
    decision: 'ACCEPT',
  });
  expect(userErrors).toEqual([]);
  return proposalId;
}
const bring = async (operation: Operation, input: object) =>
  await accept(idOf(await send(desk.app, desk.curator, operation, input)));

async function found(resemblance = id) {
  const { data } = await desk.app.ask(
    `query ($id: ID!) { resemblance(id: $id) { id disputed method how(lang: EN) node { id } between { id }
      sources { id } history { nodes { action actor reason differences { field before after } } } } }`,
    { id: resemblance },
  );
  return data?.['resemblance'];
}

describe('a likeness', () => {
  test('is found by its id with both ends, and nothing under another', async () => {
    const ends = [{ id: 'motif/kawung' }, { id: 'motif/parang' }];
    expect(await found()).toMatchObject({ id, disputed: false, node: ends[1], between: ends });
    expect(await found('resemblance/none')).toBeNull();
    expect(await found('derivation/parang-rusak--parang--variation')).toBeNull();
  });

  test('is disputed alone, settled, and both are undone, each with its entry in history', async () => {
    const proposed = idOf(await dispute());
    const { html } = await post(desk.app, '/en/review', { key: desk.curator });
    expect(read(html)).toContain(`${id} disputed no yes`);
    expect(read(html)).toMatch(/Kawung ↔ Parang \(dispute.*The claim it is about Kawung ↔ Parang/);
    await accept(proposed);
    expect([await found(), await found(`${id}-2`)]).toMatchObject([{ disputed: true }, { disputed: false }]);
    expect(codesOf(await dispute())).toEqual([['UNCHANGED', 'resemblance']]);
    const settled = await bring('settleDispute', { derivation: id, ...grounds, reason: 'Read again.' });
    const change = (before: string, after: string) => [{ field: 'disputed', before, after }];
    expect(await found()).toMatchObject({
      disputed: false,
      history: {
        nodes: [
          { actor: 'Budi', reason: 'Read again.', differences: change('true', 'false') },
          { actor: 'Rina', reason: grounds.reason, differences: change('false', 'true') },
          { action: 'CREATED' },
        ],
      },
    });
    const undo = (proposalId: string) => send(desk.app, desk.curator, 'undo', { proposalId, reason: 'x' });
    expect(codesOf(await undo(proposed))).toEqual([['LATER_WORK', 'proposalId']]);
    await undo(settled);
    expect(await found()).toMatchObject({ disputed: true });
    await undo(proposed);
    expect(await found()).toMatchObject({ disputed: false });
  });

  test('is corrected in its fields and sources, and that is undone', async () => {
    const correct = (...changes: readonly (readonly [string, string])[]) =>
      send(desk.app, desk.contributor, 'proposeCorrection', {
        id,
        changes: changes.map(([field, value]) => ({ field, value })),
        ...grounds,
      });
    expect(codesOf(await correct(['kind', 'VARIATION']))).toEqual([['INVALID', 'changes.0.field']]);
    const corrected = await accept(idOf(await correct(['method', 'ICONOGRAPHY'], ['how.en', 'Rounds.'])));
    const after = await found();
    expect(after).toMatchObject({ method: 'ICONOGRAPHY', how: 'Rounds.' });
    expect(after?.['sources']).toContainEqual({ id: 'source/book' });
    await send(desk.app, desk.curator, 'undo', { proposalId: corrected, reason: 'x' });
    expect(await found()).toMatchObject({ method: 'PATTERN_ANALYSIS', how: 'Both repeat aslant.' });
  });

  test('cannot become another that stands, by the same sources', async () => {
    const cite = (likenessId: string, source: string) =>
      send(desk.app, desk.contributor, 'proposeCorrection', {
        id: likenessId,
        changes: [{ field: 'note', value: `Also in ${source}.` }],
        reason: 'Read again.',
        sources: [{ id: source }],
      });
    await accept(idOf(await cite(id, 'source/on-name')));
    expect(codesOf(await cite(`${id}-2`, 'source/on-pattern-analysis'))).toEqual([
      ['NO_DUPLICATE', 'changes'],
    ]);
  });

  test('and a descent are not taken for each other', async () => {
    const descent = 'derivation/parang-rusak--parang--variation';
    expect(codesOf(await dispute({ resemblance: descent }))).toEqual([['NOT_FOUND', 'resemblance']]);
    const other = await send(desk.app, desk.contributor, 'disputeDerivation', { derivation: id, ...grounds });
    expect(codesOf(other)).toEqual([['NOT_FOUND', 'derivation']]);
  });
});
