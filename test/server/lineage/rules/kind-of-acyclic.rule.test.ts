import { test } from 'vitest';
import { kindOfAcyclic } from '../../../../server/lineage/rules/kind-of-acyclic.rule.ts';
import { dataset, descends, expectProblem, expectValid, isKindOf } from './rule-harness.ts';

test('a kind of a kind is right', () => {
  expectValid(kindOfAcyclic, dataset([isKindOf('motif/c', 'motif/b'), isKindOf('motif/b', 'motif/a')]));
});

test('two families cannot be kinds of each other', () => {
  const claims = [isKindOf('motif/a', 'motif/b'), isKindOf('motif/b', 'motif/a')];
  expectProblem(kindOfAcyclic, dataset(claims), ['motif/a < motif/b', 'motif/b < motif/a'], 'kind of itself');
});

test('descent is another relation', () => {
  expectValid(kindOfAcyclic, dataset([isKindOf('motif/a', 'motif/b'), descends('motif/b', 'motif/a')]));
});
