import type { Rule } from './rule.ts';
import { ruleMessages } from './rule-messages.ts';

/** Looking at single claims is enough: a longer way from a tradition to a design has such a claim in it. */
export const traditionBeforeDesign: Rule = {
  code: 'TRADITION_BEFORE_DESIGN',
  severity: 'ERROR',
  description: 'A design is never an ancestor of a traditional motif or cloth.',
  *find({ nodes, claims }) {
    const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
    for (const { id, relation, from, to } of claims) {
      const descendant = kinds.get(from);
      if (relation !== 'DERIVES_FROM' || kinds.get(to) !== 'DESIGN') continue;
      if (descendant === undefined || descendant === 'DESIGN') continue;
      yield {
        message: ruleMessages.TRADITION_BEFORE_DESIGN(from, to),
        claims: [id],
      };
    }
  },
};
