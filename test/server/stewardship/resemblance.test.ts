import { describe, expect, test } from 'vitest';
import { openDesk } from './kit/desk.ts';
import { post, read } from './kit/forms.ts';
import { codesOf, idOf, send, warningsOf } from './kit/operations.ts';

const desk = openDesk();

const id = 'resemblance/kawung--parang';
const likeness = {
  one: 'motif/parang',
  other: 'motif/kawung',
  method: 'PATTERN_ANALYSIS',
  reason: { id: 'Keduanya berulang miring.', en: 'Both repeat aslant.' },
  confidence: 'SCHOLARLY',
  sources: [{ id: 'source/book' }],
};
const propose = (change: object = {}) =>
  send(desk.app, desk.contributor, 'proposeResemblance', { ...likeness, ...change });
async function accept(proposalId: string) {
  const { userErrors } = await send(desk.app, desk.curator, 'reviewProposal', {
    proposalId,
    decision: 'ACCEPT',
  });
  expect(userErrors).toEqual([]);
}
const ask = async (slug: string) =>
  (
    await desk.app.ask(`{ motif(slug: "${slug}") {
      resembles { id method confidence disputed how(lang: EN) node { id } sources { id }
        history { nodes { action actor reason } } }
      lineage(direction: BOTH) { members { node { id } } }
      credit(lang: EN) { restrictions { bearer { id } } } } }`)
  ).data?.['motif'];

describe('a proposed likeness', () => {
  test('is checked without being written, and kept once for each idempotency key', async () => {
    expect(await propose({ validateOnly: true })).toMatchObject({ proposal: null, userErrors: [] });
    const first = await propose({ idempotencyKey: 'alike' });
    expect(first.proposal).toMatchObject({ kind: 'RESEMBLANCE', status: 'PENDING', subjectId: id });
    expect(await propose({ idempotencyKey: 'alike' })).toEqual(first);
    expect(await ask('kawung')).toMatchObject({ resembles: [] });
    await send(desk.app, desk.contributor, 'withdrawProposal', { proposalId: idOf(first) });
  });

  test.each([
    ['that is not there', { other: 'motif/none' }, [['NOT_FOUND', 'other']]],
    ['that is no lineage node', { one: 'region/solo' }, [['NOT_FOUND', 'one']]],
    ['that is the other one', { other: 'motif/parang' }, [['NO_SELF_CLAIM', 'other']]],
  ])('with an end %s is refused', async (_, change, codes) => {
    expect(codesOf(await propose(change))).toEqual(codes);
  });

  test('without a reason or a source is refused', async () => {
    expect(codesOf(await propose({ reason: { id: ' ' } }))).toEqual([['REQUIRED', 'reason']]);
    expect(codesOf(await propose({ sources: [] }))).toEqual([['HAS_SOURCE', 'sources']]);
  });

  test('is read at the desk as a difference, accepted, told from both ends, and undone', async () => {
    const proposalId = idOf(await propose());
    const { html } = await post(desk.app, '/en/review', { key: desk.curator });
    const text = read(html);
    for (const told of [
      'likeness',
      'one end nothing motif/kawung',
      'other end nothing motif/parang',
      'how the likeness was found nothing pattern analysis',
      'how (English) nothing Both repeat aslant.',
    ]) {
      expect(text).toContain(told);
    }
    await accept(proposalId);
    const told = {
      id,
      method: 'PATTERN_ANALYSIS',
      confidence: 'SCHOLARLY',
      disputed: false,
      how: 'Both repeat aslant.',
      sources: [{ id: 'source/book' }],
      history: { nodes: [{ action: 'CREATED', actor: 'Rina', reason: 'Keduanya berulang miring.' }] },
    };
    const kawung = await ask('kawung');
    expect(kawung?.['resembles']).toEqual([{ ...told, node: { id: 'motif/parang' } }]);
    const parang = await ask('parang');
    expect(parang?.['resembles']).toEqual([{ ...told, node: { id: 'motif/kawung' } }]);

    await send(desk.app, desk.curator, 'undo', { proposalId, reason: 'Asked for.' });
    expect(await ask('kawung')).toMatchObject({ resembles: [] });
    const { data } = await desk.app.ask('{ changes(first: 50) { nodes { action subject reason } } }');
    expect(data?.['changes']?.['nodes']).toContainEqual({
      action: 'REMOVED',
      subject: id,
      reason: 'Asked for.',
    });
  });

  test('is never walked as descent, and carries no restriction over', async () => {
    const before = await ask('parang');
    await accept(idOf(await propose()));
    const after = await ask('parang');
    expect(after?.['resembles']).toHaveLength(1);
    expect([after?.['lineage'], after?.['credit']]).toEqual([before?.['lineage'], before?.['credit']]);
    const walked = JSON.stringify(after?.['lineage']);
    expect([walked.includes('motif/parang-rusak'), walked.includes('motif/kawung')]).toEqual([true, false]);
  });

  test('of a pair that has one is warned of; the same from the same sources is refused', async () => {
    expect(codesOf(await propose({ one: likeness.other, other: likeness.one }))).toEqual([
      ['NO_DUPLICATE', 'other'],
    ]);
    const further = await propose({ method: 'NAME', sources: [{ title: 'A letter' }] });
    expect(warningsOf(further)).toEqual(['RIVAL_CLAIM', 'WEAK_SOURCES']);
    expect(further.proposal?.subjectId).toBe(`${id}-2`);
    await accept(idOf(further));
    expect((await ask('kawung'))?.['resembles']).toHaveLength(2);
  });

  test('is told in linked data with its method, and is no derivation', async () => {
    const response = await fetch(`${desk.app.address}/id/motif/kawung`, {
      headers: { accept: 'text/turtle' },
    });
    const turtle = await response.text();
    expect(turtle).toContain('ResemblanceMethod.PATTERN_ANALYSIS');
    expect(turtle).not.toContain('prov:wasDerivedFrom');
  });
});
