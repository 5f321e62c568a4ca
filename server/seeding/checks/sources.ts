import { type Catalogue, recordsIn } from '../catalogue.ts';
import type { Check } from '../check.ts';
import type { ListName, Located } from '../dataset.ts';
import { type Finding, finding, warning } from '../problem.ts';
import { titleOf } from '../record-title.ts';
import { referencesOf } from '../references.ts';

/** What is said has a source, and a source says something. */
export const sources: Check = {
  name: 'sources',
  *find(catalogue): Iterable<Finding> {
    yield* unsourcedRestrictions(catalogue);
    yield* unsourcedRecords(catalogue);
    yield* unusedSources(catalogue);
  },
};

function* unsourcedRestrictions({ datasets }: Catalogue): Iterable<Finding> {
  for (const located of recordsIn(datasets, 'motifs')) {
    const { restriction } = located.record;
    if (restriction === undefined || restriction.sources.length > 0) continue;
    yield finding('MISSING_SOURCE', {
      file: located.file,
      path: [located.list, located.index, 'restriction'],
      message: `${titleOf(located)}: the restriction has no source.`,
      hint: 'Add restriction.sources: [slug-of-a-source].',
    });
  }
}

/** A source needs none, and a place may rest on its code alone. */
const needsNoSource: ReadonlySet<ListName> = new Set(['sources', 'regions']);

function* unsourcedRecords({ records }: Catalogue): Iterable<Finding> {
  for (const located of records) {
    if (needsNoSource.has(located.list) || cited(located).length > 0) continue;
    yield warning('MISSING_SOURCE', {
      file: located.file,
      path: [located.list, located.index],
      message: `${titleOf(located)} cites no source.`,
      hint: 'Add sources: [slug-of-a-source].',
    });
  }
}

const cited = (located: Located<unknown>): readonly string[] =>
  (located.record as { sources?: readonly string[] }).sources ?? [];

function* unusedSources({ datasets, records, refused }: Catalogue): Iterable<Finding> {
  const used = new Set([...records, ...refused].flatMap(referencesOf).map(({ target }) => target));
  for (const located of recordsIn(datasets, 'sources')) {
    if (used.has(`source/${located.record.slug}`)) continue;
    yield warning('UNUSED_SOURCE', {
      file: located.file,
      path: [located.list, located.index],
      message: `${titleOf(located)} is cited by nothing.`,
      hint: 'Cite it where it belongs, or take it away.',
    });
  }
}
