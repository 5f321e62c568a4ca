import { test } from 'vitest';
import { rivalsDisputed } from '../../../../server/lineage/rules/rivals-disputed.rule.ts';
import { dataset, descends, expectProblem, expectValid } from './rule-harness.ts';

const one = descends('motif/b', 'motif/a', { id: '1', disputed: true });

test('claims that nobody disputes are no rivals', () => {
  const claims = [
    descends('motif/b', 'motif/a', { id: '1' }),
    descends('motif/b', 'motif/a', { id: '2', kind: 'REVIVAL' }),
  ];
  expectValid(rivalsDisputed, dataset(claims));
});

test('rivals that are both disputed are right', () => {
  expectValid(
    rivalsDisputed,
    dataset([one, descends('motif/b', 'motif/a', { id: '2', kind: 'REVIVAL', disputed: true })]),
  );
});

test('a disputed claim disputes the other on its pair', () => {
  expectProblem(
    rivalsDisputed,
    dataset([one, descends('motif/b', 'motif/a', { id: '2' })]),
    ['2', '1'],
    'disputed too',
  );
});

test('a dispute on another pair does not', () => {
  expectValid(rivalsDisputed, dataset([one, descends('motif/c', 'motif/a')]));
});
