import type { ProposalCheck } from '../../../schema/proposed.type.ts';
import type { Context } from '../../context.ts';
import { Findings, Refusal } from '../findings.ts';
import type { ProposalContent } from './content.ts';
import { ancestorsOf, inheritedRestrictions } from './inherited-restrictions.ts';
import { planContent } from './plan-content.ts';
import { refuseCycle } from './plan-cycles.ts';

/** What accepting a proposal would do to the graph as it stands, and what would keep it from being accepted. */
export async function checkProposal(
  content: ProposalContent,
  { graph, batcher }: Context,
): Promise<ProposalCheck> {
  const findings = new Findings();
  const plan = await planContent(content, graph, findings);
  try {
    await refuseCycle(graph, plan);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    findings.errors.push(...error.errors);
  }
  await inheritedRestrictions(ancestorsOf(content), batcher, findings);
  return { differences: plan.differences, userErrors: findings.errors, warnings: findings.warnings };
}
