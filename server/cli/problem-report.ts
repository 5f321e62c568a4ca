import { groupBy } from '../group-by.ts';
import type { CheckedDatasets } from '../seeding/check-datasets.ts';
import type { ListName } from '../seeding/dataset.ts';
import type { Problem } from '../seeding/problem.ts';

/** Problems grouped by file, each with its place and the way to mend it. */
export function problemLines(problems: readonly Problem[]): string[] {
  return [...groupBy(problems, (problem) => problem.file)].flatMap(([file, group]) => [
    file,
    ...group.flatMap((problem) => [
      `  ${file}:${problem.line}:${problem.column}  ${problem.severity}  ${problem.code}`,
      `    ${problem.message}${problem.hint === null ? '' : ` ${problem.hint}`}`,
    ]),
    '',
  ]);
}

/** How many problems of each code there are, the most frequent first. */
export function codeLines(problems: readonly Problem[]): string[] {
  return [...groupBy(problems, ({ severity, code }) => `${severity}  ${code}`)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, group]) => `${String(group.length).padStart(6)}  ${key}`);
}

export function countLine({ counts, files, catalogue }: CheckedDatasets): string {
  const lists = Object.entries(counts).filter(([, count]) => count > 0);
  const listed = lists.map(([list, count]) => `${count} ${listLabels[list as ListName]}`).join(', ');
  return `${catalogue.datasets.length} datasets in ${files} files: ${listed}.`;
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const listLabels: Readonly<Record<ListName, string>> = {
  sources: 'sources',
  regions: 'regions',
  techniques: 'techniques',
  materials: 'materials',
  communities: 'communities',
  wastra: 'wastra',
  motifs: 'motifs',
  designs: 'designs',
  craftspeople: 'craftspeople',
  workshops: 'workshops',
  artifacts: 'artifacts',
  recognitions: 'recognitions',
  works: 'works of makers',
  derivations: 'derivations',
  kindOf: 'kinds',
  parts: 'parts',
  resemblances: 'resemblances',
};
