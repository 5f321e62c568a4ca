import { ArtifactPageDocument, type ArtifactPageQuery } from '../__generated__/graphql.ts';
import { External } from '../components/authority.tsx';
import { fact, factOf } from '../components/facts.tsx';
import { InlineLinks, LinkSection, wholeList } from '../components/links.tsx';
import { PlainRecord } from '../components/plain-record.tsx';
import { entityPage } from '../entity-page.ts';
import { apiLanguage } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';
import { webAddress } from '../web-address.ts';

type Artifact = NonNullable<ArtifactPageQuery['artifact']>;

export const artifactPage = entityPage<Artifact>({
  kind: 'Artifact',
  load: async ({ execute, lang }, slug) =>
    (await execute(ArtifactPageDocument, { slug, lang: apiLanguage(lang) })).artifact,
  show: (artifact) => <ArtifactView artifact={artifact} />,
});

function ArtifactView({ artifact }: { readonly artifact: Artifact }) {
  const { t } = useSurroundings();
  const url = webAddress(artifact.url);
  return (
    <PlainRecord
      node={artifact}
      sorts={[artifact.institution]}
      facts={[
        fact(t.entity.institution, artifact.institution),
        fact(t.entity.accession, artifact.accession),
        fact(t.entity.date, artifact.date),
        factOf(t.entity.where, artifact.regions, (nodes) => <InlineLinks nodes={nodes} />),
        fact(t.entity.museumPage, url && <External href={url} />),
        fact(t.entity.licence, artifact.licence),
      ]}
    >
      <LinkSection title={t.section.shows} list={wholeList(artifact.shows)} />
    </PlainRecord>
  );
}
