import type { DerivationKind } from '../../schema/enums.ts';
import { entityOf } from '../entities.ts';
import { kindOfId } from '../graph/entity-row.ts';
import { type GraphRelationship, textOf, textsOf } from '../graph/graph-record.ts';
import { checkLineage } from '../lineage/rules/lineage-rules.ts';
import type { ClaimRelation, RuleClaim, RuleNode } from '../lineage/rules/rule.ts';
import type { DumpContents } from '../linked-data/read-dump.ts';
import { stands } from '../linked-data/relationship-forms.ts';

const mostTold = 20;

/** What is wrong with a dump: records that are none of ours, ends that are not there, broken rules of lineage. */
export function checkDump({ records, relationships }: DumpContents): readonly string[] {
  const ids = new Set(records.map(({ id }) => id));
  const problems = [
    ...records.flatMap(({ id, properties }) => wrongRecord(id, properties.values)),
    ...relationships.flatMap(({ type, from, to }) =>
      [from, to].filter((end) => !ids.has(end)).map((end) => `${from} ${type} ${to}: there is no ${end}.`),
    ),
    ...brokenRules(records, relationships),
  ];
  const more = problems.length - mostTold;
  return more > 0 ? [...problems.slice(0, mostTold), `and ${more} more.`] : problems;
}

function wrongRecord(id: string, values: unknown): readonly string[] {
  const kind = kindOfId(id);
  if (kind === undefined) return [`${id} names no kind of record.`];
  try {
    entityOf(kind).parse(values);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const claimRelations: ReadonlySet<string> = new Set(['DERIVES_FROM', 'KIND_OF', 'HAS_PART', 'RESEMBLES']);

function brokenRules(
  records: DumpContents['records'],
  relationships: DumpContents['relationships'],
): readonly string[] {
  const claims = relationships
    .filter(({ type, properties }) => claimRelations.has(type) && stands(properties.values['status']))
    .map(toRuleClaim);
  return checkLineage({ nodes: records.flatMap(({ id }) => toRuleNode(id)), claims })
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ rule, message }) => `${rule}: ${message.en}`);
}

function toRuleNode(id: string): readonly RuleNode[] {
  const kind = kindOfId(id);
  return kind === undefined ? [] : [{ id, kind }];
}

const toRuleClaim = ({ type, from, to, properties }: GraphRelationship): RuleClaim => ({
  id: textOf(properties, 'id') ?? `${from} ${to}`,
  relation: type as ClaimRelation,
  from,
  to,
  // A kind that is none is found when the claim is read as one.
  kind: textOf(properties, 'kind') as DerivationKind | undefined,
  disputed: properties.values['disputed'] === true,
  sourceIds: textsOf(properties, 'sourceIds'),
});
