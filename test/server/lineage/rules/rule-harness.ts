import { expect } from 'vitest';
import type { EntityKind } from '../../../../schema/enums.ts';
import { checkLineage } from '../../../../server/lineage/rules/lineage-rules.ts';
import type { Rule, RuleClaim, RuleInput, RuleNode } from '../../../../server/lineage/rules/rule.ts';

type Given = Partial<Omit<RuleClaim, 'from' | 'to'>>;

/** `descends('motif/b', 'motif/a')`: a claim with nothing wrong in it, unless given. */
export const descends = (from: string, to: string, given: Given = {}): RuleClaim => ({
  id: `${from} < ${to}`,
  relation: 'DERIVES_FROM',
  from,
  to,
  kind: 'VARIATION',
  disputed: false,
  sourceIds: ['source/a-book'],
  ...given,
});

export const isKindOf = (from: string, to: string, given: Given = {}): RuleClaim =>
  descends(from, to, { relation: 'KIND_OF', kind: undefined, ...given });

export const hasPart = (from: string, to: string, given: Given = {}): RuleClaim =>
  descends(from, to, { relation: 'HAS_PART', kind: undefined, ...given });

export const resembles = (from: string, to: string, given: Given = {}): RuleClaim =>
  descends(from, to, { relation: 'RESEMBLES', kind: undefined, ...given });

/** A dataset of these claims, with a node for each end; dates and absent nodes are given. */
export function dataset(
  claims: readonly RuleClaim[],
  years: Record<string, Pick<RuleNode, 'from' | 'to'>> = {},
): RuleInput {
  const ids = new Set(claims.flatMap(({ from, to }) => [from, to]));
  return { claims, nodes: [...ids].map((id) => ({ id, kind: kindOf(id), ...years[id] })) };
}

const kindOf = (id: string) => id.slice(0, id.indexOf('/')).toUpperCase() as EntityKind;

export function expectValid(rule: Rule, input: RuleInput): void {
  expect(checkLineage(input, [rule])).toEqual([]);
}

/** Exactly one problem, with these claims, that says this in English and something else in Indonesian. */
export function expectProblem(
  rule: Rule,
  input: RuleInput,
  claims: readonly string[],
  says: string | RegExp,
): void {
  const problems = checkLineage(input, [rule]);
  const message = { id: expect.any(String), en: expect.stringMatching(says) };
  expect(problems).toEqual([{ rule: rule.code, severity: rule.severity, claims, message }]);
  for (const { message: told } of problems) expect(told.id).not.toBe(told.en);
}
