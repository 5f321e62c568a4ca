import type { Period } from '../../../schema/period.ts';

export const isCentury = ({ from, to }: Period): boolean => to - from === 99;

/** The number of a century, 18 for 1700 to 1799; those before our era count down from -1. */
export const centuryOf = ({ from }: Period): number => (from >= 0 ? from / 100 + 1 : from / 100);
