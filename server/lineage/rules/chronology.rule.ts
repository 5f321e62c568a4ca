import type { Rule } from './rule.ts';
import { ruleMessages } from './rule-messages.ts';

export const chronology: Rule = {
  code: 'CHRONOLOGY',
  severity: 'WARNING',
  description: 'Nothing is older than what it descends from, where both are dated.',
  *find({ nodes, claims }) {
    const dated = new Map(nodes.map((node) => [node.id, node]));
    for (const { id, relation, from, to } of claims) {
      if (relation !== 'DERIVES_FROM') continue;
      const latest = dated.get(from)?.to;
      const earliest = dated.get(to)?.from;
      if (latest === undefined || earliest === undefined || latest >= earliest) continue;
      yield {
        message: ruleMessages.CHRONOLOGY(from, latest, to, earliest),
        claims: [id],
      };
    }
  },
};
