import { findCycles, tellCycle } from './find-cycles.ts';
import type { Rule } from './rule.ts';
import { ruleMessages } from './rule-messages.ts';

export const partsAcyclic: Rule = {
  code: 'PARTS_ACYCLIC',
  severity: 'ERROR',
  description: 'Nothing is a part of itself.',
  *find({ claims }) {
    for (const cycle of findCycles(claims, 'HAS_PART')) {
      yield {
        message: ruleMessages.PARTS_ACYCLIC(tellCycle(cycle)),
        claims: cycle.map(({ id }) => id),
      };
    }
  },
};
