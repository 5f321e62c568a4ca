import type { Rule } from './rule.ts';

export const endsExist: Rule = {
  code: 'ENDS_EXIST',
  severity: 'ERROR',
  description: 'Both ends of a claim exist.',
  *find({ nodes, claims }) {
    const known = new Set(nodes.map(({ id }) => id));
    for (const claim of claims) {
      for (const end of new Set([claim.from, claim.to])) {
        if (known.has(end)) continue;
        yield { message: `Nothing stands under "${end}": add it, or mend the id.`, claims: [claim.id] };
      }
    }
  },
};
