import { ClothDocument, WastraPageDocument, type WastraPageQuery } from '../__generated__/graphql.ts';
import { fact } from '../components/facts.tsx';
import { LineageRecord } from '../components/lineage-record.tsx';
import { LinkSection } from '../components/links.tsx';
import { entityPage } from '../entity-page.ts';
import { graphiqlLink } from '../graphiql.ts';
import { apiLanguage } from '../language.ts';
import { type WithLineage, withLineage } from '../lineage-page.ts';
import { useSurroundings } from '../surroundings.ts';

type Wastra = WithLineage<NonNullable<WastraPageQuery['wastra']>>;

export const wastraPage = entityPage<Wastra>({
  kind: 'Wastra',
  load: async (visit, slug) => {
    const lang = apiLanguage(visit.lang);
    const { wastra } = await visit.execute(WastraPageDocument, { slug, lang });
    return withLineage(visit, wastra);
  },
  show: (wastra) => <WastraView wastra={wastra} />,
});

function WastraView({ wastra }: { readonly wastra: Wastra }) {
  const { lang, t, words } = useSurroundings();
  const { slug, name, own } = wastra;
  return (
    <LineageRecord
      node={wastra}
      sorts={[words.label('WastraFamily', own.family)]}
      facts={[
        own.use === wastra.description ? undefined : fact(t.entity.use, own.use),
        own.status ? fact(t.entity.status, words.label('WastraStatus', own.status)) : undefined,
      ]}
      questions={[
        {
          name: t.home.questions.cloth(name),
          href: graphiqlLink(ClothDocument, { slug, lang: apiLanguage(lang) }),
        },
      ]}
    >
      <LinkSection title={t.section.motifsOn} list={own.motifs} all={`/motif?wastra=${slug}`} />
    </LineageRecord>
  );
}
