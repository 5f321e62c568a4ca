import { test } from 'vitest';
import { endsExist } from '../../../../server/lineage/rules/ends-exist.rule.ts';
import { dataset, descends, expectProblem, expectValid } from './rule-harness.ts';

const claims = [descends('motif/b', 'motif/a')];

test('a claim between records that are there is right', () => {
  expectValid(endsExist, dataset(claims));
});

test('an end that is not there is named', () => {
  const nodes = dataset(claims).nodes.filter(({ id }) => id !== 'motif/a');
  expectProblem(endsExist, { nodes, claims }, ['motif/b < motif/a'], 'motif/a');
});
