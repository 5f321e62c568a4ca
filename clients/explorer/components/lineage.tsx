import type { ClaimFragment, LineageToldFragment, PictureFragment } from '../__generated__/graphql.ts';
import { byGeneration, type Generation } from '../lineage-view.ts';
import { useSurroundings } from '../surroundings.ts';
import { Claim } from './claim.tsx';
import { LineageKey } from './lineage-key.tsx';
import { LineageMember } from './lineage-member.tsx';
import { Picture } from './picture.tsx';

export interface LineageProps {
  readonly ancestors: LineageToldFragment;
  readonly descendants: LineageToldFragment;
  readonly drawn?: Drawn | undefined;
}

/** The picture of a lineage and whose it is. */
interface Drawn {
  readonly picture: PictureFragment;
  readonly root: string;
  readonly name: string;
}

/** Where a record comes from and what has come of it, told generation by generation. */
export function Lineage({ ancestors, descendants, drawn }: LineageProps) {
  const { t } = useSurroundings();
  return (
    <section class="lineage" id="silsilah">
      <h2>{t.lineage.title}</h2>
      {drawn && <Picture {...drawn} shape="wide" />}
      <Direction
        id="asal"
        title={t.lineage.ancestors}
        empty={t.lineage.noAncestors}
        lineage={ancestors}
        end="ancestor"
      />
      <Direction
        id="turunan"
        title={t.lineage.descendants}
        empty={t.lineage.noDescendants}
        lineage={descendants}
        end="descendant"
      />
      {drawn && <Picture {...drawn} shape="narrow" />}
      {ancestors.totalCount + descendants.totalCount > 0 && <LineageKey />}
    </section>
  );
}

interface DirectionProps {
  readonly id: string;
  readonly title: string;
  readonly empty: string;
  readonly lineage: LineageToldFragment;
  readonly end: 'ancestor' | 'descendant';
}

export function Direction({ id, title, empty, lineage, end }: DirectionProps) {
  const { t, number } = useSurroundings();
  const generations = byGeneration(lineage, end);
  const shown = number(lineage.members.length);
  return (
    <section id={id}>
      <h3>
        {title} {lineage.totalCount > 0 && <span class="count">{number(lineage.totalCount)}</span>}
      </h3>
      {lineage.totalCount === 0 && <p class="quiet">{empty}</p>}
      {generations.map((generation) => (
        <GenerationList key={generation.number} generation={generation} end={end} />
      ))}
      {lineage.truncated && <p>{t.lineage.truncated(shown, number(lineage.totalCount))}</p>}
    </section>
  );
}

interface GenerationListProps {
  readonly generation: Generation;
  readonly end: DirectionProps['end'];
}

function GenerationList({ generation, end }: GenerationListProps) {
  const { t } = useSurroundings();
  return (
    <>
      <h4>{t.lineage.generation(generation.number)}</h4>
      <ul class="generation">
        {generation.members.map(({ member, claims }) => (
          <li key={member.node.id}>
            <LineageMember member={member} />
            {claims.map((claim: ClaimFragment) => (
              <Claim key={claim.id} claim={claim} under={end} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
