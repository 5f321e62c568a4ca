/** Years that are told or drawn as one stretch. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Attestations are told by the century in old times, and years of works by the decade in ours. */
export function periodOf(year: number): Period {
  const length = year < 1900 ? 100 : 10;
  const from = Math.floor(year / length) * length;
  return { from, to: from + length - 1 };
}
