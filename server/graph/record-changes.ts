import type { ChangeAction } from '../../schema/stewardship.enums.ts';
import { int, type Writer } from './graph.ts';
import { command, query } from './query.ts';

type Values = Readonly<Record<string, unknown>>;

export interface ChangeDraft {
  readonly action: ChangeAction;
  readonly subject: string;
  /** The properties that changed, as they were and as they are. */
  readonly before: Values;
  readonly after: Values;
}

/** What all changes of one write have in common. */
export interface ChangeOrigin {
  readonly at: string;
  readonly actorId: string;
  /** The name shown then; history shows the one that its owner chooses now. */
  readonly actor: string;
  readonly reason: string | null;
  readonly proposalId: string | null;
  /** Whether it takes back what the proposal brought. */
  readonly undoes?: boolean;
}

const revisionQuery = query(
  'graph/record-changes.revision',
  "MATCH (meta:Meta {id: 'graph'}) RETURN meta.revision AS revision",
  (row) => row['revision'] as number,
);

const createCommand = command(
  'graph/record-changes.create',
  `UNWIND $rows AS row
   CREATE (change:Change)
   SET change = row, change.revision = toInteger(row.revision), change.number = toInteger(row.number)`,
);

const batchSize = 500;

/** Numbers sort as texts do, so that ids do as well. */
const changeId = (revision: number, number: number) =>
  `change/${String(revision).padStart(8, '0')}-${String(number).padStart(5, '0')}`;

/**
 * Writes down what a transaction has changed, under the revision that it has raised: call it once in a
 * transaction, after that. Nothing changes or removes what stands here. Gives the revision.
 */
export async function recordChanges(
  writer: Writer,
  drafts: readonly ChangeDraft[],
  { undoes = false, ...origin }: ChangeOrigin,
): Promise<number> {
  const [revision = 0] = await writer.run(revisionQuery);
  const rows = drafts.map(({ action, subject, before, after }, index) => ({
    id: changeId(revision, index + 1),
    revision: int(revision),
    number: int(index + 1),
    action,
    subject,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
    ...origin,
    ...(undoes ? { undoes } : {}),
  }));
  for (let start = 0; start < rows.length; start += batchSize) {
    await writer.run(createCommand, { rows: rows.slice(start, start + batchSize) });
  }
  return revision;
}
