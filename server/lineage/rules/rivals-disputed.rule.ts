import { groupBy } from '../../group-by.ts';
import type { Rule } from './rule.ts';
import { ruleMessages } from './rule-messages.ts';

/**
 * Claims of descent on one pair are rivals as soon as one of them is disputed. Where sources differ on
 * the direction no two claims can stand, since they would close a cycle.
 */
export const rivalsDisputed: Rule = {
  code: 'RIVALS_DISPUTED',
  severity: 'ERROR',
  description: 'Of rival claims on one pair each is marked as disputed.',
  *find({ claims }) {
    const descents = claims.filter(({ relation }) => relation === 'DERIVES_FROM');
    for (const rivals of groupBy(descents, ({ from, to }) => `${from} ${to}`).values()) {
      const disputed = rivals.filter((claim) => claim.disputed);
      if (disputed.length === 0) continue;
      for (const claim of rivals.filter((each) => !each.disputed)) {
        yield {
          message: ruleMessages.RIVALS_DISPUTED(claim.from, claim.to),
          claims: [claim.id, ...disputed.map(({ id }) => id)],
        };
      }
    }
  },
};
