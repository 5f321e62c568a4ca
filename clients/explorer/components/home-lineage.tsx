import type { HomePageQuery } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { Claim } from './claim.tsx';
import { EntityLink } from './entity-link.tsx';
import { InlineLinks } from './links.tsx';

type Path = HomePageQuery['lineagePaths'][number];

/** One lineage from its youngest to its oldest end, with the claim of each step. */
export function ToldPath({ path }: { readonly path: Path }) {
  const { t, href, number } = useSurroundings();
  const [youngest, ...older] = path.nodes;
  const oldest = older.at(-1);
  if (!youngest || !oldest) return null;
  return (
    <section class="told">
      <h2>{t.home.story(youngest.name, oldest.name)}</h2>
      <p>{t.home.storyLead(number(path.length))}</p>
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
      <p>
        <a href={href(`/${youngest.id}#silsilah`)}>{t.home.whole}</a>
      </p>
    </section>
  );
}

/** Some of what descends from a motif that many know. */
export function Became({ motif }: { readonly motif: NonNullable<HomePageQuery['motif']> }) {
  const { t, href, words, number } = useSurroundings();
  const { totalCount, edges } = motif.derivatives;
  if (totalCount === 0) return null;
  return (
    <section class="became">
      <h2>{t.home.became(motif.name)}</h2>
      <p>{t.home.becameLead}</p>
      <ul class="plain">
        {edges.map(({ node, derivation }) => (
          <li key={node.id}>
            <EntityLink node={node} />{' '}
            <span class="quiet">
              {t.kind[node.__typename].one}
              {node.__typename === 'Design' && node.year !== null && ` · ${node.year}`} ·{' '}
              {words.label('Confidence', derivation.confidence)}
              {derivation.disputed && ` ${t.lineage.disputed}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href(`/${motif.id}#turunan`)}>{t.list.seeAll(number(totalCount))}</a>
      </p>
    </section>
  );
}
