import { measures } from './measures.ts';
import { neighbours, pairs } from './order-slots.ts';
import type { Line, Slot } from './slots.ts';
import { spread, type Wish } from './spread.ts';

const passes = 10;

/** How much more the ends of a long line give way than its middle: it then runs straight. */
const weightOf = (slot: Slot) => (slot.isRecord ? 1 : 4);

/** The middles of the slots of one lane, each as near to the mean of its neighbours as its row allows. */
export function relaxRows(
  rows: readonly (readonly Slot[])[],
  lines: readonly Line[],
  slotGap: number,
): ReadonlyMap<Slot, number> {
  const segments = lines.flatMap(({ slots }) => pairs(slots)).filter(([a, b]) => a.lane === b.lane);
  const joined = neighbours([...segments, ...segments.map(([a, b]) => [b, a] as const)]);
  const centres = new Map<Slot, number>();
  const assign = (row: readonly Slot[], wishOf: (slot: Slot) => number) => {
    const found = spread(wishes(row, wishOf, slotGap));
    for (const [place, slot] of row.entries()) centres.set(slot, found[place] ?? 0);
  };
  const middle = (slot: Slot) => {
    const near = joined.get(slot) ?? [slot];
    return near.reduce((sum, each) => sum + (centres.get(each) ?? 0), 0) / near.length;
  };
  for (const row of rows) assign(row, () => 0);
  for (let pass = 0; pass < passes; pass++) {
    for (const row of pass % 2 === 0 ? rows : rows.toReversed()) assign(row, middle);
  }
  return centres;
}

function wishes(row: readonly Slot[], centreOf: (slot: Slot) => number, slotGap: number): Wish[] {
  return row.map((slot, place) => ({
    centre: centreOf(slot),
    size: slot.size,
    weight: weightOf(slot),
    gap: gapBetween(row[place - 1], slot, slotGap),
  }));
}

/** Lines pass close to each other, and nearer to a record than another record stands. */
function gapBetween(before: Slot | undefined, slot: Slot, slotGap: number): number {
  const records = [before?.isRecord, slot.isRecord].filter(Boolean).length;
  return records === 2 ? slotGap : records === 1 ? measures.passingGap : measures.bendGap;
}
