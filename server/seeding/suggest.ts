import { closestMatch } from 'leven';

/** "Did you mean …?" when something known is spelt nearly so. */
export function didYouMean(wrong: string, known: readonly string[]): string | undefined {
  const maxDistance = Math.max(1, Math.min(4, Math.ceil(wrong.length / 3)));
  const near = closestMatch(wrong, known, { maxDistance });
  return near === undefined ? undefined : `Did you mean ${near}?`;
}
