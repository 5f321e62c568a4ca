import { findCycles, tellCycle } from './find-cycles.ts';
import type { Rule } from './rule.ts';

export const acyclic: Rule = {
  code: 'ACYCLIC',
  severity: 'ERROR',
  description: 'Nothing descends from itself.',
  *find({ claims }) {
    for (const cycle of findCycles(claims, 'DERIVES_FROM')) {
      yield {
        message: `${tellCycle(cycle)} descends from itself: take out or turn round one claim, or note a likeness where sources differ on the direction.`,
        claims: cycle.map(({ id }) => id),
      };
    }
  },
};
