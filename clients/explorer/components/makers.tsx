import type { MakerLineFragment, SourceLineFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink } from './entity-link.tsx';
import { SourceRefs } from './source.tsx';

export interface MakerWithSources extends MakerLineFragment {
  readonly sources: readonly SourceLineFragment[];
}

/** Who had which part in a work, and who says so. */
export function Makers({ makers }: { readonly makers: readonly MakerWithSources[] }) {
  const { t, words } = useSurroundings();
  if (makers.length === 0) return null;
  return (
    <section>
      <h2>{t.section.makers}</h2>
      <ul class="makers">
        {makers.map(({ role, craftsperson, sources }) => (
          <li key={`${role} ${craftsperson.id}`}>
            <EntityLink node={craftsperson} /> <span class="quiet">{words.label('MakerRole', role)}</span>
            <SourceRefs sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
