import type { HomePageQuery, WayFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { PathSteps } from './path-steps.tsx';
import { Picture } from './picture.tsx';

export type DrawnRecord = Extract<
  NonNullable<HomePageQuery['became']>,
  { readonly __typename: 'Motif' | 'Wastra' | 'Design' }
>;

/** One lineage from its youngest to its oldest end, drawn, with the claim of each step. */
export function ToldPath({
  path,
  record,
}: {
  readonly path: WayFragment;
  readonly record?: DrawnRecord | undefined;
}) {
  const { t, href, number } = useSurroundings();
  const [youngest, ...older] = path.nodes;
  const oldest = older.at(-1);
  if (!youngest || !oldest) return null;
  const drawn = record && {
    picture: record.lineage,
    root: record.id,
    name: record.name,
    claimsAt: `/lineage/${record.id}`,
  };
  return (
    <section class="told">
      <h2>{t.home.story(youngest.name, oldest.name)}</h2>
      <p>{t.home.storyLead(number(path.length))}</p>
      {drawn && <Picture {...drawn} shape="wide" />}
      <PathSteps path={path} />
      {drawn && <Picture {...drawn} shape="narrow" />}
      <p>
        <a href={href(`/${youngest.id}#silsilah`)}>{t.home.whole}</a>
      </p>
    </section>
  );
}

/** What descends from a motif that many know, drawn. */
export function Became({ record }: { readonly record: DrawnRecord }) {
  const { t, href, number } = useSurroundings();
  const { id, name, lineage } = record;
  if (lineage.totalCount === 0) return null;
  const drawn = { picture: lineage, root: id, name, claimsAt: `/lineage/${id}` };
  return (
    <section class="became">
      <h2>{t.home.became(name)}</h2>
      <p>{t.home.becameLead}</p>
      <Picture {...drawn} shape="wide" prefix="lahir" />
      <Picture {...drawn} shape="narrow" prefix="lahir" />
      <p>
        <a href={href(`/${id}#turunan`)}>{t.list.seeAll(number(lineage.totalCount))}</a>
      </p>
    </section>
  );
}
