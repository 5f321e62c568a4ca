import type { Period } from '../../../schema/period.ts';
import { assignLayers, type Layer } from './assign-layers.ts';
import type {
  Box,
  LaidOutPeriod,
  LayoutInput,
  LayoutOptions,
  LineageLayout,
  LineageOrientation,
} from './layout.model.ts';
import { measures } from './measures.ts';
import { orderSlots } from './order-slots.ts';
import { placeLabels } from './place-labels.ts';
import { placeSlots } from './place-slots.ts';
import { routeClaims } from './route-claims.ts';
import { chooseShown } from './shown-graph.ts';
import { makeGrid, type Slot } from './slots.ts';

/** Where everything in the picture of a lineage stands. The same lineage gives the same picture. */
export function layOutLineage(input: LayoutInput, options: LayoutOptions): LineageLayout {
  const { orientation } = options;
  const graph = chooseShown(input, options);
  const layering = assignLayers(graph, input.yearOf, options.breadth);
  const isUndated = (id: string) => input.yearOf(id) === null;
  const grid = makeGrid({ graph, layering, orientation, isUndated });
  const order = orderSlots(grid);
  const hasHeadings = layering.axis === 'TIME' && orientation === 'HORIZONTAL';
  const placed = placeSlots(order, grid, {
    orientation,
    from: measures.margin + (hasHeadings ? measures.heading : 0),
  });
  const frame: Frame = {
    orientation,
    across: placed.extent + measures.margin,
    layers: layering.layers.length,
    dated: placed.lane ? placed.lane.from - laneHeading(orientation) : placed.extent + measures.margin,
    heading: layering.axis === 'TIME' && !hasHeadings ? measures.heading : 0,
  };
  const boxOf = (slot: Slot) => slotBox(slot, placed.centre(slot), frame);
  const records = order.flat().filter(({ isRecord }) => isRecord);
  const claims = routeClaims({ lines: grid.lines, boxOf, orientation });
  return {
    orientation,
    axis: layering.axis,
    ...sizeOf(frame),
    nodes: records.map((slot) => ({
      id: slot.key,
      ...boxOf(slot),
      layer: slot.layer,
      year: input.yearOf(slot.key),
      inUndatedLane: slot.lane === 1,
      hidden: graph.hidden(slot.key),
    })),
    claims: placeLabels(claims, records.map(boxOf), orientation),
    periods: periodsOf(layering.layers, isUndated, frame),
    undatedLane: placed.lane && laneBox(placed.lane, frame),
    hiddenCount: input.members.length + 1 - records.length,
  };
}

interface Frame {
  readonly orientation: LineageOrientation;
  /** Whole length across the direction of time. */
  readonly across: number;
  /** How much of it belongs to dated records. */
  readonly dated: number;
  readonly layers: number;
  /** Kept free before each layer for the name of its period. */
  readonly heading: number;
}

/** Along the direction of time a layer takes its records, and the gap before it. */
function along(layer: number, { orientation, heading }: Frame): { from: number; length: number } {
  const { record, layerGap } = measures[orientation];
  const step = record.along + layerGap + heading;
  return { from: measures.margin + heading + layer * step, length: record.along };
}

function slotBox(slot: Slot, centre: number, frame: Frame): Box {
  const { from, length } = along(slot.layer, frame);
  const start = centre - slot.size / 2;
  return frame.orientation === 'HORIZONTAL'
    ? { x: from, y: start, width: length, height: slot.size }
    : { x: start, y: from, width: slot.size, height: length };
}

function sizeOf(frame: Frame): { width: number; height: number } {
  const last = along(frame.layers - 1, frame);
  const length = last.from + last.length + measures.margin;
  return frame.orientation === 'HORIZONTAL'
    ? { width: length, height: frame.across }
    : { width: frame.across, height: length };
}

/** From the first layer of a period with a dated record to the last; where undated ones stand tells no time. */
function periodsOf(
  layers: readonly Layer[],
  isUndated: (id: string) => boolean,
  frame: Frame,
): LaidOutPeriod[] {
  const stretches = new Map<number, { period: Period; first: number; last: number }>();
  for (const [place, { period, ids }] of layers.entries()) {
    if (period === null || ids.every(isUndated)) continue;
    const first = stretches.get(period.from)?.first ?? place;
    stretches.set(period.from, { period, first, last: place });
  }
  return [...stretches.values()].map(({ period, first, last }) => ({
    ...period,
    ...stretchBox(first, last, frame),
  }));
}

function stretchBox(first: number, last: number, frame: Frame): Box {
  const from = along(first, frame).from - frame.heading;
  const end = along(last, frame);
  const length = end.from + end.length - from;
  return frame.orientation === 'HORIZONTAL'
    ? { x: from, y: 0, width: length, height: frame.dated }
    : { x: 0, y: from, width: frame.dated, height: length };
}

/** What the name of the lane takes before it, across the direction of time. */
const laneHeading = (orientation: LineageOrientation): number =>
  orientation === 'HORIZONTAL' ? measures.heading : measures.margin / 2;

function laneBox({ from, to }: { from: number; to: number }, frame: Frame): Box {
  const { width, height } = sizeOf(frame);
  const start = from - laneHeading(frame.orientation);
  return frame.orientation === 'HORIZONTAL'
    ? { x: 0, y: start, width, height: to - start + measures.margin / 2 }
    : { x: start, y: 0, width: to - start + measures.margin / 2, height };
}
