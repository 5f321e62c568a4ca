import { test } from 'vitest';
import { noSelfClaim } from '../../../../server/lineage/rules/no-self-claim.rule.ts';
import { dataset, descends, expectProblem, expectValid, resembles } from './rule-harness.ts';

test('two different records may be joined', () => {
  expectValid(noSelfClaim, dataset([descends('motif/b', 'motif/a')]));
});

test('nothing descends from itself in one step', () => {
  expectProblem(noSelfClaim, dataset([descends('motif/a', 'motif/a')]), ['motif/a < motif/a'], 'with itself');
});

test('nothing resembles itself', () => {
  expectProblem(
    noSelfClaim,
    dataset([resembles('motif/a', 'motif/a')]),
    ['motif/a < motif/a'],
    'with itself',
  );
});
