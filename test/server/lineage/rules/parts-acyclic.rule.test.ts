import { test } from 'vitest';
import { partsAcyclic } from '../../../../server/lineage/rules/parts-acyclic.rule.ts';
import { dataset, expectProblem, expectValid, hasPart } from './rule-harness.ts';

test('a part of a part is right', () => {
  expectValid(partsAcyclic, dataset([hasPart('motif/c', 'motif/b'), hasPart('motif/b', 'motif/a')]));
});

test('two motifs cannot hold each other', () => {
  const claims = [hasPart('motif/a', 'motif/b'), hasPart('motif/b', 'motif/a')];
  expectProblem(partsAcyclic, dataset(claims), ['motif/a < motif/b', 'motif/b < motif/a'], 'as a part');
});
