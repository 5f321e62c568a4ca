import { measures } from './measures.ts';
import type { Slot } from './slots.ts';

/**
 * The middles of the slots of one lane, close together, for a picture that must stay narrow: passing lines
 * run down its near side, records stand at its far side; a row without passing lines is centred.
 */
export function packRows(rows: readonly (readonly Slot[])[], slotGap: number): ReadonlyMap<Slot, number> {
  const parts = rows.map((row) => ({
    lines: row.filter(({ isRecord }) => !isRecord),
    records: row.filter(({ isRecord }) => isRecord),
  }));
  const lengths = parts.map(({ lines, records }) => {
    const between = lines.length > 0 && records.length > 0 ? measures.passingGap : 0;
    return length(lines, measures.bendGap) + between + length(records, slotGap);
  });
  const width = Math.max(...lengths);
  const centres = new Map<Slot, number>();
  for (const { lines, records } of parts) {
    const free = width - length(records, slotGap);
    pack(lines, 0, measures.bendGap, centres);
    pack(records, lines.length > 0 ? free : free / 2, slotGap, centres);
  }
  return centres;
}

function length(slots: readonly Slot[], gap: number): number {
  return slots.reduce((sum, { size }) => sum + size, 0) + Math.max(0, slots.length - 1) * gap;
}

function pack(slots: readonly Slot[], start: number, gap: number, centres: Map<Slot, number>): void {
  let at = start;
  for (const slot of slots) {
    centres.set(slot, at + slot.size / 2);
    at += slot.size + gap;
  }
}
