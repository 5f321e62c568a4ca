import { query } from '../graph/query.ts';
import { type ChangeDraft, recordChanges } from '../graph/record-changes.ts';
import { raiseRevision } from '../graph/revision.ts';
import type { Migration } from './migration.ts';

const untold = query(
  'migrations/begin-history.untold',
  `MATCH (n:Entity) WHERE n.dataset IS NOT NULL
   WITH n.dataset AS dataset, count(n) AS records
   WHERE NOT EXISTS { MATCH (:Change {subject: 'dataset/' + dataset}) }
   RETURN dataset, records ORDER BY dataset`,
  (row) => ({ dataset: row['dataset'] as string, records: row['records'] as number }),
);

export const beginHistory: Migration = {
  number: 1,
  name: 'begin-history',
  description: 'Gives each dataset that was loaded before there was a history its first entry in it.',
  async run(writer, now) {
    const datasets = await writer.run(untold);
    if (datasets.length === 0) return 'every dataset has its entry';
    await raiseRevision(writer);
    const drafts = datasets.map(
      ({ dataset, records }): ChangeDraft => ({
        action: 'LOADED',
        subject: `dataset/${dataset}`,
        before: {},
        after: { records: `${records} were there when history began` },
      }),
    );
    const actor = 'migrations/begin-history';
    await recordChanges(writer, drafts, { at: now, actorId: actor, actor, reason: null, proposalId: null });
    return `${datasets.length} datasets were entered`;
  },
};
