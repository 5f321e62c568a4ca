import type { ClaimFragment, LineageToldFragment, LineageViewQuery } from './__generated__/graphql.ts';
import { groupBy } from './group-by.ts';

export type MemberTold = LineageToldFragment['members'][number];

/** Which part of a lineage its page shows. */
export type DirectionName = 'all' | 'ancestors' | 'descendants';

/** A record as the page of its lineage asks for it. */
export type LineageViewed = Extract<NonNullable<LineageViewQuery['node']>, { lineage: unknown }>;

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

/** What one side of a lineage in both directions tells: where its root comes from, or what has come of it. */
export function sideOf(lineage: LineageToldFragment, side: 'ancestors' | 'descendants'): LineageToldFragment {
  const sign = side === 'ancestors' ? -1 : 1;
  const members = lineage.members.filter(({ generation }) => Math.sign(generation) === sign);
  const other = lineage.members.filter(({ generation }) => Math.sign(generation) !== sign);
  const descendsFromRoot = new Set(other.map(({ node }) => node.id));
  const within = new Set(members.map(({ node }) => node.id));
  const farEnd = side === 'ancestors' ? 'ancestor' : 'descendant';
  return {
    members,
    // A claim that leads past the root is told with the younger of its ends.
    derivations: lineage.derivations.filter(
      (claim) =>
        within.has(claim[farEnd].id) && !(side === 'ancestors' && descendsFromRoot.has(claim.descendant.id)),
    ),
    // How the rest of a cut lineage divides is not known; the nearest are shown on both sides.
    totalCount: lineage.truncated ? lineage.totalCount - other.length : members.length,
    truncated: lineage.truncated,
  };
}

/** Where on a page a claim is told, for the line in the picture that leads to it. */
export const claimAnchor = (id: string): string => `klaim-${id.slice(id.indexOf('/') + 1)}`;
