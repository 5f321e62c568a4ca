import type { LineageOrientation } from './layout.model.ts';

interface Measures {
  /** A record's box along and across the direction of time. */
  readonly record: { readonly along: number; readonly across: number };
  /** Between layers: lines curve first, and run straight to their end, where their label stands. */
  readonly layerGap: number;
  readonly runIn: number;
  /** Between records of a layer. A seal stands in it. */
  readonly slotGap: number;
  /** Between the two lanes. */
  readonly laneGap: number;
}

/** Lengths of the picture, in CSS pixels. Two records and their gap fit a phone of 360 pixels, and four
 * layers a page of 1080. */
export const measures = {
  HORIZONTAL: { record: { along: 166, across: 62 }, layerGap: 128, runIn: 90, slotGap: 24, laneGap: 34 },
  VERTICAL: { record: { along: 66, across: 136 }, layerGap: 72, runIn: 30, slotGap: 14, laneGap: 12 },
  /** Between parallel claims on one pair. */
  claimGap: 9,
  /** What a passing line takes, its distance from a record, and from the next line. */
  bend: 4,
  passingGap: 9,
  bendGap: 3,
  /** Around everything. */
  margin: 10,
  /** Where the name of a period, or of the lane, stands. */
  heading: 26,
  label: { width: 78, height: 14 },
  /** What an arrow takes of the line. */
  arrow: 10,
} as const satisfies Record<LineageOrientation, Measures> & Record<string, unknown>;
