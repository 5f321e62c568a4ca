import { groupBy } from '../../group-by.ts';
import { administrativeDataset, type Catalogue, reachable } from '../catalogue.ts';
import type { Check } from '../check.ts';
import { type Finding, finding, warning } from '../problem.ts';
import { idOf, titleOf } from '../record-title.ts';
import { type Reference, referencesOf } from '../references.ts';
import { didYouMean } from '../suggest.ts';

/** Every reference leads to a record, in a dataset that is declared, and not to its own. */
export const references: Check = {
  name: 'references',
  *find(catalogue): Iterable<Finding> {
    const look = lookup(catalogue);
    for (const located of [...catalogue.records, ...catalogue.refused]) {
      const seen = new Set<string>();
      for (const reference of referencesOf(located)) {
        const key = `${reference.field} ${reference.target}`;
        if (seen.has(key)) yield repeated(reference);
        else yield* look(reference);
        seen.add(key);
      }
    }
  },
};

function lookup(catalogue: Catalogue): (reference: Reference) => Iterable<Finding> {
  const reachableFrom = new Map(
    catalogue.datasets.map(({ name }) => [name, reachable(catalogue.datasets, name)]),
  );
  const idsByPath = groupBy(knownIds(catalogue), pathOf);
  const current = formerToCurrent(catalogue);
  return function* (reference) {
    const dataset = datasetOf(catalogue, reference.target);
    const { from } = reference;
    if (dataset === undefined) {
      yield unknown(reference, idsByPath.get(pathOf(reference.target)) ?? [], current.get(reference.target));
    } else if (dataset !== administrativeDataset && !reachableFrom.get(from.dataset)?.has(dataset)) {
      yield undeclared(reference, dataset);
    } else if (idOf(from) === reference.target) {
      yield finding('SELF_REFERENCE', {
        ...placeOf(reference),
        message: `${reference.target} names itself in \`${reference.field}\`.`,
        hint: 'Take the line away.',
      });
    }
  };
}

function datasetOf({ entities, broken, administrative }: Catalogue, id: string): string | undefined {
  if (administrative.has(id)) return administrativeDataset;
  return entities.get(id)?.dataset ?? broken.get(id)?.dataset;
}

function* knownIds({ entities, administrative }: Catalogue): Iterable<string> {
  yield* entities.keys();
  yield* administrative.keys();
}

function formerToCurrent({ entities }: Catalogue): Map<string, string> {
  return new Map(
    [...entities].flatMap(([id, { record }]) => record.formerIds.map((former) => [former, id] as const)),
  );
}

const pathOf = (id: string): string => id.slice(0, id.indexOf('/'));
const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);
const placeOf = ({ from, path }: Reference) => ({ file: from.file, path });

function unknown(reference: Reference, ids: readonly string[], current: string | undefined): Finding {
  const { from, field, target, written } = reference;
  const asWritten = (id: string) => (written === target ? id : slugOf(id));
  const hint =
    current === undefined
      ? didYouMean(written, ids.map(asWritten))
      : `It is called ${asWritten(current)} now: write that.`;
  return finding('UNKNOWN_REFERENCE', {
    ...placeOf(reference),
    message: `${titleOf(from)}: \`${field}\` names ${target}, which is not there.`,
    hint: hint ?? 'Add the record, or mend the reference.',
  });
}

function undeclared(reference: Reference, dataset: string): Finding {
  const { from, field, target } = reference;
  return finding('UNDECLARED_DATASET', {
    ...placeOf(reference),
    message: `${titleOf(from)}: \`${field}\` names ${target}, which lies in the dataset ${dataset}.`,
    hint: `Add ${dataset} to \`dependsOn\` in the dataset.yml of ${from.dataset}, or move the record.`,
  });
}

function repeated(reference: Reference): Finding {
  return warning('REPEATED_REFERENCE', {
    ...placeOf(reference),
    message: `${titleOf(reference.from)}: \`${reference.field}\` names ${reference.target} twice.`,
    hint: 'Take one away.',
  });
}
