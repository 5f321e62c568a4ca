import type { Proposal } from '../../../schema/proposal.type.ts';
import type { Context } from '../../context.ts';
import { type Actor, includesRole } from '../identity/actor.ts';
import { findProposal } from './proposal.repository.ts';

export const isProposalId = (id: string): boolean => id.startsWith('proposal/');

/** Its author reads a proposal, and curators; for others nothing is there. */
export const mayRead = (actor: Actor | null, { authorId }: Proposal): boolean =>
  actor !== null && (authorId === actor.id || includesRole(actor.role, 'CURATOR'));

export async function readableProposal(id: string, { actor, graph }: Context): Promise<Proposal | null> {
  const stored = actor === null ? undefined : await findProposal(graph, id);
  return stored !== undefined && mayRead(actor, stored.proposal) ? stored.proposal : null;
}
