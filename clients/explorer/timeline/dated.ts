import { type Period, periodOf } from '../../../schema/period.ts';
import type { Linked } from '../components/entity-link.tsx';
import { groupBy } from '../group-by.ts';

/** A record with the year from which it is known. */
export interface Dated {
  readonly node: Linked;
  readonly year: number;
  /** The date in the words of the source; else the year says it. */
  readonly told: string | null;
}

export interface DatedPeriod extends Period {
  readonly records: readonly Dated[];
}

/** Records under the periods from which they are known, oldest first. */
export function byPeriod(dated: readonly Dated[]): readonly DatedPeriod[] {
  const sorted = dated.toSorted(
    (one, other) => one.year - other.year || one.node.name.localeCompare(other.node.name, 'id'),
  );
  return [...groupBy(sorted, ({ year }) => periodOf(year).from)].map(([from, records]) => ({
    ...periodOf(from),
    records,
  }));
}
