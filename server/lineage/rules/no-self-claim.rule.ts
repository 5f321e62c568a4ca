import type { Rule } from './rule.ts';

export const noSelfClaim: Rule = {
  code: 'NO_SELF_CLAIM',
  severity: 'ERROR',
  description: 'A claim joins two different records.',
  *find({ claims }) {
    for (const { id, from, to } of claims) {
      if (from === to) yield { message: `"${from}" is joined with itself: mend one end.`, claims: [id] };
    }
  },
};
