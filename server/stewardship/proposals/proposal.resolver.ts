import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { ProposalConnection } from '../../../schema/connections.ts';
import { ReviewProposalInput, UndoInput, WithdrawProposalInput } from '../../../schema/decision.input.ts';
import { PageArgs } from '../../../schema/page.args.ts';
import {
  DisputeDerivationInput,
  DisputeResemblanceInput,
  ProposeCorrectionInput,
  ProposeDerivationInput,
  ProposeDesignInput,
  ProposeResemblanceInput,
  SettleDisputeInput,
} from '../../../schema/proposal.input.ts';
import { Proposal, ProposalPayload } from '../../../schema/proposal.type.ts';
import { type ProposalStatus, ProposalStatusEnum } from '../../../schema/stewardship.enums.ts';
import type { Context } from '../../context.ts';
import { requireRole } from '../identity/actor.ts';
import { reviewProposal, undo, withdrawProposal } from '../review/decide.ts';
import { listProposals } from './proposal.repository.ts';
import { propose } from './propose.ts';
import {
  readCorrection,
  readDerivation,
  readDesign,
  readDispute,
  readDisputedLikeness,
  readResemblance,
  readSettlement,
} from './read-content.ts';

const inputHelp = { description: 'What is sent.' };
const needs = (role: string) => `Needs a key with the role ${role}.`;

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => ProposalConnection, {
    description: `Proposals, the newest first. ${needs('CURATOR')}`,
  })
  proposals(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('status', () => ProposalStatusEnum, { nullable: true, description: 'Only those.' })
    status: ProposalStatus | null,
    @Ctx() { actor, graph }: Context,
  ) {
    requireRole(actor, 'CURATOR');
    return listProposals(graph, { status: status ?? undefined }, page);
  }

  @Query(() => ProposalConnection, {
    description: `Your own proposals, the newest first. ${needs('CONTRIBUTOR')}`,
  })
  myProposals(@Args(() => PageArgs) page: PageArgs, @Ctx() { actor, graph }: Context) {
    return listProposals(graph, { authorId: requireRole(actor, 'CONTRIBUTOR').id }, page);
  }

  @Mutation(() => ProposalPayload, {
    description: `Proposes a design with what it descends from. ${needs('CONTRIBUTOR')}`,
  })
  proposeDesign(
    @Arg('input', () => ProposeDesignInput, inputHelp) input: ProposeDesignInput,
    @Ctx() context: Context,
  ) {
    return propose({ operation: 'proposeDesign', input, read: readDesign }, context);
  }

  @Mutation(() => ProposalPayload, {
    description: `Proposes a claim of descent between two records that are there. ${needs('CONTRIBUTOR')}`,
  })
  proposeDerivation(
    @Arg('input', () => ProposeDerivationInput, inputHelp) input: ProposeDerivationInput,
    @Ctx() context: Context,
  ) {
    return propose({ operation: 'proposeDerivation', input, read: readDerivation }, context);
  }

  @Mutation(() => ProposalPayload, {
    description: `Proposes a likeness of two records that are there; it is never walked as descent. ${needs('CONTRIBUTOR')}`,
  })
  proposeResemblance(
    @Arg('input', () => ProposeResemblanceInput, inputHelp) input: ProposeResemblanceInput,
    @Ctx() context: Context,
  ) {
    return propose({ operation: 'proposeResemblance', input, read: readResemblance }, context);
  }

  @Mutation(() => ProposalPayload, {
    description: `Proposes other values for a record or a claim. ${needs('CONTRIBUTOR')}`,
  })
  proposeCorrection(
    @Arg('input', () => ProposeCorrectionInput, inputHelp) input: ProposeCorrectionInput,
    @Ctx() context: Context,
  ) {
    return propose({ operation: 'proposeCorrection', input, read: readCorrection }, context);
  }

  @Mutation(() => ProposalPayload, {
    description: `Says that a claim of descent is contradicted, and by whom; it is marked as disputed when a curator accepts that. ${needs('CONTRIBUTOR')}`,
  })
  disputeDerivation(
    @Arg('input', () => DisputeDerivationInput, inputHelp) input: DisputeDerivationInput,
    @Ctx() context: Context,
  ) {
    return propose({ operation: 'disputeDerivation', input, read: readDispute }, context);
  }

  @Mutation(() => ProposalPayload, {
    description: `Says that a likeness is contradicted, and by whom; it alone is marked as disputed when a curator accepts that. ${needs('CONTRIBUTOR')}`,
  })
  disputeResemblance(
    @Arg('input', () => DisputeResemblanceInput, inputHelp) input: DisputeResemblanceInput,
    @Ctx() context: Context,
  ) {
    return propose({ operation: 'disputeResemblance', input, read: readDisputedLikeness }, context);
  }

  @Mutation(() => ProposalPayload, {
    description: `Says that a dispute has come to its end, and by what: no claim of descent on the pair, or the likeness, is marked as disputed any more when that is accepted. ${needs('CURATOR')}`,
  })
  settleDispute(
    @Arg('input', () => SettleDisputeInput, inputHelp) input: SettleDisputeInput,
    @Ctx() context: Context,
  ) {
    return propose({ operation: 'settleDispute', role: 'CURATOR', input, read: readSettlement }, context);
  }

  @Mutation(() => ProposalPayload, {
    description: `Takes an open proposal of your own back. ${needs('CONTRIBUTOR')}`,
  })
  withdrawProposal(
    @Arg('input', () => WithdrawProposalInput, inputHelp) input: WithdrawProposalInput,
    @Ctx() context: Context,
  ) {
    return withdrawProposal(input, context);
  }

  @Mutation(() => ProposalPayload, {
    description: `Accepts a proposal, rejects it, or asks its author. ${needs('CURATOR')}`,
  })
  reviewProposal(
    @Arg('input', () => ReviewProposalInput, inputHelp) input: ReviewProposalInput,
    @Ctx() context: Context,
  ) {
    return reviewProposal(input, context);
  }

  @Mutation(() => ProposalPayload, {
    description: `Takes an accepted proposal back; refused where later work stands on it. ${needs('CURATOR')}`,
  })
  undo(@Arg('input', () => UndoInput, inputHelp) input: UndoInput, @Ctx() context: Context) {
    return undo(input, context);
  }
}
