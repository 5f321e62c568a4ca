import type { DerivationKind, Verification } from '../../schema/enums.ts';
import { confidenceOf } from './confidence.ts';
import type { Derivation, DerivationStatus } from './lineage.model.ts';

/** What is read of a claim `r`, as one list: a list costs half of what a map costs. */
export const derivationColumns = `[
  r.id, r.kind, r.rank, r.disputed, r.status, r.howId, r.howEn, r.period, r.sourceIds,
  r.verification, r.verifiedAt, r.note, r.createdAt, r.updatedAt
]`;

type Columns = readonly [
  id: string,
  kind: DerivationKind,
  rank: number,
  disputed: boolean,
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

export function parseDerivation(columns: unknown, descendant: string, ancestor: string): Derivation {
  const [id, kind, rank, disputed, status, howId, howEn, period, sourceIds, ...rest] = columns as Columns;
  const [verification, verifiedAt, note, createdAt, updatedAt] = rest;
  return {
    id,
    kind,
    confidence: confidenceOf(rank),
    disputed,
    descendant,
    ancestor,
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
