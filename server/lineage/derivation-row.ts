import type { DerivationKind, Verification } from '../../schema/enums.ts';
import { confidenceOf } from './confidence.ts';
import type { Derivation, DerivationStatus, LineageEdge } from './lineage.model.ts';

/**
 * What a walk reads of a claim `r`, and what it reads on top where the claim is shown. A list a claim,
 * since a list costs half of what a map costs.
 */
export const edgeColumns = 'r.id, r.kind, r.rank, r.disputed';
export const detailColumns =
  'r.status, r.howId, r.howEn, r.period, r.sourceIds, r.verification, r.verifiedAt, r.note, r.createdAt, r.updatedAt';

export interface Ends {
  readonly descendant: string;
  readonly ancestor: string;
}

export type EdgeColumns = readonly [id: string, kind: DerivationKind, rank: number, disputed: boolean];

export type DetailColumns = readonly [
  status: DerivationStatus | null,
  howId: string | null,
  howEn: string | null,
  period: string | null,
  sourceIds: readonly string[] | null,
  verification: Verification | null,
  verifiedAt: string | null,
  note: string | null,
  createdAt: string | null,
  updatedAt: string | null,
];

export function parseEdge([id, kind, rank, disputed]: EdgeColumns, ends: Ends): LineageEdge {
  return {
    id,
    kind,
    confidence: confidenceOf(rank),
    disputed,
    descendant: ends.descendant,
    ancestor: ends.ancestor,
  };
}

export function parseDerivation(edge: LineageEdge, details: DetailColumns): Derivation {
  const [status, howId, howEn, period, sourceIds, ...rest] = details;
  const [verification, verifiedAt, note, createdAt, updatedAt] = rest;
  return {
    ...edge,
    status: status ?? 'ACCEPTED',
    howId,
    howEn,
    period,
    sourceIds: sourceIds ?? [],
    verification,
    verifiedAt,
    note,
    createdAt,
    updatedAt,
  };
}
