import { reachable } from '../catalogue.ts';
import type { Check } from '../check.ts';
import { type Finding, finding } from '../problem.ts';
import { didYouMean } from '../suggest.ts';

/** Datasets depend on datasets that are there, and not in a circle. */
export const datasetDependencies: Check = {
  name: 'dataset-dependencies',
  *find({ datasets }): Iterable<Finding> {
    const names = datasets.map((dataset) => dataset.name);
    for (const { file, name, manifest } of datasets) {
      for (const [index, needed] of manifest.dependsOn.entries()) {
        const place = { file, path: ['dependsOn', index] };
        if (!names.includes(needed)) {
          yield finding('UNKNOWN_DATASET', {
            ...place,
            message: `Dataset ${name} depends on ${needed}, which is not there.`,
            hint: didYouMean(needed, names) ?? `Datasets: ${names.join(', ')}.`,
          });
        } else if (reachable(datasets, needed).has(name)) {
          yield finding('DATASET_CYCLE', {
            ...place,
            message: `Datasets ${name} and ${needed} depend on each other.`,
            hint: 'Move what both need into a dataset of its own, on which both depend.',
          });
        }
      }
    }
  },
};
