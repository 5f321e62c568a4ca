import type { Findings } from '../findings.ts';
import type { ProposalContent } from './content.ts';
import type { Plan } from './plan.ts';
import { correctionWants, planCorrection } from './plan-correction.ts';
import { derivationWants, planDerivation } from './plan-derivation.ts';
import { designWants, planDesign } from './plan-design.ts';
import { disputeWants, planDispute } from './plan-dispute.ts';
import { planResemblance, resemblanceWants } from './plan-resemblance.ts';
import { type Reader, readSurroundings, type Surroundings, type Wanted } from './surroundings.ts';

function wantsOf(content: ProposalContent): Wanted {
  switch (content.of) {
    case 'DESIGN':
      return designWants(content);
    case 'DERIVATION':
      return derivationWants(content);
    case 'RESEMBLANCE':
      return resemblanceWants(content);
    case 'CORRECTION':
      return correctionWants(content);
    case 'DISPUTE':
    case 'SETTLEMENT':
      return disputeWants(content);
  }
}

function planFor(content: ProposalContent, around: Surroundings, findings: Findings): Plan {
  switch (content.of) {
    case 'DESIGN':
      return planDesign(content, around, findings);
    case 'DERIVATION':
      return planDerivation(content, around, findings);
    case 'RESEMBLANCE':
      return planResemblance(content, around, findings);
    case 'CORRECTION':
      return planCorrection(content, around, findings);
    case 'DISPUTE':
    case 'SETTLEMENT':
      return planDispute(content, around, findings);
  }
}

/** What a proposal would write into the graph as it stands now, with every problem and warning. */
export async function planContent(
  content: ProposalContent,
  reader: Reader,
  findings: Findings,
): Promise<Plan> {
  return planFor(content, await readSurroundings(reader, wantsOf(content)), findings);
}
