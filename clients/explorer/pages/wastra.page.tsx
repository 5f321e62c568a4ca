import { ClothDocument, WastraPageDocument, type WastraPageQuery } from '../__generated__/graphql.ts';
import { fact } from '../components/facts.tsx';
import { LineageRecord } from '../components/lineage-record.tsx';
import { LinkSection } from '../components/links.tsx';
import { entityPage } from '../entity-page.ts';
import { graphiqlLink } from '../graphiql.ts';
import { apiLanguage } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';

type Wastra = NonNullable<WastraPageQuery['wastra']>;

export const wastraPage = entityPage<Wastra>({
  kind: 'Wastra',
  load: async ({ execute, lang }, slug) =>
    (await execute(WastraPageDocument, { slug, lang: apiLanguage(lang) })).wastra,
  show: (wastra) => <WastraView wastra={wastra} />,
});

function WastraView({ wastra }: { readonly wastra: Wastra }) {
  const { lang, t, words } = useSurroundings();
  const { slug, name, status } = wastra;
  return (
    <LineageRecord
      node={wastra}
      sorts={[words.label('WastraFamily', wastra.family)]}
      facts={[
        wastra.use === wastra.description ? undefined : fact(t.entity.use, wastra.use),
        status ? fact(t.entity.status, words.label('WastraStatus', status)) : undefined,
      ]}
      questions={[
        {
          name: t.home.questions.cloth(name),
          href: graphiqlLink(ClothDocument, { slug, lang: apiLanguage(lang) }),
        },
      ]}
    >
      <LinkSection title={t.section.motifsOn} list={wastra.motifs} all={`/motif?wastra=${slug}`} />
    </LineageRecord>
  );
}
