import { acyclic } from './acyclic.rule.ts';
import { chronology } from './chronology.rule.ts';
import { endsExist } from './ends-exist.rule.ts';
import { hasSource } from './has-source.rule.ts';
import { kindOfAcyclic } from './kind-of-acyclic.rule.ts';
import { noDuplicate } from './no-duplicate.rule.ts';
import { noSelfClaim } from './no-self-claim.rule.ts';
import { partsAcyclic } from './parts-acyclic.rule.ts';
import { rivalsDisputed } from './rivals-disputed.rule.ts';
import type { Problem, Rule, RuleInput } from './rule.ts';
import { traditionBeforeDesign } from './tradition-before-design.rule.ts';

/** Every rule, in the order in which problems are told. */
export const lineageRules: readonly Rule[] = [
  endsExist,
  noSelfClaim,
  hasSource,
  noDuplicate,
  acyclic,
  kindOfAcyclic,
  partsAcyclic,
  traditionBeforeDesign,
  rivalsDisputed,
  chronology,
];

/** Every problem of a dataset, all at once. */
export function checkLineage(input: RuleInput, rules: readonly Rule[] = lineageRules): Problem[] {
  return rules.flatMap((rule) =>
    Array.from(rule.find(input), ({ message, claims }) => ({
      rule: rule.code,
      severity: rule.severity,
      message,
      claims,
    })),
  );
}
