import type { Rule, RuleClaim } from './rule.ts';
import { ruleMessages } from './rule-messages.ts';

/** Rival claims of one kind may join a pair; the same sources saying the same of the same pair is one claim. */
export const noDuplicate: Rule = {
  code: 'NO_DUPLICATE',
  severity: 'ERROR',
  description: 'A claim stands once.',
  *find({ claims }) {
    const first = new Map<string, RuleClaim>();
    for (const claim of claims) {
      for (const key of [`id ${claim.id}`, contentOf(claim)]) {
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, claim);
        } else {
          yield {
            message: ruleMessages.NO_DUPLICATE(claim.from, claim.to),
            claims: [claim.id, earlier.id],
          };
          break;
        }
      }
    }
  },
};

function contentOf({ relation, from, to, kind, sourceIds }: RuleClaim): string {
  const ends = relation === 'RESEMBLES' ? [from, to].sort() : [from, to];
  return [relation, ...ends, kind ?? '', ...[...sourceIds].sort()].join(' ');
}
