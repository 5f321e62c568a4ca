export interface Sample {
  readonly minutes: number;
  readonly mebibytes: number;
}

/** How a figure moves a minute: the line of least squares through the samples, and how sure its slope is. */
export interface Trend {
  readonly slope: number;
  /** From here to there the slope lies with 95 % of probability, where the samples scatter as noise does. */
  readonly low: number;
  readonly high: number;
}

export function trendOf(samples: readonly Sample[]): Trend {
  const count = samples.length;
  if (count < 8) throw new RangeError(`${count} samples tell no trend: take 8 at least.`);
  const mean = (of: (sample: Sample) => number) => samples.reduce((sum, each) => sum + of(each), 0) / count;
  const [x, y] = [mean(({ minutes }) => minutes), mean(({ mebibytes }) => mebibytes)];
  const total = (of: (sample: Sample) => number) => samples.reduce((sum, each) => sum + of(each), 0);
  const spread = total(({ minutes }) => (minutes - x) ** 2);
  const slope = total(({ minutes, mebibytes }) => (minutes - x) * (mebibytes - y)) / spread;
  const residue = total(({ minutes, mebibytes }) => (mebibytes - y - slope * (minutes - x)) ** 2);
  const error = Math.sqrt(residue / (count - 2) / spread);
  return { slope, low: slope - margin * error, high: slope + margin * error };
}

/** Of Student's distribution for the few samples that a short soak has. */
const margin = 2.2;
