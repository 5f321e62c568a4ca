import { findCycles, tellCycle } from './find-cycles.ts';
import type { Rule } from './rule.ts';

export const partsAcyclic: Rule = {
  code: 'PARTS_ACYCLIC',
  severity: 'ERROR',
  description: 'Nothing is a part of itself.',
  *find({ claims }) {
    for (const cycle of findCycles(claims, 'HAS_PART')) {
      yield {
        message: `${tellCycle(cycle)} holds itself as a part: take out or turn round one claim.`,
        claims: cycle.map(({ id }) => id),
      };
    }
  },
};
