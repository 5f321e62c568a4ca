import { test } from 'vitest';
import { traditionBeforeDesign } from '../../../../server/lineage/rules/tradition-before-design.rule.ts';
import { dataset, descends, expectProblem, expectValid, resembles } from './rule-harness.ts';

test('a design descends from a motif, a cloth or a design', () => {
  const claims = ['motif/a', 'wastra/a', 'design/a'].map((ancestor) => descends('design/b', ancestor));
  expectValid(traditionBeforeDesign, dataset(claims));
});

test('a motif does not descend from a design', () => {
  expectProblem(
    traditionBeforeDesign,
    dataset([descends('motif/b', 'design/a')]),
    ['motif/b < design/a'],
    'motif/b',
  );
});

test('a cloth does not descend from a design', () => {
  expectProblem(
    traditionBeforeDesign,
    dataset([descends('wastra/b', 'design/a')]),
    ['wastra/b < design/a'],
    'wastra/b',
  );
});

test('a motif may resemble a design', () => {
  expectValid(traditionBeforeDesign, dataset([resembles('motif/b', 'design/a')]));
});
