/** What one round of asking gave. */
export interface RoundFigures {
  readonly answers: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly perSecond: number;
}

/** How a figure spreads over the rounds. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The value below which the given share of all values lies, by the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  const value = sorted[rank - 1];
  if (value === undefined) throw new RangeError('There is no percentile of no values.');
  return value;
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const around = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  if (around.length === 0) throw new RangeError('There is no median of no values.');
  return around.reduce((sum, value) => sum + value, 0) / around.length;
}

export function spread(values: readonly number[]): Spread {
  return { min: Math.min(...values), median: median(values), max: Math.max(...values) };
}

export function roundFigures(latenciesMs: readonly number[], seconds: number): RoundFigures {
  return {
    answers: latenciesMs.length,
    p50Ms: percentile(latenciesMs, 0.5),
    p95Ms: percentile(latenciesMs, 0.95),
    perSecond: latenciesMs.length / seconds,
  };
}

/**
 * One contender's figures as multiples of another's, round by round: the rounds of one number lie beside
 * each other in time, so that what slows the whole machine cancels out.
 */
export function ratios(
  of: readonly RoundFigures[],
  to: readonly RoundFigures[],
  figure: (round: RoundFigures) => number,
): Spread {
  return spread(
    of.flatMap((round, index) => {
      const other = to[index];
      return other === undefined ? [] : [figure(round) / figure(other)];
    }),
  );
}
