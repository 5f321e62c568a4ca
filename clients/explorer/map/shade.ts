export const shades = [0, 1, 2, 3, 4] as const;

export type Shade = (typeof shades)[number];

/**
 * How dark a tile is: 0 only for nothing at all, 4 for the most. By the root of the share, for a few provinces hold
 * so much more than the others that these would all look empty.
 */
export function shadeOf(count: number, most: number): Shade {
  if (count <= 0) return 0;
  const share = Math.sqrt(count / Math.max(most, count));
  return shades.find((shade) => share <= shade / 4) ?? 4;
}
