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
import { useSurroundings } from '../surroundings.ts';

type Motif = NonNullable<MotifPageQuery['motif']>;

export const motifPage = entityPage<Motif>({
  kind: 'Motif',
  load: async ({ execute, lang }, slug) =>
    (await execute(MotifPageDocument, { slug, lang: apiLanguage(lang) })).motif,
  show: (motif) => <MotifView motif={motif} />,
});

function MotifView({ motif }: { readonly motif: Motif }) {
  const { lang, t, words } = useSurroundings();
  const medium = words.label('MotifMedium', motif.medium);
  const { slug, name } = motif;
  return (
    <LineageRecord
      node={motif}
      sorts={[medium, motif.motifClass ? words.label('MotifClass', motif.motifClass) : undefined]}
      facts={[
        fact(t.entity.symbolism, motif.symbolism),
        fact(t.entity.nameMeaning, motif.nameMeaning),
        fact(t.entity.firstAttested, motif.firstAttested),
        fact(t.entity.attribution, motif.attribution),
      ]}
      term={motif.restriction ?? undefined}
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
      <LinkSection title={t.section.appearsOn} list={wholeList(motif.appearsOn)} />
    </LineageRecord>
  );
}
