import { RegionPageDocument, type RegionPageQuery } from '../__generated__/graphql.ts';
import { fact, factOf } from '../components/facts.tsx';
import { InlineLinks, LinkSection } from '../components/links.tsx';
import { Objects } from '../components/objects.tsx';
import { PlainRecord } from '../components/plain-record.tsx';
import { entityPage } from '../entity-page.ts';
import { apiLanguage } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';

type Region = NonNullable<RegionPageQuery['region']>;

export const regionPage = entityPage<Region>({
  kind: 'Region',
  load: async ({ execute, lang }, slug) =>
    (await execute(RegionPageDocument, { slug, lang: apiLanguage(lang) })).region,
  show: (region) => <RegionView region={region} />,
});

function RegionView({ region }: { readonly region: Region }) {
  const { t, words } = useSurroundings();
  const { slug, motifs, wastras } = region;
  const all = (list: string) => `/${list}?region=${slug}`;
  return (
    <PlainRecord
      node={region}
      sorts={[words.label('RegionKind', region.regionKind)]}
      facts={[
        factOf(t.entity.partOf, region.partOf, (nodes) => <InlineLinks nodes={nodes} />),
        fact(t.entity.code, region.code),
        fact(t.entity.iso, region.iso3166),
        fact(t.entity.place, position(region)),
      ]}
    >
      {motifs.totalCount + wastras.totalCount === 0 && <p>{t.region.nothingYet}</p>}
      <LinkSection title={t.kind.Wastra.title} list={wastras} all={all('wastra')} />
      <LinkSection title={t.kind.Motif.title} list={motifs} all={all('motif')} />
      <LinkSection title={t.kind.Design.title} list={region.designs} all={all('design')} />
      <LinkSection title={t.kind.Craftsperson.title} list={region.craftspeople} all={all('craftsperson')} />
      <LinkSection title={t.kind.Workshop.title} list={region.workshops} all={all('workshop')} />
      <LinkSection title={t.kind.Community.title} list={region.communities} all={all('community')} />
      <Objects list={region.artifacts} />
      <LinkSection title={t.section.within} list={region.parts} all={`/region?within=${slug}`} />
    </PlainRecord>
  );
}

function position({ latitude, longitude }: Region): string | null {
  return latitude === null || longitude === null ? null : `${latitude.toFixed(3)}, ${longitude.toFixed(3)}`;
}
