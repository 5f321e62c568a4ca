import type { Rule } from './rule.ts';
import { ruleMessages } from './rule-messages.ts';

export const endsExist: Rule = {
  code: 'ENDS_EXIST',
  severity: 'ERROR',
  description: 'Both ends of a claim exist.',
  *find({ nodes, claims }) {
    const known = new Set(nodes.map(({ id }) => id));
    for (const claim of claims) {
      for (const end of new Set([claim.from, claim.to])) {
        if (known.has(end)) continue;
        yield { message: ruleMessages.ENDS_EXIST(end), claims: [claim.id] };
      }
    }
  },
};
