import type { ClaimFragment, LineageToldFragment } from './__generated__/graphql.ts';
import { groupBy } from './group-by.ts';

export type MemberTold = LineageToldFragment['members'][number];

export interface Generation {
  readonly number: number;
  readonly members: readonly { readonly member: MemberTold; readonly claims: readonly ClaimFragment[] }[];
}

/**
 * The members of a lineage by their distance from its root, each with the claims that lead to it: those of
 * which it is the far `end`, seen from the root.
 */
export function byGeneration(
  { members, derivations }: LineageToldFragment,
  end: 'ancestor' | 'descendant',
): readonly Generation[] {
  const claims = groupBy(derivations, (claim) => claim[end].id);
  const generations = groupBy(members, (member) => Math.abs(member.generation));
  return [...generations]
    .sort(([nearer], [farther]) => nearer - farther)
    .map(([number, group]) => ({
      number,
      members: group.map((member) => ({ member, claims: claims.get(member.node.id) ?? [] })),
    }));
}
