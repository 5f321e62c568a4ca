import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { checks } from './checks.ts';
import { type ListName, listNames } from './dataset.ts';
import { locateFindings } from './locate.ts';
import type { Problem } from './problem.ts';
import { readDatasets } from './read-datasets.ts';

export interface CheckedDatasets {
  readonly catalogue: Catalogue;
  /** Everything that is wrong, sorted by file and line. */
  readonly problems: readonly Problem[];
  readonly counts: Readonly<Record<ListName, number>>;
  readonly files: number;
}

export interface CheckOptions {
  /** The folder of datasets; `seeds/` of the project when absent. */
  readonly seedsFolder?: string;
  /** File names in problems are relative to it. */
  readonly root?: string;
}

/** Reads every dataset and finds everything that is wrong in them at once. */
export async function checkDatasets(options: CheckOptions = {}): Promise<CheckedDatasets> {
  const root = options.root ?? projectRoot;
  const read = await readDatasets(options.seedsFolder ?? join(root, 'seeds'), root);
  const catalogue = await catalogueOf(read.datasets, read.refused);
  const findings = [...read.findings, ...checks.flatMap((check) => [...check.find(catalogue)])];
  const problems = [...read.syntaxProblems, ...locateFindings(findings, read.texts)].sort(byPlace);
  return { catalogue, problems, counts: countsOf(catalogue), files: read.texts.size };
}

export const errorsOf = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => problem.severity === 'error');

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

function countsOf({ datasets }: Catalogue): Record<ListName, number> {
  const count = (list: ListName) => datasets.reduce((sum, dataset) => sum + dataset.records[list].length, 0);
  return Object.fromEntries(listNames.map((list) => [list, count(list)])) as Record<ListName, number>;
}
