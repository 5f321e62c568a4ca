import type { ChangeDraft } from '../graph/record-changes.ts';
import type { BatchWriter } from './batch-writer.ts';
import type { DatasetChanges } from './compare-dataset.ts';
import * as queries from './dataset-history.queries.ts';
import type { DatasetReport } from './seed-report.ts';

/** What is about to be changed or removed, as it stands. */
export interface DatasetHistory {
  readonly records: ReadonlyMap<string, queries.StoredValues['values']>;
  readonly claims: ReadonlyMap<string, queries.StoredValues['values']>;
  readonly removedClaims: readonly queries.StoredValues[];
}

/** Ask before anything is written. */
export async function readHistory(
  batch: BatchWriter,
  { nodes, edges }: DatasetChanges,
): Promise<DatasetHistory> {
  const records = [...nodes.update.map(({ was }) => was), ...nodes.remove];
  const byId = (found: readonly queries.StoredValues[]) =>
    new Map(found.map(({ id, values }) => [id, values]));
  return {
    records: byId(await batch.rows(queries.recordValues, records)),
    claims: byId(
      await batch.rows(
        queries.claimValues,
        edges.update.flatMap(({ id }) => id ?? []),
      ),
    ),
    removedClaims: [
      ...(await batch.rows(queries.claimValues, edges.displaced)),
      ...(await batch.rows(queries.staleClaimValues, edges.stale)),
    ],
  };
}

/** One entry for the dataset, and one for each record and claim that stood already and is another now. */
export function historyDrafts(
  report: DatasetReport,
  { nodes, edges, reopened }: DatasetChanges,
  { records, claims, removedClaims }: DatasetHistory,
): ChangeDraft[] {
  return [
    loaded(report),
    ...nodes.update.flatMap(({ was, row }) => updated(row.id, records.get(was), row.properties)),
    ...nodes.remove.map((id) => removed(id, records.get(id) ?? {})),
    ...edges.update.flatMap(({ id, properties }) =>
      id === null ? [] : updated(id, claims.get(id), properties),
    ),
    ...removedClaims.map(({ id, values }) => removed(id, values)),
    ...[...new Set(reopened.flatMap((pair) => pair.claims))].map(disputed),
  ];
}

type Values = Readonly<Record<string, unknown>>;

function loaded({ dataset, nodes, relationships }: DatasetReport): ChangeDraft {
  const told = ({ created, updated, removed }: DatasetReport['nodes']) =>
    `${created} created, ${updated} updated, ${removed} removed`;
  const after = { records: told(nodes), relationships: told(relationships) };
  return { action: 'LOADED', subject: `dataset/${dataset}`, before: {}, after };
}

const removed = (subject: string, before: Values): ChangeDraft => ({
  action: 'REMOVED',
  subject,
  before,
  after: {},
});

const disputed = (subject: string): ChangeDraft => ({
  action: 'UPDATED',
  subject,
  before: { disputed: false },
  after: { disputed: true },
});

/** What people have changed is not what the files say, and stays. */
function updated(subject: string, stored: Values = {}, planned: Values): ChangeDraft[] {
  const stewarded = (stored['stewarded'] ?? []) as readonly string[];
  const keys = Object.keys(planned).filter(
    (key) => !stewarded.includes(key) && JSON.stringify(stored[key] ?? null) !== JSON.stringify(planned[key]),
  );
  if (keys.length === 0) return [];
  const of = (values: Values) => Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));
  return [{ action: 'UPDATED', subject, before: of(stored), after: of(planned) }];
}
