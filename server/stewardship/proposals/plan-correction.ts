import { type Confidence, confidenceRank } from '../../../schema/enums.ts';
import { checkLineage } from '../../lineage/rules/lineage-rules.ts';
import { sortNameOf } from '../../seeding/node-rows.ts';
import type { PropertyValue } from '../../seeding/rows.ts';
import type { Findings } from '../findings.ts';
import { fieldOf, shownDifferences } from '../history/differences.ts';
import { errorMessages } from '../messages/error-messages.ts';
import { calledOr, claimTitle } from './claim-title.ts';
import { type CorrectionContent, isKnownSource } from './content.ts';
import { correctableOf, correctableOfClaim } from './correctable-fields.ts';
import type { Plan, PlannedUpdate, Values } from './plan.ts';
import { ruleClaim } from './planned-claims.ts';
import { citing, PlannedSources, sourceBase } from './planned-sources.ts';
import type { StoredClaim, StoredProperties, StoredRecord, Surroundings, Wanted } from './surroundings.ts';

export function correctionWants({ id, sources }: CorrectionContent): Wanted {
  return {
    ids: [id, ...sources.filter(isKnownSource).map((source) => source.id)],
    pairs: [],
    bases: sources.flatMap((source) => (isKnownSource(source) ? [] : [sourceBase(source)])),
  };
}

/** What a correction writes: the properties that change, with what they were. */
export function planCorrection(content: CorrectionContent, around: Surroundings, findings: Findings): Plan {
  const record = around.record(content.id);
  const claim = around.claim(content.id);
  const subject = record ?? claim;
  const sources = new PlannedSources(around, findings);
  const cited = sources.idsOf('sources', content.sources);
  if (subject === undefined) {
    findings.error('NOT_FOUND', 'id', errorMessages.NOT_FOUND.subject(content.id));
    return { ...nothing, title: content.id, subjectId: content.id };
  }
  const fields = fieldsOf(record, claim);
  const after = readChanges(content, fields, findings);
  if (claim !== undefined) {
    const before = subject.properties['sourceIds'] as readonly string[];
    if (cited.some((id) => !before.includes(id))) after['sourceIds'] = [...new Set([...before, ...cited])];
    checkClaimStandsOnce(claim, after, around, findings);
  }
  const update = changed(subject.id, record === undefined ? 'CLAIM' : 'RECORD', subject.properties, after);
  refuseWhatChanged(content, subject.properties, findings);
  if (Object.keys(update.after).length === 0 && findings.errors.length === 0) {
    findings.error('UNCHANGED', 'changes', errorMessages.UNCHANGED.correction);
  }
  return {
    title: claim === undefined ? `${calledOr(subject.id, record)} (${subject.id})` : claimTitle(claim),
    subjectId: subject.id,
    nodes: sources.nodes,
    edges: record === undefined ? [] : citing(record.id, cited),
    derivations: [],
    updates: [update],
    differences: shownDifferences(update.before, update.after),
  };
}

function fieldsOf(record: StoredRecord | undefined, claim: StoredClaim | undefined) {
  if (record !== undefined) return correctableOf(record.labels);
  return correctableOfClaim[claim?.relation ?? 'DERIVES_FROM'];
}

const nothing = { nodes: [], edges: [], derivations: [], updates: [], differences: [] };

function readChanges(
  { changes }: CorrectionContent,
  fields: ReturnType<typeof correctableOf>,
  findings: Findings,
): Record<string, PropertyValue> {
  const after: Record<string, PropertyValue> = {};
  for (const [index, { field, value }] of changes.entries()) {
    const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (known === undefined) {
      const message = errorMessages.INVALID.field(field, Object.keys(fields).join(', '));
      findings.error('INVALID', `changes.${index}.field`, message);
    } else if (value !== null) {
      const read = known.read(value);
      if ('problem' in read) findings.error('INVALID', `changes.${index}.value`, read.problem);
      else after[known.property] = read.value;
    } else if (known.emptiable) {
      after[known.property] = null;
    } else {
      findings.error('REQUIRED', `changes.${index}.value`, errorMessages.REQUIRED.value(field));
    }
  }
  if (typeof after['name'] === 'string') after['sortName'] = sortNameOf(after['name']);
  if (after['confidence'] != null) after['rank'] = confidenceRank[after['confidence'] as Confidence];
  return after;
}

function changed(
  subject: string,
  on: PlannedUpdate['on'],
  properties: StoredProperties,
  wanted: Values,
): PlannedUpdate {
  const differing = Object.entries(wanted).filter(
    ([key, value]) => JSON.stringify(properties[key] ?? null) !== JSON.stringify(value),
  );
  return {
    subject,
    on,
    before: Object.fromEntries(differing.map(([key]) => [key, (properties[key] ?? null) as PropertyValue])),
    after: Object.fromEntries(differing),
  };
}

/** A value that became another one since the proposal was made was not what its author saw. */
function refuseWhatChanged({ found }: CorrectionContent, now: StoredProperties, findings: Findings): void {
  for (const [property, value] of Object.entries(found ?? {})) {
    const current = now[property] ?? null;
    if (JSON.stringify(current) === JSON.stringify(value)) continue;
    const message = errorMessages.CONFLICT.otherValue(fieldOf(property), String(current));
    findings.error('CONFLICT', 'changes', message);
  }
}

function checkClaimStandsOnce(
  claim: StoredClaim,
  after: Values,
  around: Surroundings,
  findings: Findings,
): void {
  const changedClaim = { ...claim, properties: { ...claim.properties, ...after } };
  const onPair = claim.relation === 'RESEMBLES' ? around.alike : around.onPairs;
  const others = onPair.filter(({ id }) => id !== claim.id);
  const problems = checkLineage({ nodes: [], claims: [changedClaim, ...others].map(ruleClaim) });
  const duplicate = problems.find(({ rule }) => rule === 'NO_DUPLICATE');
  if (duplicate) findings.error('NO_DUPLICATE', 'changes', duplicate.message);
}
