import { findCycles, tellCycle } from './find-cycles.ts';
import type { Rule } from './rule.ts';
import { ruleMessages } from './rule-messages.ts';

export const acyclic: Rule = {
  code: 'ACYCLIC',
  severity: 'ERROR',
  description: 'Nothing descends from itself.',
  *find({ claims }) {
    for (const cycle of findCycles(claims, 'DERIVES_FROM')) {
      yield {
        message: ruleMessages.ACYCLIC(tellCycle(cycle)),
        claims: cycle.map(({ id }) => id),
      };
    }
  },
};
