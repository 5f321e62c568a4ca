/** Where a value lies. */
export type Axis = (value: number) => number;

/** The same distance for each doubling, from the least value to the greatest. */
export function logAxis(values: readonly number[], start: number, end: number): Axis {
  const [least, most] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  if (least === most) return () => (start + end) / 2;
  return (value) => start + ((Math.log(value) - least) / (most - least)) * (end - start);
}

/** The powers of ten that hold all values between them. */
export function decades(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

/** Places moved apart, so that each is so far below the one above it, and no farther than needed. */
export function spreadOut(places: readonly number[], distance: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const moved = order.map(({ place }) => place);
  for (let round = 0; round < 100; round += 1) {
    for (let index = 1; index < moved.length; index += 1) {
      const overlap = distance - ((moved[index] ?? 0) - (moved[index - 1] ?? 0));
      if (overlap <= 0) continue;
      moved[index - 1] = (moved[index - 1] ?? 0) - overlap / 2;
      moved[index] = (moved[index] ?? 0) + overlap / 2;
    }
  }
  const result = [...places];
  order.forEach(({ index }, rank) => {
    result[index] = moved[rank] ?? 0;
  });
  return result;
}
