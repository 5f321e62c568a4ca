import { findCycles, tellCycle } from './find-cycles.ts';
import type { Rule } from './rule.ts';

export const kindOfAcyclic: Rule = {
  code: 'KIND_OF_ACYCLIC',
  severity: 'ERROR',
  description: 'Nothing is a kind of itself.',
  *find({ claims }) {
    for (const cycle of findCycles(claims, 'KIND_OF')) {
      yield {
        message: `${tellCycle(cycle)} is a kind of itself: take out or turn round one claim.`,
        claims: cycle.map(({ id }) => id),
      };
    }
  },
};
