import { test } from 'vitest';
import { acyclic } from '../../../../server/lineage/rules/acyclic.rule.ts';
import { dataset, descends, expectProblem, expectValid, isKindOf } from './rule-harness.ts';

test('two ways to one ancestor are right', () => {
  const claims = [
    descends('motif/c', 'motif/a'),
    descends('motif/c', 'motif/b'),
    descends('motif/b', 'motif/a'),
  ];
  expectValid(acyclic, dataset(claims));
});

test('a cycle is told record by record', () => {
  const claims = [
    descends('motif/a', 'motif/b'),
    descends('motif/b', 'motif/c'),
    descends('motif/c', 'motif/a'),
  ];
  const ids = claims.map(({ id }) => id);
  expectProblem(acyclic, dataset(claims), ids, 'motif/a → motif/b → motif/c → motif/a');
});

test('to descend from one’s own family is no cycle', () => {
  expectValid(acyclic, dataset([descends('motif/a', 'motif/b'), isKindOf('motif/b', 'motif/a')]));
});
