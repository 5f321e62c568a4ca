import type { GraphRelationship } from '../graph/graph-record.ts';

/** Claims of the graph as classes of ours: each has ends, sources and a fragment of its descendant's address. */
export const claimClasses = {
  DERIVES_FROM: 'Derivation',
  KIND_OF: 'Kinship',
  HAS_PART: 'Parthood',
  RESEMBLES: 'Resemblance',
  MADE: 'Making',
} as const;

export type ClaimType = keyof typeof claimClasses;

export const isClaimType = (type: string): type is ClaimType => Object.hasOwn(claimClasses, type);

/** `FROM_REGION` as `fromRegion`. */
export const predicateName = (type: string): string =>
  type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** `fromRegion` as `FROM_REGION`. */
export const relationshipType = (predicate: string): string =>
  predicate.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Whether a claim stands: one that was taken back is told, and not said to hold. */
export const stands = (status: unknown): boolean => status === undefined || status === 'ACCEPTED';

/** Where a relationship is told: a claim by its id, any other by what it joins; a second such gets a number. */
export function named(
  relationships: readonly GraphRelationship[],
): readonly { readonly name: string; readonly relationship: GraphRelationship }[] {
  const taken = new Map<string, number>();
  return relationships.map((relationship) => {
    const { type, to, properties } = relationship;
    const { id, role } = properties.values;
    const base = String(id ?? [predicateName(type), to, ...(role === undefined ? [] : [role])].join('/'));
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { name: count === 1 ? base : `${base}~${count}`, relationship };
  });
}
