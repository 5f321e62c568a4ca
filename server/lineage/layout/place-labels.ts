import type { Box, LaidOutClaim, LineageOrientation, Point } from './layout.model.ts';
import { measures } from './measures.ts';
import { pointOf, type RoutedClaim } from './route-claims.ts';

/** Where along a curve a label may stand, best first. */
const shares = [0.5, 0.38, 0.62, 0.28, 0.72];

/**
 * The kind of each claim is written on its line where it is free: not on a record and not on the label of
 * another claim. Where nothing is free the label stands at the middle, and is said to be crowded.
 */
export function placeLabels(
  claims: readonly RoutedClaim[],
  records: readonly Box[],
  orientation: LineageOrientation,
): LaidOutClaim[] {
  const taken: Box[] = [...records];
  return claims.map(({ curves, ...claim }) => {
    const middle = Math.floor((curves.length - 1) / 2);
    const nearestFirst = curves
      .map((curve, place) => ({ curve, far: Math.abs(place - middle) }))
      .sort((a, b) => a.far - b.far);
    const points = nearestFirst.flatMap(({ curve }) =>
      shares.map((share) => pointOf(curve, share, orientation)),
    );
    const free = points.find((point) => !taken.some((box) => overlap(box, labelBox(point))));
    const label = free ?? points[0] ?? { x: 0, y: 0 };
    if (free) taken.push(labelBox(free));
    return { ...claim, label, crowded: free === undefined };
  });
}

const labelBox = ({ x, y }: Point): Box => ({
  x: x - measures.label.width / 2,
  y: y - measures.label.height / 2,
  ...measures.label,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
