import {
  DesignPageDocument,
  type DesignPageQuery,
  StoryDocument,
  TraceDesignDocument,
} from '../__generated__/graphql.ts';
import { fact } from '../components/facts.tsx';
import { LineageRecord } from '../components/lineage-record.tsx';
import { entityPage } from '../entity-page.ts';
import { graphiqlLink } from '../graphiql.ts';
import { apiLanguage } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';

type Design = NonNullable<DesignPageQuery['design']>;

export const designPage = entityPage<Design>({
  kind: 'Design',
  load: async ({ execute, lang }, slug) =>
    (await execute(DesignPageDocument, { slug, lang: apiLanguage(lang) })).design,
  show: (design) => <DesignView design={design} />,
});

function DesignView({ design }: { readonly design: Design }) {
  const { lang, t, words } = useSurroundings();
  const { slug, name } = design;
  const asked = { slug, lang: apiLanguage(lang) };
  return (
    <LineageRecord
      node={design}
      sorts={[words.label('DesignKind', design.designKind)]}
      facts={[fact(t.entity.year, design.year ?? <span class="quiet">{t.entity.unknown}</span>)]}
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
