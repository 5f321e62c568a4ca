import { CommunityPageDocument, type CommunityPageQuery } from '../__generated__/graphql.ts';
import { factOf } from '../components/facts.tsx';
import { InlineLinks, LinkSection } from '../components/links.tsx';
import { PlainRecord } from '../components/plain-record.tsx';
import { entityPage } from '../entity-page.ts';
import { apiLanguage } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';

type Community = NonNullable<CommunityPageQuery['community']>;

export const communityPage = entityPage<Community>({
  kind: 'Community',
  load: async ({ execute, lang }, slug) =>
    (await execute(CommunityPageDocument, { slug, lang: apiLanguage(lang) })).community,
  show: (community) => <CommunityView community={community} />,
});

function CommunityView({ community }: { readonly community: Community }) {
  const { t } = useSurroundings();
  const { slug } = community;
  return (
    <PlainRecord
      node={community}
      facts={[factOf(t.entity.where, community.regions, (nodes) => <InlineLinks nodes={nodes} />)]}
    >
      <LinkSection title={t.kind.Wastra.title} list={community.wastras} all={`/wastra?community=${slug}`} />
      <LinkSection title={t.kind.Motif.title} list={community.motifs} all={`/motif?community=${slug}`} />
      <LinkSection title={t.section.members} list={community.members} />
    </PlainRecord>
  );
}
