import { type EntityKind, entityKinds } from '../../../schema/enums.ts';
import type { Bilingual } from '../../../schema/localised.ts';
import type { UserErrorCode } from '../../../schema/stewardship.enums.ts';
import { kindOfId } from '../../graph/entity-row.ts';
import { derivationId } from '../../lineage/derivation-id.ts';
import type { NewDerivation } from '../../lineage/lineage.model.ts';
import { checkLineage } from '../../lineage/rules/lineage-rules.ts';
import type { RuleClaim, RuleNode } from '../../lineage/rules/rule.ts';
import type { Findings } from '../findings.ts';
import { errorMessages } from '../messages/error-messages.ts';
import { warningMessages } from '../messages/warning-messages.ts';
import type { ClaimContent } from './content.ts';
import type { StoredClaim, StoredRecord, Surroundings } from './surroundings.ts';

export type PlannedClaim = Omit<NewDerivation, 'at'>;

export interface ClaimPlace {
  /** Where the claim stands in the input, with a dot at its end, or empty. */
  readonly prefix: string;
  readonly claim: PlannedClaim;
}

export interface ClaimEnds {
  readonly descendant: string;
  readonly ancestor: string;
  readonly disputed: boolean;
  readonly sourceIds: readonly string[];
}

export function plannedClaim(content: ClaimContent, ends: ClaimEnds, around: Surroundings): PlannedClaim {
  const id = around.freeId(derivationId({ ...ends, kind: content.kind }));
  return {
    id,
    ...ends,
    kind: content.kind,
    confidence: content.confidence,
    howId: content.how.id,
    howEn: content.how.en,
    period: content.period,
  };
}

/** A motif, wastra or design; what else stands under the id is told. */
export function lineageRecord(
  field: string,
  id: string,
  { around, findings }: { readonly around: Surroundings; readonly findings: Findings },
): StoredRecord | undefined {
  const record = around.record(id);
  if (record?.labels.includes('LineageNode')) return record;
  const { lineageEnd, noLineageEnd } = errorMessages.NOT_FOUND;
  const message = record === undefined ? lineageEnd(id) : noLineageEnd(id, nounOf(record.id));
  findings.error('NOT_FOUND', field, message);
  return undefined;
}

const nounOf = (id: string): Bilingual => {
  const kind = kindOfId(id);
  return kind === undefined ? { id: 'catatan', en: 'record' } : entityKinds[kind].label;
};

/** Holds new claims, with what stands around them, against every rule of lineage. */
export function checkClaims(
  places: readonly ClaimPlace[],
  nodes: readonly RuleNode[],
  { around, findings }: { readonly around: Surroundings; readonly findings: Findings },
): void {
  const standing = around.onPairs.map(ruleClaim);
  const opposed = new Set(
    places.filter(({ claim }) => claim.disputed).map(({ claim }) => pairOf(claim.descendant, claim.ancestor)),
  );
  const disputedPairs = new Set([
    ...opposed,
    ...standing.filter(({ disputed }) => disputed).map(({ from, to }) => pairOf(from, to)),
  ]);
  const settle = (claim: RuleClaim) => ({
    ...claim,
    disputed: disputedPairs.has(pairOf(claim.from, claim.to)),
  });
  const added = places.map(({ claim }) => addedClaim(claim));
  const problems = checkLineage({ nodes, claims: [...standing, ...added].map(settle) });
  for (const { rule, severity, message, claims } of problems) {
    // The one to mend comes first.
    const place = claims.flatMap((id) => places.find(({ claim }) => claim.id === id) ?? [])[0];
    if (place === undefined) continue;
    const field = `${place.prefix}${fieldOfRule[rule] ?? 'ancestor'}`;
    if (severity === 'WARNING') findings.warn('CHRONOLOGY', field, message);
    else findings.error(rule as UserErrorCode, field, message);
  }
  warnOfRivals(places, standing, findings);
}

const pairOf = (from: string, to: string) => `${from} ${to}`;
const fieldOfRule: Readonly<Record<string, string>> = { HAS_SOURCE: 'sources', RIVALS_DISPUTED: 'disputed' };

function warnOfRivals(
  places: readonly ClaimPlace[],
  standing: readonly RuleClaim[],
  findings: Findings,
): void {
  for (const { prefix, claim } of places) {
    const rivals = standing.filter(({ from, to }) => from === claim.descendant && to === claim.ancestor);
    if (rivals.length === 0) continue;
    findings.warn(
      'RIVAL_CLAIM',
      `${prefix}ancestor`,
      warningMessages.RIVAL_CLAIM.descent(rivals.map(({ id }) => id).join(', ')),
    );
  }
}

export function ruleNode({ id, properties }: StoredRecord): RuleNode {
  const number = (key: string) => (typeof properties[key] === 'number' ? properties[key] : undefined);
  const year = number('year');
  return {
    id,
    kind: kindOfId(id) as EntityKind,
    from: number('firstAttestedFrom') ?? year,
    to: number('firstAttestedTo') ?? year,
  };
}

const addedClaim = (claim: PlannedClaim): RuleClaim => ({
  id: claim.id,
  relation: 'DERIVES_FROM',
  from: claim.descendant,
  to: claim.ancestor,
  kind: claim.kind,
  disputed: claim.disputed,
  sourceIds: claim.sourceIds,
});

export const ruleClaim = ({ id, relation, descendant, ancestor, properties }: StoredClaim): RuleClaim => ({
  id,
  relation,
  from: descendant,
  to: ancestor,
  kind: properties['kind'] as RuleClaim['kind'],
  disputed: properties['disputed'] === true,
  sourceIds: properties['sourceIds'] as readonly string[],
});
