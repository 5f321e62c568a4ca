import type { PictureClaim } from './picture.type.ts';

/** A record in a lineage told as a tree, with the claims that join it to the one above. */
export interface Branch<Claim> {
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly branches: readonly Branch<Claim>[];
  /** Its own branches stand elsewhere in the tree: more ways than one lead to it. */
  readonly isRepeated: boolean;
}

type Ends = Pick<PictureClaim, 'ancestor' | 'descendant'>;

export type Side = 'ancestors' | 'descendants';

/** One side of a lineage as a tree from its root. A record that several ways reach is told in full once. */
export function treeOf<Claim extends Ends>(
  root: string,
  claims: readonly Claim[],
  side: Side,
): readonly Branch<Claim>[] {
  const told = new Set<string>();
  const [near, far] =
    side === 'ancestors' ? (['descendant', 'ancestor'] as const) : (['ancestor', 'descendant'] as const);
  const grow = (id: string): readonly Branch<Claim>[] => {
    const onward = claims.filter((claim) => claim[near] === id);
    return [...new Set(onward.map((claim) => claim[far]))].map((each) => {
      const isRepeated = told.has(each);
      told.add(each);
      return {
        id: each,
        claims: onward.filter((claim) => claim[far] === each),
        branches: isRepeated ? [] : grow(each),
        isRepeated,
      };
    });
  };
  return grow(root);
}
