import { SourcePageDocument, type SourcePageQuery } from '../__generated__/graphql.ts';
import { External } from '../components/authority.tsx';
import { fact } from '../components/facts.tsx';
import { LinkSection } from '../components/links.tsx';
import { PlainRecord } from '../components/plain-record.tsx';
import { entityPage } from '../entity-page.ts';
import { apiLanguage, languageName } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';
import { webAddress } from '../web-address.ts';

type Source = NonNullable<SourcePageQuery['source']>;

export const sourcePage = entityPage<Source>({
  kind: 'Source',
  load: async ({ execute, lang }, slug) =>
    (await execute(SourcePageDocument, { slug, lang: apiLanguage(lang) })).source,
  show: (source) => <SourceView source={source} />,
});

function SourceView({ source }: { readonly source: Source }) {
  const { lang, t, words } = useSurroundings();
  const url = webAddress(source.url);
  return (
    <PlainRecord
      node={source}
      facts={[
        fact(t.entity.author, source.author),
        fact(t.entity.publisher, source.publisher),
        fact(t.entity.year, source.year),
        fact(t.entity.language, source.language && languageName(lang, source.language)),
        fact(t.entity.quality, words.label('SourceQuality', source.quality)),
        fact(t.entity.read, url ? <External href={url} /> : t.source.noLink),
      ]}
    >
      <LinkSection title={t.section.citedBy} list={source.citedBy} />
    </PlainRecord>
  );
}
