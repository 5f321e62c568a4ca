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
    periods: periodsOf(layering.layers, frame),
    undatedLane: placed.lane && laneBox(placed.lane, frame),
    hiddenCount: input.members.length + 1 - records.length,
  };
}

interface Frame {
  readonly orientation: LineageOrientation;
  /** Whole length across the direction of time. */
  readonly across: number;
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

/** Neighbouring layers of one period are one stretch. */
function periodsOf(layers: readonly Layer[], frame: Frame): LaidOutPeriod[] {
  const stretches: { period: { from: number; to: number }; first: number; last: number }[] = [];
  for (const [place, { period }] of layers.entries()) {
    const open = stretches.at(-1);
    if (period === null) continue;
    if (open && open.period.from === period.from && open.last === place - 1) open.last = place;
    else stretches.push({ period, first: place, last: place });
  }
  return stretches.map(({ period, first, last }) => ({ ...period, ...stretchBox(first, last, frame) }));
}

function stretchBox(first: number, last: number, frame: Frame): Box {
  const from = along(first, frame).from - frame.heading;
  const end = along(last, frame);
  const length = end.from + end.length - from;
  return frame.orientation === 'HORIZONTAL'
    ? { x: from, y: 0, width: length, height: frame.across }
    : { x: 0, y: from, width: frame.across, height: length };
}

function laneBox({ from, to }: { from: number; to: number }, frame: Frame): Box {
  const { width, height } = sizeOf(frame);
  const start = from - measures.heading;
  return frame.orientation === 'HORIZONTAL'
    ? { x: 0, y: start, width, height: to - start + measures.margin / 2 }
    : { x: from - measures.margin / 2, y: 0, width: to - from + measures.margin, height };
}
