import { ClientError } from '../errors.ts';
import { rankOf } from './confidence.ts';
import { type LineageRequest, lineageLimits } from './lineage.model.ts';
import type { WalkArguments, WalkShape } from './lineage-walk.part.ts';

interface Limit {
  readonly least: number;
  readonly most: number;
  /** What to do instead. */
  readonly mend: string;
}

/** Refuses a number that is out of range, and says what would do. */
export function checkedLimit(name: string, value: number, { least, most, mend }: Limit): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`${name}\` is ${value}: give a whole number from ${least} to ${most}. ${mend}`,
  );
}

export interface WalkPlan {
  readonly shape: WalkShape;
  readonly args: WalkArguments;
  /** So many of the nodes are told. */
  readonly first: number;
}

/** Which statement answers a request, and with which arguments. */
export function planWalk(request: LineageRequest): WalkPlan {
  const { kinds, minConfidence, includeDisputed } = request;
  const maxDepth = checkedLimit('maxDepth', request.maxDepth ?? lineageLimits.maxDepth.default, {
    least: 1,
    most: lineageLimits.maxDepth.most,
    mend: 'Ask again from one of the farthest members to go on.',
  });
  const first = checkedLimit('first', request.first ?? lineageLimits.first.default, {
    least: 0,
    most: lineageLimits.first.most,
    mend: 'Ask again from one of the farthest members to go on.',
  });
  const filtered = kinds !== undefined || minConfidence !== undefined || includeDisputed === false;
  const filter = {
    minRank: minConfidence === undefined ? 0 : rankOf(minConfidence),
    kinds: kinds === undefined ? null : [...kinds].sort(),
    includeDisputed: includeDisputed ?? true,
  };
  return {
    first,
    shape: { direction: request.direction, maxDepth, filtered },
    args: { maxDepth, ...(filtered ? filter : {}) },
  };
}
