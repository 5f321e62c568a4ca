import { recordsIn } from '../catalogue.ts';
import type { Check } from '../check.ts';
import { type Finding, finding } from '../problem.ts';
import { titleOf } from '../record-title.ts';
import { didYouMean } from '../suggest.ts';

/** A region's code is one that the administration uses, and belongs to one record. */
export const regionCodes: Check = {
  name: 'region-codes',
  *find({ datasets, administrative }): Iterable<Finding> {
    const known = new Set([...administrative.values()].map((region) => region.code));
    const owners = new Map<string, string>();
    for (const located of recordsIn(datasets, 'regions')) {
      const { code } = located.record;
      if (code === undefined) continue;
      const place = { file: located.file, path: [located.list, located.index, 'code'] };
      const owner = owners.get(code);
      if (!known.has(code)) {
        yield finding('REGION_CODE_UNKNOWN', {
          ...place,
          message: `${titleOf(located)}: no administrative region has the code ${code}.`,
          hint: `${didYouMean(code, [...known]) ?? ''} Kemendagri codes look like 33, 33.75 or 33.75.01.`.trim(),
        });
      }
      if (owner !== undefined) {
        yield finding('DUPLICATE_ID', {
          ...place,
          message: `${titleOf(located)} has the code ${code}, which ${owner} has too.`,
          hint: 'Put the two records together.',
        });
      }
      owners.set(code, titleOf(located));
    }
  },
};
