import type { Box, DrawnClaim, LineageOrientation, Point } from './layout.model.ts';
import { measures } from './measures.ts';
import type { Line, Slot } from './slots.ts';

/** A claim's line as the stretches between layers that it curves through. */
export interface RoutedClaim extends DrawnClaim {
  readonly path: string;
  readonly curves: readonly { readonly from: Point; readonly to: Point }[];
  /** Where it meets the younger record, straight from where the last curve ends. */
  readonly end: Point;
}

export interface RouteInput {
  readonly lines: readonly Line[];
  readonly boxOf: (slot: Slot) => Box;
  readonly orientation: LineageOrientation;
}

/** Lines from each ancestor to what descends from it: straight past the records of a layer, curved between layers. */
export function routeClaims({ lines, boxOf, orientation }: RouteInput): RoutedClaim[] {
  const across = (slot: Slot | undefined) => (slot ? middle(boxOf(slot), orientation) : 0);
  const leaving = ports(
    lines,
    ({ slots }) => slots[0],
    ({ slots }) => across(slots[1]),
  );
  const arriving = ports(
    lines,
    ({ slots }) => slots.at(-1),
    ({ slots }) => across(slots.at(-2)),
  );
  return lines.flatMap((line) =>
    line.claims.map((claim, place) => {
      const beside = (place - (line.claims.length - 1) / 2) * measures.claimGap;
      const stops = line.slots.map((slot, at) => {
        const port = at === 0 ? leaving(line) : at === line.slots.length - 1 ? arriving(line) : 0;
        return passage(boxOf(slot), port + beside, orientation);
      });
      const end = stops.at(-1)?.in ?? { x: 0, y: 0 };
      const bent = stops.slice(1).map((stop, at) => ({ from: (stops[at] ?? stop).out, to: stop.in }));
      const curves = bent.with(-1, { from: bent.at(-1)?.from ?? end, to: runIn(end, orientation) });
      return { ...claim, curves, end, path: `${pathOf(curves, orientation)}L${end.x} ${end.y}` };
    }),
  );
}

const middle = (box: Box, orientation: LineageOrientation): number =>
  orientation === 'HORIZONTAL' ? box.y + box.height / 2 : box.x + box.width / 2;

/** Where a line has curved enough and runs straight to its end. */
function runIn({ x, y }: Point, orientation: LineageOrientation): Point {
  const length = measures[orientation].runIn;
  return orientation === 'HORIZONTAL' ? { x: x - length, y } : { x, y: y - length };
}

/** Where a line enters a slot and where it leaves it, at a distance from the slot's middle. */
function passage(box: Box, beside: number, orientation: LineageOrientation): { in: Point; out: Point } {
  const at = Math.round(middle(box, orientation) + beside);
  return orientation === 'HORIZONTAL'
    ? { in: { x: box.x, y: at }, out: { x: box.x + box.width, y: at } }
    : { in: { x: at, y: box.y }, out: { x: at, y: box.y + box.height } };
}

/** Lines that share an end meet it side by side, in the order of where they come from. */
function ports(
  lines: readonly Line[],
  endOf: (line: Line) => Slot | undefined,
  cameFrom: (line: Line) => number,
): (line: Line) => number {
  const ends = new Map<Slot, Line[]>();
  for (const line of lines) {
    const end = endOf(line);
    if (end) ends.set(end, [...(ends.get(end) ?? []), line]);
  }
  const found = new Map<Line, number>();
  for (const [end, meeting] of ends) {
    const claims = meeting.reduce((sum, { claims: { length } }) => sum + length, 0);
    const step = Math.min(measures.claimGap, (end.size - 24) / Math.max(1, claims));
    let before = -claims / 2;
    for (const line of meeting.sort((a, b) => cameFrom(a) - cameFrom(b))) {
      found.set(line, (before + line.claims.length / 2) * step);
      before += line.claims.length;
    }
  }
  return (line) => found.get(line) ?? 0;
}

function pathOf(curves: RoutedClaim['curves'], orientation: LineageOrientation): string {
  const parts = curves.map(({ from, to }, place) => {
    const start = place === 0 ? `M${from.x} ${from.y}` : `L${from.x} ${from.y}`;
    const [a, b] = controls(from, to, orientation);
    return `${start}C${a.x} ${a.y} ${b.x} ${b.y} ${to.x} ${to.y}`;
  });
  return parts.join('');
}

function controls(from: Point, to: Point, orientation: LineageOrientation): [Point, Point] {
  return orientation === 'HORIZONTAL'
    ? [
        { x: (from.x + to.x) / 2, y: from.y },
        { x: (from.x + to.x) / 2, y: to.y },
      ]
    : [
        { x: from.x, y: (from.y + to.y) / 2 },
        { x: to.x, y: (from.y + to.y) / 2 },
      ];
}

/** A point of such a curve, at a share of its way. */
export function pointOf(
  { from, to }: RoutedClaim['curves'][number],
  share: number,
  orientation: LineageOrientation,
): Point {
  const [a, b] = controls(from, to, orientation);
  const rest = 1 - share;
  const at = (axis: 'x' | 'y') =>
    rest ** 3 * from[axis] +
    3 * rest ** 2 * share * a[axis] +
    3 * rest * share ** 2 * b[axis] +
    share ** 3 * to[axis];
  return { x: Math.round(at('x')), y: Math.round(at('y')) };
}
