/** Years that are told as one stretch. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** As in the picture of a lineage: old times by the century, ours by the decade. */
export function periodOf(year: number): Period {
  const length = year < 1900 ? 100 : 10;
  const from = Math.floor(year / length) * length;
  return { from, to: from + length - 1 };
}

export const isCentury = ({ from, to }: Period): boolean => to - from === 99;

/** The number of a century, 18 for 1700 to 1799; those before our era count down from -1. */
export const centuryOf = ({ from }: Period): number => (from >= 0 ? from / 100 + 1 : from / 100);
