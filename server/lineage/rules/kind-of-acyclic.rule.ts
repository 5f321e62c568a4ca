import { findCycles, tellCycle } from './find-cycles.ts';
import type { Rule } from './rule.ts';
import { ruleMessages } from './rule-messages.ts';

export const kindOfAcyclic: Rule = {
  code: 'KIND_OF_ACYCLIC',
  severity: 'ERROR',
  description: 'Nothing is a kind of itself.',
  *find({ claims }) {
    for (const cycle of findCycles(claims, 'KIND_OF')) {
      yield {
        message: ruleMessages.KIND_OF_ACYCLIC(tellCycle(cycle)),
        claims: cycle.map(({ id }) => id),
      };
    }
  },
};
