import type { WayFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { Claim } from './claim.tsx';
import { EntityLink } from './entity-link.tsx';
import { InlineLinks } from './links.tsx';

export type ToldWay = Pick<WayFragment, 'nodes' | 'derivations'>;

/** A way of descent from its youngest to its oldest record, with the claim of each step. */
export function PathSteps({ path }: { readonly path: ToldWay }) {
  const { t } = useSurroundings();
  return (
    <ol class="steps">
      {path.nodes.map((node, place) => {
        const claim = path.derivations[place];
        return (
          <li key={node.id}>
            <p class="member">
              <strong>
                <EntityLink node={node} />
              </strong>{' '}
              <span class="quiet">
                {t.kind[node.__typename].one}
                {node.__typename === 'Design' && node.year !== null && ` · ${node.year}`}
                {node.regions.length > 0 && ' · '}
                <InlineLinks nodes={node.regions} />
              </span>
            </p>
            {claim && <Claim claim={claim} under="descendant" />}
          </li>
        );
      })}
    </ol>
  );
}
