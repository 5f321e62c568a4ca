import { type Catalogue, recordsIn } from '../catalogue.ts';
import type { Check } from '../check.ts';
import type { Located } from '../dataset.ts';
import { type Finding, finding } from '../problem.ts';
import { titleOf } from '../record-title.ts';

/**
 * A kind, a part, a likeness and a maker's role are told of a pair once. Derivations may rival each other;
 * what makes two of them the same is a rule of lineage, and so is the same claim from the same sources.
 */
export const claims: Check = {
  name: 'claims',
  *find(catalogue): Iterable<Finding> {
    const first = new Map<string, Claim>();
    for (const claim of claimsOf(catalogue)) {
      const { located, key, sources } = claim;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, claim);
      else if (located.list === 'works' || sources !== earlier.sources)
        yield duplicate(located, earlier.located);
    }
  },
};

function duplicate(located: Located<unknown>, earlier: Located<unknown>): Finding {
  return finding('DUPLICATE_CLAIM', {
    file: located.file,
    path: [located.list, located.index],
    message: `${titleOf(located)} stands in ${earlier.file}, ${earlier.list}[${earlier.index}], already.`,
    hint: 'Put both together in one, with the sources of both.',
  });
}

interface Claim {
  readonly located: Located<unknown>;
  readonly key: string;
  readonly sources: string;
}

function claimsOf({ datasets }: Catalogue): Claim[] {
  return [
    ...recordsIn(datasets, 'kindOf').map((at) => claim(at, [at.record.narrower, at.record.broader])),
    ...recordsIn(datasets, 'parts').map((at) => claim(at, [at.record.whole, at.record.part])),
    ...recordsIn(datasets, 'resemblances').map((at) => claim(at, [...at.record.between].sort())),
    ...recordsIn(datasets, 'works').map((at) =>
      claim(at, [at.record.craftsperson, at.record.work, at.record.role]),
    ),
  ];
}

function claim(located: Located<{ sources: readonly string[] }>, parts: readonly string[]): Claim {
  return {
    located,
    key: `${located.list} ${parts.join(' ')}`,
    sources: [...located.record.sources].sort().join(' '),
  };
}
