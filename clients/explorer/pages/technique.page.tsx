import { TechniquePageDocument, type TechniquePageQuery } from '../__generated__/graphql.ts';
import { authorityFacts } from '../components/authority.tsx';
import { factOf } from '../components/facts.tsx';
import { InlineLinks, LinkSection } from '../components/links.tsx';
import { Recognitions } from '../components/objects.tsx';
import { PlainRecord } from '../components/plain-record.tsx';
import { entityPage } from '../entity-page.ts';
import { apiLanguage } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';

type Technique = NonNullable<TechniquePageQuery['technique']>;

export const techniquePage = entityPage<Technique>({
  kind: 'Technique',
  load: async ({ execute, lang }, slug) =>
    (await execute(TechniquePageDocument, { slug, lang: apiLanguage(lang) })).technique,
  show: (technique) => <TechniqueView technique={technique} />,
});

function TechniqueView({ technique }: { readonly technique: Technique }) {
  const { t } = useSurroundings();
  const { slug } = technique;
  return (
    <PlainRecord
      node={technique}
      facts={[
        factOf(t.entity.broader, technique.broader, (nodes) => <InlineLinks nodes={nodes} />),
        factOf(t.entity.narrower, technique.narrower, (nodes) => <InlineLinks nodes={nodes} />),
        ...authorityFacts(t, technique),
      ]}
    >
      <LinkSection title={t.kind.Wastra.title} list={technique.wastras} all={`/wastra?technique=${slug}`} />
      <LinkSection title={t.kind.Motif.title} list={technique.motifs} all={`/motif?technique=${slug}`} />
      <LinkSection title={t.kind.Workshop.title} list={technique.workshops} />
      <Recognitions recognitions={technique.recognitions} />
    </PlainRecord>
  );
}
