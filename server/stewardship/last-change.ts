import { query } from '../graph/query.ts';
import { refusal } from './findings.ts';
import { errorMessages } from './messages/error-messages.ts';
import type { Reader } from './proposals/surroundings.ts';

const lastChange = query(
  'stewardship/last-change',
  `MATCH (change:Change {subject: $subject})
   RETURN change.revision AS revision, change.actor AS actor, change.at AS at
   ORDER BY change.revision DESC LIMIT 1`,
  (row) => ({
    revision: row['revision'] as number,
    actor: row['actor'] as string,
    at: row['at'] as string,
  }),
);

/** Refuses when the record or claim has changed since the revision at which somebody read it. */
export async function refuseIfChangedSince(
  reader: Reader,
  subject: string | null,
  revision: number | null | undefined,
): Promise<void> {
  if (revision == null || subject === null) return;
  const [last] = await reader.read(lastChange, { subject });
  if (last === undefined || last.revision <= revision) return;
  throw refusal('CONFLICT', 'expectedRevision', errorMessages.CONFLICT.changed(subject, last));
}
