/** Something that wants to stand at a place on a line, in a given order with its neighbours. */
export interface Wish {
  readonly centre: number;
  readonly size: number;
  /** How much it counts when not all can have their wish. */
  readonly weight: number;
  /** Free space before it. */
  readonly gap: number;
}

/**
 * The centres nearest to the wished ones, by least squares, that keep the order and the gaps between
 * neighbours. Pool adjacent violators: an isotonic regression once the sizes are taken out.
 */
export function spread(wishes: readonly Wish[]): number[] {
  const offsets: number[] = [];
  for (const [place, { size, gap }] of wishes.entries()) {
    const before = wishes[place - 1];
    offsets.push(before ? (offsets[place - 1] ?? 0) + before.size / 2 + gap + size / 2 : 0);
  }
  const blocks: { mean: number; weight: number; count: number }[] = [];
  for (const [place, { centre, weight }] of wishes.entries()) {
    let block = { mean: centre - (offsets[place] ?? 0), weight, count: 1 };
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      const both = last.weight + block.weight;
      block = {
        mean: (last.mean * last.weight + block.mean * block.weight) / both,
        weight: both,
        count: last.count + block.count,
      };
      blocks.pop();
    }
    blocks.push(block);
  }
  const means = blocks.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean));
  return means.map((mean, place) => mean + (offsets[place] ?? 0));
}
