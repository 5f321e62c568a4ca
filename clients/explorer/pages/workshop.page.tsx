import { WorkshopPageDocument, type WorkshopPageQuery } from '../__generated__/graphql.ts';
import { External } from '../components/authority.tsx';
import { fact, factOf } from '../components/facts.tsx';
import { InlineLinks, LinkSection } from '../components/links.tsx';
import { Recognitions } from '../components/objects.tsx';
import { PlainRecord } from '../components/plain-record.tsx';
import { entityPage } from '../entity-page.ts';
import { apiLanguage } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';
import { webAddress } from '../web-address.ts';

type Workshop = NonNullable<WorkshopPageQuery['workshop']>;

export const workshopPage = entityPage<Workshop>({
  kind: 'Workshop',
  load: async ({ execute, lang }, slug) =>
    (await execute(WorkshopPageDocument, { slug, lang: apiLanguage(lang) })).workshop,
  show: (workshop) => <WorkshopView workshop={workshop} />,
});

function WorkshopView({ workshop }: { readonly workshop: Workshop }) {
  const { t, words } = useSurroundings();
  const url = webAddress(workshop.url);
  return (
    <PlainRecord
      node={workshop}
      sorts={[words.label('WorkshopKind', workshop.workshopKind)]}
      facts={[
        factOf(t.entity.where, workshop.regions, (nodes) => <InlineLinks nodes={nodes} />),
        factOf(t.entity.techniques, workshop.techniques, (nodes) => <InlineLinks nodes={nodes} />),
        fact(t.entity.founded, workshop.founded),
        fact(t.entity.website, url && <External href={url} />),
      ]}
    >
      <LinkSection title={t.kind.Craftsperson.title} list={workshop.craftspeople} />
      <Recognitions recognitions={workshop.recognitions} />
    </PlainRecord>
  );
}
