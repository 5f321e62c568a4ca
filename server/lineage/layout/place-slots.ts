import type { LineageOrientation } from './layout.model.ts';
import { measures } from './measures.ts';
import { packRows } from './pack-rows.ts';
import { relaxRows } from './relax-rows.ts';
import type { Grid, Slot } from './slots.ts';

/** Where slots stand across the direction of time. */
export interface Placed {
  /** The middle of a slot. */
  readonly centre: (slot: Slot) => number;
  /** Where the lane of undated records begins and ends; null when it is empty. */
  readonly lane: { readonly from: number; readonly to: number } | null;
  readonly extent: number;
}

export interface Placing {
  readonly orientation: LineageOrientation;
  /** Where the first lane begins. */
  readonly from: number;
}

/** One lane after the other: near to its neighbours on a wide picture, packed close on a narrow one. */
export function placeSlots(
  order: readonly (readonly Slot[])[],
  { lines }: Pick<Grid, 'lines'>,
  { orientation, from }: Placing,
): Placed {
  const { slotGap, laneGap } = measures[orientation];
  const centres = new Map<Slot, number>();
  const lay = (lane: 0 | 1, start: number): { from: number; to: number } | null => {
    const rows = order.map((layer) => layer.filter((slot) => slot.lane === lane));
    const slots = rows.flat();
    if (slots.length === 0) return null;
    const found = orientation === 'HORIZONTAL' ? relaxRows(rows, lines, slotGap) : packRows(rows, slotGap);
    const at = (slot: Slot) => found.get(slot) ?? 0;
    const least = Math.min(...slots.map((slot) => at(slot) - slot.size / 2));
    for (const slot of slots) centres.set(slot, Math.round(at(slot) - least + start));
    return { from: start, to: Math.max(...slots.map((slot) => (centres.get(slot) ?? 0) + slot.size / 2)) };
  };
  const dated = lay(0, from);
  const lane = lay(1, dated === null ? from : dated.to + laneGap);
  return {
    centre: (slot) => centres.get(slot) ?? 0,
    lane,
    extent: lane?.to ?? dated?.to ?? from,
  };
}
