import { test } from 'vitest';
import { hasSource } from '../../../../server/lineage/rules/has-source.rule.ts';
import { dataset, descends, expectProblem, expectValid, isKindOf } from './rule-harness.ts';

test('one source is enough', () => {
  expectValid(hasSource, dataset([descends('motif/b', 'motif/a')]));
});

test('a claim that nobody makes is refused, whatever its relation', () => {
  const says = 'cite a source';
  expectProblem(
    hasSource,
    dataset([descends('motif/b', 'motif/a', { sourceIds: [] })]),
    ['motif/b < motif/a'],
    says,
  );
  expectProblem(
    hasSource,
    dataset([isKindOf('motif/b', 'motif/a', { sourceIds: [] })]),
    ['motif/b < motif/a'],
    says,
  );
});
