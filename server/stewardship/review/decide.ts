import type {
  ReviewProposalInput,
  UndoInput,
  WithdrawProposalInput,
} from '../../../schema/decision.input.ts';
import type { ProposalPayload } from '../../../schema/proposal.type.ts';
import type { Context } from '../../context.ts';
import { ClientError } from '../../errors.ts';
import type { Writer } from '../../graph/graph.ts';
import { takeFence } from '../../graph/revision.ts';
import { answeredBefore, type RepeatableRequest, rememberAnswer } from '../answered-requests.ts';
import { Findings, refusal } from '../findings.ts';
import { type Actor, requireRole } from '../identity/actor.ts';
import { refuseIfChangedSince } from '../last-change.ts';
import { toldStatus } from '../messages/conflict-messages.ts';
import { errorMessages } from '../messages/error-messages.ts';
import { InputReader, longest } from '../proposals/input-reader.ts';
import {
  type Decision,
  decideProposal,
  findProposal,
  type StoredProposal,
} from '../proposals/proposal.repository.ts';
import { answering, payloadOf, repeatable } from '../proposals/propose.ts';
import { mayRead } from '../proposals/readable-proposal.ts';
import { readerOf } from '../proposals/surroundings.ts';
import { accept } from './accept.ts';
import { undoProposal } from './undo.ts';

/** Accepts, rejects or asks. Of two curators who decide at once one wins, and the other is told. */
export async function reviewProposal(input: ReviewProposalInput, context: Context): Promise<ProposalPayload> {
  const curator = requireRole(context.actor, 'CURATOR');
  return await deciding({ operation: 'reviewProposal', input }, context, async (turn) => {
    const { writer, stored, at } = turn;
    refuseUnlessOpen(stored);
    const comment = textOf('comment', input.comment, input.decision !== 'ACCEPT');
    await refuseIfChangedSince(readerOf(writer), stored.proposal.subjectId, input.expectedRevision);
    const by = { ...decidedBy(curator, at), reviewComment: comment };
    if (input.decision !== 'ACCEPT') {
      return { ...by, status: input.decision === 'REJECT' ? 'REJECTED' : 'ASKED' };
    }
    return { ...by, status: 'ACCEPTED', ...(await accept(writer, stored, { at, comment })) };
  });
}

export async function withdrawProposal(
  input: WithdrawProposalInput,
  context: Context,
): Promise<ProposalPayload> {
  const actor = requireRole(context.actor, 'CONTRIBUTOR');
  return await deciding({ operation: 'withdrawProposal', input }, context, async ({ stored, at }) => {
    if (stored.proposal.authorId !== actor.id) {
      throw new ClientError('FORBIDDEN', 'Only its author withdraws a proposal: reject it, and say why.');
    }
    refuseUnlessOpen(stored);
    const reviewComment = textOf('comment', input.comment, false);
    return { ...decidedBy(actor, at), status: 'WITHDRAWN', reviewComment };
  });
}

/** Takes back what an accepted proposal brought, as long as no later work stands on it. */
export async function undo(input: UndoInput, context: Context): Promise<ProposalPayload> {
  const curator = requireRole(context.actor, 'CURATOR');
  return await deciding({ operation: 'undo', input }, context, async ({ writer, stored, at }) => {
    if (stored.proposal.status !== 'ACCEPTED') {
      const told = toldStatus(stored.proposal.status);
      throw refusal('CONFLICT', 'proposalId', errorMessages.CONFLICT.notAccepted(told));
    }
    const reason = textOf('reason', input.reason, true) ?? '';
    await undoProposal(writer, stored, { at, curator, reason });
    return { ...decidedBy(curator, at), status: 'UNDONE', reviewComment: reason };
  });
}

interface Deciding {
  readonly operation: string;
  readonly input: { readonly proposalId: string; readonly idempotencyKey?: string | null | undefined };
}

interface Turn {
  readonly writer: Writer;
  readonly stored: StoredProposal;
  readonly at: string;
}

/** One decision: behind the fence, so that nothing changes meanwhile, and once for each idempotency key. */
async function deciding(
  { operation, input }: Deciding,
  context: Context,
  decide: (turn: Turn) => Promise<Decision>,
): Promise<ProposalPayload> {
  const { actor, graph, writes, edge } = context;
  const known = requireRole(actor, 'CONTRIBUTOR');
  return await answering(async () => {
    const request = repeatable(known, { operation, input });
    const work = async (writer: Writer) => {
      await takeFence(writer);
      return await decideOnce(writer, { request, known, id: input.proposalId, decide });
    };
    const id = await writes.run((options) => graph.write(work, options), edge.signal);
    return await payloadOf(id, context);
  });
}

interface Once {
  readonly request: RepeatableRequest | undefined;
  readonly known: Actor;
  readonly id: string;
  readonly decide: (turn: Turn) => Promise<Decision>;
}

async function decideOnce(writer: Writer, { request, known, id, decide }: Once): Promise<string> {
  const reader = readerOf(writer);
  const answered = await answeredBefore(reader, request);
  if (answered !== undefined) return answered;
  const stored = await findProposal(reader, id);
  if (stored === undefined || !mayRead(known, stored.proposal)) {
    throw refusal('NOT_FOUND', 'proposalId', errorMessages.NOT_FOUND.proposal(id));
  }
  const at = new Date().toISOString();
  await decideProposal(writer, id, await decide({ writer, stored, at }));
  await rememberAnswer(writer, request, { proposalId: id, at });
  return id;
}

const decidedBy = (actor: Actor, at: string) => ({
  reviewerId: actor.id,
  reviewer: actor.shownName,
  reviewedAt: at,
});

function refuseUnlessOpen({ proposal }: StoredProposal): void {
  const { status, reviewer, reviewedAt } = proposal;
  if (status === 'PENDING' || status === 'ASKED') return;
  const message = errorMessages.CONFLICT.decided(toldStatus(status), reviewer ?? '', reviewedAt ?? '');
  throw refusal('CONFLICT', 'proposalId', message);
}

function textOf(field: string, value: string | null | undefined, isNeeded: boolean): string | null {
  const reader = new InputReader(new Findings());
  const text = isNeeded
    ? reader.needed(field, value, longest.text)
    : (reader.text(field, value, longest.text) ?? null);
  const [error] = reader.findings.errors;
  if (error) throw refusal(error.code, error.field, error.message);
  return text;
}
