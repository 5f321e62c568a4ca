import type { Rule } from './rule.ts';
import { ruleMessages } from './rule-messages.ts';

export const hasSource: Rule = {
  code: 'HAS_SOURCE',
  severity: 'ERROR',
  description: 'A claim has at least one source.',
  *find({ claims }) {
    for (const { id, from, to, sourceIds } of claims) {
      if (sourceIds.length > 0) continue;
      yield { message: ruleMessages.HAS_SOURCE(from, to), claims: [id] };
    }
  },
};
