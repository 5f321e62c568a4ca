import type { ComponentChildren } from 'preact';
import type { LinkFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';

export type LinkedKind = NonNullable<LinkFragment['__typename']>;

export interface Linked {
  readonly __typename: LinkedKind;
  readonly id: string;
  readonly name: string;
}

/** A node that is a record: the API has others, of which pages ask nothing. */
export function recordOf(node: Linked | Record<PropertyKey, never> | null | undefined): Linked | null {
  // Only records have the fields that the operation asks on `Entity`.
  return node && 'id' in node ? (node as Linked) : null;
}

/** Names of motifs and cloths are Indonesian or local words, and read as such. */
const localNames: readonly LinkedKind[] = ['Motif', 'Wastra', 'Community', 'Region'];

export interface EntityLinkProps {
  readonly node: Linked;
  /** The name as it is to be shown, where that is more than its letters. */
  readonly children?: ComponentChildren;
}

/** A link to a record's page, marked by the shape of its kind. */
export function EntityLink({ node, children }: EntityLinkProps) {
  const { lang, href } = useSurroundings();
  return (
    <a class={`to ${node.__typename.toLowerCase()}`} href={href(`/${node.id}`)}>
      <span lang={lang !== 'id' && localNames.includes(node.__typename) ? 'id' : undefined}>
        {children || node.name}
      </span>
    </a>
  );
}
