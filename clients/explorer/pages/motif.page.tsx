import {
  MayIUseItDocument,
  MotifPageDocument,
  type MotifPageQuery,
  WhatWasMadeOfItDocument,
} from '../__generated__/graphql.ts';
import { fact } from '../components/facts.tsx';
import { LineageRecord } from '../components/lineage-record.tsx';
import { LinkSection, wholeList } from '../components/links.tsx';
import { entityPage } from '../entity-page.ts';
import { graphiqlLink } from '../graphiql.ts';
import { apiLanguage } from '../language.ts';
import { type WithLineage, withLineage } from '../lineage-page.ts';
import { useSurroundings } from '../surroundings.ts';

type Motif = WithLineage<NonNullable<MotifPageQuery['motif']>>;

export const motifPage = entityPage<Motif>({
  kind: 'Motif',
  load: async (visit, slug) => {
    const lang = apiLanguage(visit.lang);
    const { motif } = await visit.execute(MotifPageDocument, { slug, lang });
    return withLineage(visit, motif);
  },
  show: (motif) => <MotifView motif={motif} />,
});

function MotifView({ motif }: { readonly motif: Motif }) {
  const { lang, t, words } = useSurroundings();
  const { slug, name, own } = motif;
  const medium = words.label('MotifMedium', own.medium);
  return (
    <LineageRecord
      node={motif}
      sorts={[medium, own.motifClass ? words.label('MotifClass', own.motifClass) : undefined]}
      facts={[
        fact(t.entity.symbolism, own.symbolism),
        fact(t.entity.nameMeaning, own.nameMeaning),
        fact(t.entity.firstAttested, own.firstAttested),
        fact(t.entity.attribution, own.attribution),
      ]}
      term={own.restriction ?? undefined}
      questions={[
        {
          name: t.home.questions.use(name),
          href: graphiqlLink(MayIUseItDocument, { slug, lang: apiLanguage(lang) }),
        },
        {
          name: t.home.questions.made(name),
          href: graphiqlLink(WhatWasMadeOfItDocument, { slug, first: 50 }),
        },
      ]}
    >
      <LinkSection title={t.section.appearsOn} list={wholeList(own.appearsOn)} />
    </LineageRecord>
  );
}
