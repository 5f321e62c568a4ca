import type { Rule } from './rule.ts';
import { ruleMessages } from './rule-messages.ts';

export const noSelfClaim: Rule = {
  code: 'NO_SELF_CLAIM',
  severity: 'ERROR',
  description: 'A claim joins two different records.',
  *find({ claims }) {
    for (const { id, from, to } of claims) {
      if (from === to) yield { message: ruleMessages.NO_SELF_CLAIM(from), claims: [id] };
    }
  },
};
