import { randomBytes, randomUUID } from 'node:crypto';
import type { ProposalPayload } from '../../../schema/proposal.type.ts';
import type { Role } from '../../../schema/role.enum.ts';
import type { Context } from '../../context.ts';
import type { Writer } from '../../graph/graph.ts';
import { takeFence } from '../../graph/revision.ts';
import { answeredBefore, longestKey, type RepeatableRequest, rememberAnswer } from '../answered-requests.ts';
import { Findings, Refusal, refusal } from '../findings.ts';
import { type Actor, requireRole } from '../identity/actor.ts';
import { refuseIfChangedSince } from '../last-change.ts';
import { toldStatus } from '../messages/conflict-messages.ts';
import { errorMessages } from '../messages/error-messages.ts';
import type { ProposalContent } from './content.ts';
import { ancestorsOf, inheritedRestrictions } from './inherited-restrictions.ts';
import { InputReader, longest } from './input-reader.ts';
import { warnOfNearNames } from './near-duplicates.ts';
import type { Plan } from './plan.ts';
import { planContent } from './plan-content.ts';
import { refuseCycle } from './plan-cycles.ts';
import { createProposal, decideProposal, findProposal, type NewProposal } from './proposal.repository.ts';
import { readerOf } from './surroundings.ts';

interface ProposalRequest {
  readonly validateOnly?: boolean | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly comment?: string | null | undefined;
  readonly replaces?: string | null | undefined;
  readonly expectedRevision?: number | null | undefined;
}

export interface Submission<Input extends ProposalRequest> {
  readonly operation: string;
  /** Who may propose this; CONTRIBUTOR when unsaid. */
  readonly role?: Role;
  readonly input: Input;
  readonly read: (input: Input, reader: InputReader) => ProposalContent;
}

/** Checks what somebody proposes, and keeps it for the curators unless something is wrong with it. */
export async function propose<Input extends ProposalRequest>(
  submission: Submission<Input>,
  context: Context,
): Promise<ProposalPayload> {
  const author = requireRole(context.actor, submission.role ?? 'CONTRIBUTOR');
  return await answering(async () => {
    const request = repeatable(author, submission);
    const isAgain = submission.input.idempotencyKey != null;
    const answered = isAgain ? await answeredBefore(context.graph, request) : undefined;
    if (answered !== undefined) return await sameAnswer(answered, context);
    const checked = await check(submission, context);
    const { findings, restrictions } = checked;
    const given = { warnings: findings.warnings, inheritedRestrictions: restrictions };
    if (findings.errors.length > 0 || submission.input.validateOnly) {
      return { proposal: null, userErrors: findings.errors, ...given };
    }
    const draft = draftOf(checked, author);
    const { writes, graph, edge } = context;
    const { replaces } = submission.input;
    const work = (writer: Writer) => keep(writer, { draft, request, replaces });
    const id = await writes.run((options) => graph.write(work, options), edge.signal);
    return { ...(await payloadOf(id, context)), ...given };
  });
}

/** Refusals are told as data. */
export async function answering(work: () => Promise<ProposalPayload>): Promise<ProposalPayload> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { proposal: null, userErrors: error.errors, warnings: [], inheritedRestrictions: [] };
  }
}

export async function payloadOf(id: string, { graph }: Context): Promise<ProposalPayload> {
  const stored = await findProposal(graph, id);
  return {
    proposal: stored?.proposal ?? null,
    userErrors: [],
    warnings: stored?.proposal.warnings ?? [],
    inheritedRestrictions: [],
  };
}

/** What the first request was told, with the proposal as it stands by now. */
async function sameAnswer(id: string, context: Context): Promise<ProposalPayload> {
  const stored = await findProposal(context.graph, id);
  const ancestors = stored === undefined ? [] : ancestorsOf(stored.content);
  const restrictions = await inheritedRestrictions(ancestors, context.batcher, new Findings());
  return { ...(await payloadOf(id, context)), inheritedRestrictions: restrictions };
}

