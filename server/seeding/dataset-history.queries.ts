import { query, type RawRow } from '../graph/query.ts';

/** A record or claim as it stands before it is written. */
export interface StoredValues {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const toStoredValues = (row: RawRow): StoredValues => ({
  id: row['id'] as string,
  values: row['values'] as StoredValues['values'],
});

export const recordValues = query(
  'seeding/recordValues',
  'UNWIND $rows AS id MATCH (n:Entity {id: id}) RETURN id, properties(n) AS values',
  toStoredValues,
);

export const claimValues = query(
  'seeding/claimValues',
  `MATCH ()-[r:DERIVES_FROM|KIND_OF|HAS_PART|RESEMBLES]->()
   WHERE r.dataset IN $datasets AND r.id IN $rows
   RETURN r.id AS id, properties(r) AS values`,
  toStoredValues,
);

export const staleClaimValues = query(
  'seeding/staleClaimValues',
  `MATCH ()-[r:DERIVES_FROM|KIND_OF|HAS_PART|RESEMBLES]->()
   WHERE r.dataset = $dataset AND r.seedHash IN $rows
   RETURN r.id AS id, properties(r) AS values`,
  toStoredValues,
);
