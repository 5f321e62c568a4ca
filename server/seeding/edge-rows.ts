import {
  type Confidence,
  confidenceRank,
  type ResemblanceMethod,
  type Verification,
} from '../../schema/enums.ts';
import { idOfEntity, isEntity } from './catalogue.ts';
import type { ListName, Located, RecordOf } from './dataset.ts';
import { localised, present, sourceId } from './node-rows.ts';
import { referencesOf } from './references.ts';
import type { EdgeRow, RowProperties } from './rows.ts';
import { seedHash } from './seed-hash.ts';

/** The relationship that each reference field of a record becomes. */
const relationshipOfField: Readonly<Record<string, string>> = {
  sources: 'CITES',
  'restriction.sources': 'CITES',
  regions: 'FROM_REGION',
  techniques: 'USES_TECHNIQUE',
  materials: 'USES_MATERIAL',
  communities: 'BELONGS_TO',
  wastra: 'APPEARS_ON',
  workshops: 'WORKS_IN',
  broader: 'BROADER',
  partOf: 'PART_OF',
  shows: 'SHOWS',
  subjects: 'RECOGNISES',
};

/** The relationships by which a record names others. */
export function referenceEdges(located: Located<unknown>): EdgeRow[] {
  if (!isEntity(located)) return [];
  const id = idOfEntity(located);
  return referencesOf(located).flatMap(({ field, target }) => {
    if (field === 'includes') return [plainEdge('PART_OF', target, id, located.dataset)];
    const type = relationshipType(located.list, field);
    return type === undefined ? [] : [plainEdge(type, id, target, located.dataset)];
  });
}

function relationshipType(list: ListName, field: string): string | undefined {
  return list === 'craftspeople' && field === 'communities' ? 'MEMBER_OF' : relationshipOfField[field];
}

export function plainEdge(type: string, from: string, to: string, dataset: string): EdgeRow {
  return edge(type, from, to, null, { dataset });
}

export function madeEdge(
  craftsperson: string,
  work: string,
  role: string,
  sources: readonly string[],
  dataset: string,
): EdgeRow {
  const properties = { dataset, role, sourceIds: sources.map(sourceId) };
  return edge('MADE', `craftsperson/${craftsperson}`, work, null, properties);
}

export interface ClaimRecord {
  readonly how: RecordOf<'derivations'>['how'];
  readonly confidence: Confidence;
  readonly disputed: boolean;
  readonly period?: string | undefined;
  readonly verification?: Verification | undefined;
  readonly verifiedAt?: string | undefined;
  readonly sources: readonly string[];
  readonly note?: string | undefined;
  readonly kind?: string;
  /** Of a likeness only. */
  readonly method?: ResemblanceMethod | undefined;
}

export function claimEdge(
  type: string,
  [from, to]: readonly [string, string],
  id: string,
  claim: ClaimRecord,
  dataset: string,
): EdgeRow {
  const properties = present({
    id,
    dataset,
    kind: claim.kind,
    ...(type === 'RESEMBLES' ? { method: claim.method } : {}),
    ...localised('how', claim.how),
    confidence: claim.confidence,
    rank: confidenceRank[claim.confidence],
    disputed: claim.disputed,
    status: 'ACCEPTED',
    period: claim.period,
    sourceIds: claim.sources.map(sourceId),
    verification: claim.verification,
    verifiedAt: claim.verifiedAt,
    note: claim.note,
  });
  return edge(type, from, to, id, properties);
}

function edge(type: string, from: string, to: string, id: string | null, properties: RowProperties): EdgeRow {
  return { type, from, to, id, properties, seedHash: seedHash([type, from, to, properties]) };
}
