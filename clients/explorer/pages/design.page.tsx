import {
  DesignPageDocument,
  type DesignPageQuery,
  StoryDocument,
  TraceDesignDocument,
} from '../__generated__/graphql.ts';
import { certificateMessages } from '../certificate/certificate-messages.ts';
import { fact } from '../components/facts.tsx';
import { LineageRecord } from '../components/lineage-record.tsx';
import { entityPage } from '../entity-page.ts';
import { graphiqlLink } from '../graphiql.ts';
import { apiLanguage } from '../language.ts';
import { type WithLineage, withLineage } from '../lineage-page.ts';
import { useSurroundings } from '../surroundings.ts';

type Design = WithLineage<NonNullable<DesignPageQuery['design']>>;

export const designPage = entityPage<Design>({
  kind: 'Design',
  load: async (visit, slug) => {
    const { design } = await visit.execute(DesignPageDocument, { slug });
    return withLineage(visit, design);
  },
  show: (design) => <DesignView design={design} />,
});

function DesignView({ design }: { readonly design: Design }) {
  const { lang, t, words, href } = useSurroundings();
  const { slug, name, own } = design;
  const asked = { slug, lang: apiLanguage(lang) };
  return (
    <LineageRecord
      node={design}
      sorts={[words.label('DesignKind', own.designKind)]}
      facts={[
        fact(t.entity.year, own.year ?? <span class="quiet">{t.entity.unknown}</span>),
        {
          term: certificateMessages[lang].title,
          value: <a href={href(`/certificate/${slug}`)}>{certificateMessages[lang].open}</a>,
        },
      ]}
      questions={[
        {
          name: t.home.questions.trace(name),
          href: graphiqlLink(TraceDesignDocument, { ...asked, maxDepth: 8 }),
        },
        { name: t.home.questions.story(name), href: graphiqlLink(StoryDocument, asked) },
      ]}
    />
  );
}
