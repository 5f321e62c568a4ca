import { test } from 'vitest';
import { noDuplicate } from '../../../../server/lineage/rules/no-duplicate.rule.ts';
import { dataset, descends, expectProblem, expectValid, isKindOf, resembles } from './rule-harness.ts';

test('claims of two kinds on one pair stand side by side', () => {
  const claims = [
    descends('motif/b', 'motif/a', { id: '1' }),
    descends('motif/b', 'motif/a', { id: '2', kind: 'REVIVAL' }),
  ];
  expectValid(noDuplicate, dataset(claims));
});

test('claims of one kind by two sources stand side by side', () => {
  const claims = [
    descends('motif/b', 'motif/a', { id: '1' }),
    descends('motif/b', 'motif/a', { id: '2', sourceIds: ['source/another'] }),
  ];
  expectValid(noDuplicate, dataset(claims));
});

test('descent and kind are different claims', () => {
  const claims = [descends('motif/b', 'motif/a', { id: '1' }), isKindOf('motif/b', 'motif/a', { id: '2' })];
  expectValid(noDuplicate, dataset(claims));
});

test('the same said twice by the same sources is one claim', () => {
  const sources = ['source/x', 'source/y'];
  const claims = [
    descends('motif/b', 'motif/a', { id: '1', sourceIds: sources }),
    descends('motif/b', 'motif/a', { id: '2', sourceIds: sources.toReversed() }),
  ];
  expectProblem(noDuplicate, dataset(claims), ['2', '1'], 'stands already');
});

test('a likeness has no direction', () => {
  const claims = [resembles('motif/b', 'motif/a', { id: '1' }), resembles('motif/a', 'motif/b', { id: '2' })];
  expectProblem(noDuplicate, dataset(claims), ['2', '1'], 'stands already');
});

test('an id names one claim', () => {
  const claims = [descends('motif/b', 'motif/a', { id: '1' }), descends('motif/c', 'motif/a', { id: '1' })];
  expectProblem(noDuplicate, dataset(claims), ['1', '1'], 'stands already');
});
