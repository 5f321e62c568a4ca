import { int, type Writer } from '../../graph/graph.ts';
import { recordChanges } from '../../graph/record-changes.ts';
import { Findings, Refusal } from '../findings.ts';
import { reasonOf } from '../proposals/content.ts';
import { planContent } from '../proposals/plan-content.ts';
import { refuseCycle } from '../proposals/plan-cycles.ts';
import type { StoredProposal } from '../proposals/proposal.repository.ts';
import { readerOf } from '../proposals/surroundings.ts';
import { applyPlan } from './apply-plan.ts';

export interface Accepting {
  readonly at: string;
  readonly comment: string | null;
}

/**
 * Brings a proposal into the graph as it is now: everything that was checked when it came is checked again,
 * in the transaction that writes, which has taken the fence.
 */
export async function accept(
  writer: Writer,
  { proposal, content }: StoredProposal,
  { at, comment }: Accepting,
) {
  const findings = new Findings();
  const plan = await planContent(content, readerOf(writer), findings);
  if (findings.errors.length > 0) throw new Refusal(findings.errors);
  await refuseCycle(readerOf(writer), plan);
  const drafts = await applyPlan(writer, plan, { at, proposalId: proposal.id });
  const acceptedRevision = await recordChanges(writer, drafts, {
    at,
    actorId: proposal.authorId,
    actor: proposal.author,
    reason: reasonOf(content) ?? proposal.comment ?? comment,
    proposalId: proposal.id,
  });
  return { subjectId: plan.subjectId, acceptedRevision: int(acceptedRevision) };
}
