import { test } from 'vitest';
import { chronology } from '../../../../server/lineage/rules/chronology.rule.ts';
import { dataset, descends, expectProblem, expectValid, resembles } from './rule-harness.ts';

const claims = [descends('design/b', 'motif/a')];

test('a younger record descends from an older', () => {
  expectValid(
    chronology,
    dataset(claims, { 'design/b': { from: 1998, to: 1998 }, 'motif/a': { from: 1700, to: 1755 } }),
  );
});

test('what overlaps may be right', () => {
  expectValid(
    chronology,
    dataset(claims, { 'design/b': { from: 1700, to: 1800 }, 'motif/a': { from: 1790, to: 1850 } }),
  );
});

test('what is not dated is not judged', () => {
  expectValid(chronology, dataset(claims, { 'design/b': { to: 1900 } }));
  expectValid(chronology, dataset(claims, { 'motif/a': { from: 1900 } }));
});

test('an older record that descends from a younger is a warning with both years', () => {
  const years = { 'design/b': { from: 1890, to: 1899 }, 'motif/a': { from: 1900, to: 1950 } };
  expectProblem(chronology, dataset(claims, years), ['design/b < motif/a'], /1899.*1900/);
});

test('a likeness has no chronology', () => {
  const years = { 'design/b': { to: 1899 }, 'motif/a': { from: 1900 } };
  expectValid(chronology, dataset([resembles('design/b', 'motif/a')], years));
});
