import type { Bilingual } from '../../../schema/localised.ts';
import type { Writer } from '../../graph/graph.ts';
import { type ChangeDraft, recordChanges } from '../../graph/record-changes.ts';
import { raiseRevision } from '../../graph/revision.ts';
import { enqueue, enqueueAlone } from '../../search/outbox.ts';
import { refusal } from '../findings.ts';
import { fieldOf } from '../history/differences.ts';
import type { Actor } from '../identity/actor.ts';
import { errorMessages } from '../messages/error-messages.ts';
import type { PlannedUpdate, Values } from '../proposals/plan.ts';
import type { StoredProposal } from '../proposals/proposal.repository.ts';
import { applyUpdates, changedForOthers } from './apply-plan.ts';
import * as queries from './undo.queries.ts';

export interface Undoing {
  readonly at: string;
  readonly curator: Actor;
  readonly reason: string;
}

/** Takes an accepted proposal back, wholly or, where later work stands on it, not at all. */
export async function undoProposal(
  writer: Writer,
  { proposal, acceptedRevision }: StoredProposal,
  { at, curator, reason }: Undoing,
): Promise<void> {
  const proposalId = proposal.id;
  const changes = await writer.run(queries.changesOf, { proposalId });
  const made = madeBy(changes);
  await refuseLaterWork(writer, made, { proposalId, revision: acceptedRevision ?? 0 });
  const updates = await inverseUpdates(writer, changes);
  const kept = new Set(await writer.run(queries.stillUsed, { ids: made.helpers, proposalId }));
  const removed = [...made.records, ...made.helpers.filter((id) => !kept.has(id))];
  const touched = await applyUpdates(writer, updates, at);
  const rows = updates.map(({ subject, after }) => ({ subject, keys: Object.keys(after) }));
  await writer.run(queries.releaseStewarded, { rows, proposalId });
  // Search is told while the relations are still there.
  await enqueue(writer, [...removed, ...changedForOthers(updates)]);
  await enqueueAlone(writer, touched);
  const ends = (await writer.run(queries.deleteClaims, { ids: made.claims })).flat();
  await writer.run(queries.deleteTies, { ids: touched, proposalId });
  await enqueueAlone(writer, ends);
  await writer.run(queries.deleteRecords, { ids: removed });
  await raiseRevision(writer);
  await recordChanges(writer, draftsOf(changes, updates, kept), {
    at,
    actorId: curator.id,
    actor: curator.shownName,
    reason,
    proposalId,
    undoes: true,
  });
}

interface Made {
  readonly claims: readonly string[];
  /** Designs. */
  readonly records: readonly string[];
  /** Sources and people that came along with them: they stay where others use them by now. */
  readonly helpers: readonly string[];
}

function madeBy(changes: readonly queries.KeptChange[]): Made {
  const created = changes.filter(({ action }) => action === 'CREATED').map(({ subject }) => subject);
  const of = (pattern: RegExp) => created.filter((subject) => pattern.test(subject));
  return {
    claims: of(/^(derivation|resemblance)\//),
    records: of(/^design\//),
    helpers: of(/^(source|craftsperson)\//),
  };
}

async function refuseLaterWork(
  writer: Writer,
  { claims, records }: Made,
  { proposalId, revision }: { readonly proposalId: string; readonly revision: number },
): Promise<void> {
  const ties = await writer.run(queries.foreignTies, { ids: records, proposalId });
  const later = await writer.run(queries.laterChanges, {
    subjects: [...claims, ...records],
    revision,
    proposalId,
  });
  const { LATER_WORK: told } = errorMessages;
  const reasons = [
    ...ties.map(({ id, type, other }) => told.tied(other, id, type)),
    ...later.map(({ subject, at, actor }) => told.changed(subject, at, actor)),
  ];
  if (reasons.length === 0) return;
  throw refusal('LATER_WORK', 'proposalId', told.standsOnIt(joined(reasons)));
}

const joined = (texts: readonly Bilingual[]): Bilingual => ({
  id: texts.map(({ id }) => id).join('; '),
  en: texts.map(({ en }) => en).join('; '),
});

/** The values as they were before, where they are still those that the proposal set. */
async function inverseUpdates(
  writer: Writer,
  changes: readonly queries.KeptChange[],
): Promise<PlannedUpdate[]> {
  const updated = changes.filter(({ action }) => action === 'UPDATED');
  const subjects = updated.map(({ subject }) => subject);
  const now = new Map(
    (await writer.run(queries.currentValues, { subjects })).map((found) => [found.subject, found]),
  );
  return updated.map(({ subject, before, after }) => {
    const found = now.get(subject);
    const differing = Object.keys(after).filter((key) => !same(found?.values[key], after[key]));
    if (found === undefined || differing.length > 0) throw changedSince(subject, differing);
    return { subject, on: found.on, before: after, after: before };
  });
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function changedSince(subject: string, properties: readonly string[]) {
  const { gone, otherValues } = errorMessages.LATER_WORK;
  const message =
    properties.length === 0 ? gone(subject) : otherValues(subject, properties.map(fieldOf).join(', '));
  return refusal('LATER_WORK', 'proposalId', message);
}

function draftsOf(
  changes: readonly queries.KeptChange[],
  updates: readonly PlannedUpdate[],
  kept: ReadonlySet<string>,
): ChangeDraft[] {
  const removed = changes
    .filter(({ action, subject }) => action === 'CREATED' && !kept.has(subject))
    .map(
      ({ subject, after }): ChangeDraft => ({ action: 'REMOVED', subject, before: after, after: noValues }),
    );
  return [
    ...removed,
    ...updates.map(
      ({ subject, before, after }): ChangeDraft => ({ action: 'UPDATED', subject, before, after }),
    ),
  ];
}

const noValues: Values = {};
