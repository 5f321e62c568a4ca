import { type Catalogue, recordsIn, titleOf } from '../catalogue.ts';
import type { Check } from '../check.ts';
import type { Located } from '../dataset.ts';
import { type Finding, finding } from '../problem.ts';

/** No claim stands twice, and none joins a record with itself. */
export const claims: Check = {
  name: 'claims',
  *find(catalogue): Iterable<Finding> {
    const first = new Map<string, Located<unknown>>();
    for (const { located, ends, key } of claimsOf(catalogue)) {
      const place = { file: located.file, path: [located.list, located.index] };
      const earlier = first.get(key);
      if (ends[0] === ends[1]) {
        yield finding('SELF_REFERENCE', {
          ...place,
          message: `${titleOf(located)} joins a record with itself.`,
          hint: 'Mend one end, or take the claim away.',
        });
      } else if (earlier !== undefined) {
        yield finding('DUPLICATE_CLAIM', {
          ...place,
          message: `${titleOf(located)} stands in ${earlier.file}, ${earlier.list}[${earlier.index}], already.`,
          hint: 'Put both together in one, with the sources of both.',
        });
      } else {
        first.set(key, located);
      }
    }
  },
};

interface Claim {
  readonly located: Located<unknown>;
  readonly ends: readonly [string, string];
  readonly key: string;
}

/**
 * Two derivations of one kind between the same ends may be rival accounts; they are the same claim when
 * they cite the same sources. The other relations join a pair once.
 */
function* claimsOf({ datasets }: Catalogue): Iterable<Claim> {
  for (const located of recordsIn(datasets, 'derivations')) {
    const { descendant, ancestor, kind, sources } = located.record;
    yield claim(located, [descendant, ancestor], `${kind} ${[...sources].sort().join(' ')}`);
  }
  for (const located of recordsIn(datasets, 'kindOf')) {
    yield claim(located, [located.record.narrower, located.record.broader]);
  }
  for (const located of recordsIn(datasets, 'parts')) {
    yield claim(located, [located.record.whole, located.record.part]);
  }
  for (const located of recordsIn(datasets, 'resemblances')) {
    const [one, other] = [...located.record.between].sort();
    if (one !== undefined && other !== undefined) yield claim(located, [one, other]);
  }
  for (const located of recordsIn(datasets, 'works')) {
    const { craftsperson, work, role } = located.record;
    yield claim(located, [`craftsperson/${craftsperson}`, work], role);
  }
}

function claim(located: Located<unknown>, ends: readonly [string, string], detail = ''): Claim {
  return { located, ends, key: `${located.list} ${ends.join(' ')} ${detail}` };
}
