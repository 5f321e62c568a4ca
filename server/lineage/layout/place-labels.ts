import type { Box, LaidOutClaim, LineageOrientation, Point } from './layout.model.ts';
import { measures } from './measures.ts';
import { pointOf, type RoutedClaim } from './route-claims.ts';

/** Where along a curve a label may stand when the end of its line is taken, best first. */
const shares = [0.5, 0.38, 0.62, 0.28, 0.72];

/**
 * The kind of each claim is written on its line, where it runs straight to the younger record or else where
 * the line is free: not on a record and not on the label of another claim. Where nothing is free the label is
 * said to be crowded.
 */
export function placeLabels(
  claims: readonly RoutedClaim[],
  records: readonly Box[],
  orientation: LineageOrientation,
): LaidOutClaim[] {
  const taken: Box[] = [...records];
  return claims.map(({ curves, end, ...claim }) => {
    const last = beforeEnd(end, orientation);
    const others = curves
      .toReversed()
      .flatMap((curve) => shares.map((each) => pointOf(curve, each, orientation)));
    const free = [last, ...others].find((point) => !taken.some((box) => overlap(box, labelBox(point))));
    if (free) taken.push(labelBox(free));
    return { ...claim, label: free ?? last, crowded: free === undefined };
  });
}

/** The middle of the straight end of a line, before its arrow. */
function beforeEnd({ x, y }: Point, orientation: LineageOrientation): Point {
  const { arrow, label } = measures;
  return orientation === 'HORIZONTAL'
    ? { x: x - arrow - label.width / 2, y }
    : { x, y: y - arrow - label.height / 2 - 1 };
}

const labelBox = ({ x, y }: Point): Box => ({
  x: x - measures.label.width / 2,
  y: y - measures.label.height / 2,
  ...measures.label,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
