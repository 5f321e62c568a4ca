import type { CraftspersonPageQuery } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink } from './entity-link.tsx';
import { SourceRefs } from './source.tsx';

type WorkList = NonNullable<CraftspersonPageQuery['craftsperson']>['works'];

/** What a person made, revived or ordered, with the part they had in each. */
export function Works({ works }: { readonly works: WorkList }) {
  const { t, words, number } = useSurroundings();
  if (works.totalCount === 0) return null;
  return (
    <section>
      <h2>
        {t.section.works} <span class="count">{number(works.totalCount)}</span>
      </h2>
      <ul class="makers">
        {works.edges.map(({ role, node, sources }) => (
          <li key={`${role} ${node.id}`}>
            <EntityLink node={node} />{' '}
            <span class="quiet">
              {t.kind[node.__typename].one}
              {node.__typename === 'Design' && node.year !== null && ` · ${node.year}`} ·{' '}
              {words.label('MakerRole', role)}
            </span>
            <SourceRefs sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
