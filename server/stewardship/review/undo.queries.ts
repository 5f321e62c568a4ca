import type { ChangeAction } from '../../../schema/stewardship.enums.ts';
import { command, query } from '../../graph/query.ts';
import type { Values } from '../proposals/plan.ts';

export interface KeptChange {
  readonly action: ChangeAction;
  readonly subject: string;
  readonly before: Values;
  readonly after: Values;
}

/** What a proposal has changed, the last first. */
export const changesOf = query(
  'review/undo.changesOf',
  `MATCH (change:Change {proposalId: $proposalId}) WHERE change.undoes IS NULL
   RETURN change.action AS action, change.subject AS subject, change.before AS before, change.after AS after
   ORDER BY change.number DESC`,
  (row): KeptChange => ({
    action: row['action'] as ChangeAction,
    subject: row['subject'] as string,
    before: JSON.parse(row['before'] as string) as Values,
    after: JSON.parse(row['after'] as string) as Values,
  }),
);

/** Later changes of what it made, those of other proposals that were undone left out. */
export const laterChanges = query(
  'review/undo.laterChanges',
  `UNWIND $subjects AS subject
   MATCH (change:Change {subject: subject})
   WHERE change.revision > $revision AND coalesce(change.proposalId, '') <> $proposalId
   OPTIONAL MATCH (other:Proposal {id: change.proposalId})
   WITH change, other WHERE other IS NULL OR other.status <> 'UNDONE'
   RETURN change.subject AS subject, change.at AS at, change.actor AS actor LIMIT 5`,
  (row) => ({
    subject: row['subject'] as string,
    at: row['at'] as string,
    actor: row['actor'] as string,
  }),
);

/** Relations of records that it made which others have tied to them. */
export const foreignTies = query(
  'review/undo.foreignTies',
  `UNWIND $ids AS id
   MATCH (n:Entity {id: id})-[r]-(other:Entity)
   WHERE coalesce(r.proposalId, '') <> $proposalId
   RETURN n.id AS id, type(r) AS type, other.id AS other LIMIT 5`,
  (row) => ({ id: row['id'] as string, type: row['type'] as string, other: row['other'] as string }),
);

/** Of these sources and people those that somebody else refers to by now. */
export const stillUsed = query(
  'review/undo.stillUsed',
  `UNWIND $ids AS id
   MATCH (n:Entity {id: id})
   WHERE EXISTS { MATCH (n)-[r]-() WHERE coalesce(r.proposalId, '') <> $proposalId }
     OR n:Source AND EXISTS {
       MATCH ()-[r:DERIVES_FROM|KIND_OF|HAS_PART|RESEMBLES|MADE]->()
       WHERE n.id IN r.sourceIds AND coalesce(r.proposalId, '') <> $proposalId
     }
   RETURN id`,
  (row) => row['id'] as string,
);

/** What records and claims say now. */
export const currentValues = query(
  'review/undo.currentValues',
  `UNWIND $subjects AS subject
   CALL (subject) {
     MATCH (n:Entity {id: subject}) RETURN 'RECORD' AS on, properties(n) AS values
     UNION
     MATCH ()-[r:DERIVES_FROM {id: subject}]->() RETURN 'CLAIM' AS on, properties(r) AS values
     UNION
     MATCH ()-[r:RESEMBLES {id: subject}]->() RETURN 'CLAIM' AS on, properties(r) AS values
   }
   RETURN subject, on, values`,
  (row) => ({
    subject: row['subject'] as string,
    on: row['on'] as 'RECORD' | 'CLAIM',
    values: row['values'] as Values,
  }),
);

export const deleteClaims = query(
  'review/undo.deleteClaims',
  `UNWIND $ids AS id
   CALL (id) {
     MATCH (one)-[r:DERIVES_FROM {id: id}]->(other) RETURN one, r, other
     UNION
     MATCH (one)-[r:RESEMBLES {id: id}]->(other) RETURN one, r, other
   }
   WITH r, one.id AS one, other.id AS other
   DELETE r
   RETURN [one, other] AS touched`,
  (row) => row['touched'] as string[],
);

export const deleteRecords = command(
  'review/undo.deleteRecords',
  'UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n',
);

/** Relations that it tied to records that stay. */
export const deleteTies = command(
  'review/undo.deleteTies',
  `UNWIND $ids AS id
   MATCH (n:Entity {id: id})-[r]-() WHERE r.proposalId = $proposalId
   DELETE r`,
);

/** What no accepted proposal has changed any more is left to the seed files again. */
export const releaseStewarded = command(
  'review/undo.releaseStewarded',
  `UNWIND $rows AS row
   CALL (row) {
     MATCH (change:Change {subject: row.subject}) WHERE change.undoes IS NULL
     MATCH (p:Proposal {id: change.proposalId, status: 'ACCEPTED'}) WHERE p.id <> $proposalId
     RETURN collect(change.after) AS standing
   }
   WITH row, [key IN row.keys WHERE none(after IN standing WHERE after CONTAINS '"' + key + '":')] AS free
   OPTIONAL MATCH (n:Entity {id: row.subject})
   OPTIONAL MATCH ()-[r:DERIVES_FROM {id: row.subject}]->()
   OPTIONAL MATCH ()-[alike:RESEMBLES {id: row.subject}]->()
   SET n.stewarded = [key IN n.stewarded WHERE NOT key IN free],
       r.stewarded = [key IN r.stewarded WHERE NOT key IN free],
       alike.stewarded = [key IN alike.stewarded WHERE NOT key IN free]`,
);
