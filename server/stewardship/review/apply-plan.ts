import { int, type Writer } from '../../graph/graph.ts';
import { command, query } from '../../graph/query.ts';
import type { ChangeDraft } from '../../graph/record-changes.ts';
import { raiseRevision } from '../../graph/revision.ts';
import { addDerivations } from '../../lineage/add-derivations.ts';
import { enqueue, enqueueAlone, seenByOthers } from '../../search/outbox.ts';
import { type Plan, type PlannedUpdate, tellEdge, type Values } from '../proposals/plan.ts';

const createNodes = command(
  'review/apply-plan.createNodes',
  `UNWIND $rows AS row
   CREATE (n:$(row.labels))
   SET n = row.properties, n.proposalId = $proposalId, n.createdAt = $at, n.updatedAt = $at`,
);

/** A record cites a source once, whoever says so. What has an id is a claim, and is dated. */
const createEdges = command(
  'review/apply-plan.createEdges',
  `UNWIND $rows AS row
   MATCH (from:Entity {id: row.from})
   MATCH (to:Entity {id: row.to})
   WHERE row.type <> 'CITES' OR NOT EXISTS { (from)-[:CITES]->(to) }
   CREATE (from)-[r:$(row.type)]->(to)
   SET r = row.properties, r.proposalId = $proposalId
   SET r += CASE WHEN r.id IS NULL THEN {} ELSE {createdAt: $at, updatedAt: $at} END`,
);

/** `stewarded` names what people have changed: seeding leaves that as it is. */
const stewarded = (of: string) =>
  `${of}.stewarded = [key IN coalesce(${of}.stewarded, []) WHERE NOT key IN row.keys] + row.keys`;

const updateRecords = query(
  'review/apply-plan.updateRecords',
  `UNWIND $rows AS row
   MATCH (n:Entity {id: row.subject})
   SET n += row.after, n.updatedAt = $at, ${stewarded('n')}
   RETURN [n.id] AS touched`,
  (row) => row['touched'] as string[],
);

const updateClaims = query(
  'review/apply-plan.updateClaims',
  `UNWIND $rows AS row
   CALL (row) {
     MATCH (d)-[r:DERIVES_FROM {id: row.subject}]->(a) RETURN d, r, a
     UNION ALL
     MATCH (d)-[r:RESEMBLES {id: row.subject}]->(a) RETURN d, r, a
   }
   SET r += row.after, r.updatedAt = $at, ${stewarded('r')}
   RETURN [d.id, a.id] AS touched`,
  (row) => row['touched'] as string[],
);

export interface Applying {
  readonly at: string;
  readonly proposalId: string;
}

/**
 * Writes a plan that was checked in the same transaction, after its fence: the records, their relations, the
 * claims by the rules of lineage, what search has to see, and the revision. Gives what has changed.
 */
export async function applyPlan(writer: Writer, plan: Plan, applying: Applying): Promise<ChangeDraft[]> {
  const { at, proposalId } = applying;
  const parameters = { at, proposalId };
  await writer.run(createNodes, { ...parameters, rows: plan.nodes.map(stored) });
  await writer.run(createEdges, { ...parameters, rows: plan.edges.map(stored) });
  const claims = plan.derivations.map((claim) => ({ ...claim, at, proposalId }));
  const { markedDisputed } = await addDerivations(writer, claims);
  const touched = await applyUpdates(writer, plan.updates, at);
  await enqueue(writer, [...plan.nodes.map(({ id }) => id), ...changedForOthers(plan.updates)]);
  await enqueueAlone(writer, [
    ...new Set([
      ...plan.edges.flatMap(({ from, to }) => [from, to]),
      ...plan.derivations.flatMap(({ descendant, ancestor }) => [descendant, ancestor]),
      ...touched,
    ]),
  ]);
  if (claims.length === 0) await raiseRevision(writer);
  return [...created(plan), ...updated(plan.updates), ...markedDisputed.map(disputed)];
}

/** Records that documents of others tell otherwise after this. */
export function changedForOthers(updates: readonly PlannedUpdate[]): string[] {
  return updates
    .filter(({ on, after }) => on === 'RECORD' && Object.keys(after).some((key) => seenByOthers.has(key)))
    .map(({ subject }) => subject);
}

/** Sets properties of records and of claims; gives the ids of the records that differ by it. */
export async function applyUpdates(
  writer: Writer,
  updates: readonly PlannedUpdate[],
  at: string,
): Promise<string[]> {
  const rowsOn = (on: PlannedUpdate['on']) =>
    updates
      .filter((update) => update.on === on)
      .map(({ subject, after }) => ({ subject, after: travelling(after), keys: Object.keys(after) }));
  const records = await writer.run(updateRecords, { at, rows: rowsOn('RECORD') });
  const claims = await writer.run(updateClaims, { at, rows: rowsOn('CLAIM') });
  return [...records, ...claims].flat();
}

const stored = <Row extends { readonly properties: Values }>(row: Row) => ({
  ...row,
  properties: travelling(row.properties),
});

/** Whole numbers as such: years and ranks, the only numbers that people can write. */
export function travelling(values: Values): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'number' ? int(value) : value]),
  );
}

function created({ nodes, edges, derivations }: Plan): ChangeDraft[] {
  const made = (subject: string, values: object): ChangeDraft => ({
    action: 'CREATED',
    subject,
    before: {},
    after: Object.fromEntries(Object.entries(values).filter(([, value]) => value != null)),
  });
  return [
    ...nodes.map(({ id, properties }) => made(id, properties)),
    ...derivations.map((claim) => made(claim.id, claim)),
    ...edges.flatMap((edge) =>
      typeof edge.properties['id'] === 'string' ? made(edge.properties['id'], tellEdge(edge)) : [],
    ),
  ];
}

const updated = (updates: readonly PlannedUpdate[]): ChangeDraft[] =>
  updates.map(({ subject, before, after }) => ({ action: 'UPDATED', subject, before, after }));

const disputed = (subject: string): ChangeDraft => ({
  action: 'UPDATED',
  subject,
  before: { disputed: false },
  after: { disputed: true },
});
