import type { Catalogue } from './catalogue.ts';
import type { Finding } from './problem.ts';

/** One thing to look at in the seed files: pure over all their records. */
export interface Check {
  readonly name: string;
  readonly find: (catalogue: Catalogue) => Iterable<Finding>;
}