/**
 * Under a key of our own where the caller gave none: the driver runs a transaction again when the answer to its
 * commit was lost, and must find then what it has done. Undefined for a dry run, which does nothing.
 */
export function repeatable(
  actor: Actor,
  { operation, input }: { readonly operation: string; readonly input: ProposalRequest },
): RepeatableRequest | undefined {
  if (input.validateOnly) return undefined;
  const key = input.idempotencyKey ?? randomUUID();
  if (key.trim() === '' || key.length > longestKey) {
    throw refusal('INVALID', 'idempotencyKey', errorMessages.INVALID.key(longestKey));
  }
  const { idempotencyKey: _, validateOnly: __, ...rest } = input;
  return { actorId: actor.id, key, operation, input: rest };
}

async function check<Input extends ProposalRequest>({ input, read }: Submission<Input>, context: Context) {
  const findings = new Findings();
  const reader = new InputReader(findings);
  const content = read(input, reader);
  const comment = reader.text('comment', input.comment, longest.text) ?? null;
  if (findings.errors.length > 0) throw new Refusal(findings.errors);
  const plan = await planContent(content, context.graph, findings);
  await refuseIfChangedSince(context.graph, plan.subjectId, input.expectedRevision);
  if (content.of === 'DERIVATION' && findings.errors.length === 0) await refuseCycle(context.graph, plan);
  if (content.of === 'DESIGN' && content.name !== '') await warnOfNearNames(content.name, context, findings);
  const restrictions = await inheritedRestrictions(ancestorsOf(content), context.batcher, findings);
  return { content, comment, plan, findings, restrictions };
}

type Checked = Awaited<ReturnType<typeof check>>;

function draftOf({ content, comment, plan, findings }: Checked, author: Actor): NewProposal {
  const found = foundBy(plan);
  return {
    id: `proposal/${randomBytes(9).toString('hex')}`,
    kind: content.of,
    title: plan.title,
    subjectId: plan.subjectId,
    authorId: author.id,
    author: author.shownName,
    submittedAt: new Date().toISOString(),
    comment,
    content: content.of === 'CORRECTION' ? { ...content, found } : content,
    differences: plan.differences,
    warnings: findings.warnings,
  };
}

/** What the fields to be corrected say, without what follows from them. */
function foundBy({ updates: [update] }: Plan): Readonly<Record<string, unknown>> {
  const { sortName: _, rank: __, ...found } = update?.before ?? {};
  return found;
}

interface Keeping {
  readonly draft: NewProposal;
  readonly request: RepeatableRequest | undefined;
  readonly replaces: string | null | undefined;
}

/** Gives the id of the proposal: the one that the same request made meanwhile, if it did. */
async function keep(writer: Writer, { draft, request, replaces }: Keeping): Promise<string> {
  await takeFence(writer);
  const answered = await answeredBefore(readerOf(writer), request);
  if (answered !== undefined) return answered;
  if (replaces != null) await withdrawReplaced(writer, replaces, draft);
  await createProposal(writer, draft);
  await rememberAnswer(writer, request, { proposalId: draft.id, at: draft.submittedAt });
  return draft.id;
}

async function withdrawReplaced(writer: Writer, id: string, draft: NewProposal): Promise<void> {
  const replaced = await findProposal(readerOf(writer), id);
  if (replaced?.proposal.authorId !== draft.authorId) {
    throw refusal('NOT_FOUND', 'replaces', errorMessages.NOT_FOUND.ownProposal(id));
  }
  const { status } = replaced.proposal;
  if (status !== 'PENDING' && status !== 'ASKED') {
    throw refusal('CONFLICT', 'replaces', errorMessages.CONFLICT.replaced(id, toldStatus(status)));
  }
  await decideProposal(writer, id, {
    status: 'WITHDRAWN',
    reviewerId: draft.authorId,
    reviewer: draft.author,
    reviewedAt: draft.submittedAt,
    reviewComment: `Replaced by ${draft.id}.`,
  });
}
