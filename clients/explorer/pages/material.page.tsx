import { MaterialPageDocument, type MaterialPageQuery } from '../__generated__/graphql.ts';
import { authorityFacts } from '../components/authority.tsx';
import { fact } from '../components/facts.tsx';
import { LinkSection } from '../components/links.tsx';
import { PlainRecord } from '../components/plain-record.tsx';
import { entityPage } from '../entity-page.ts';
import { apiLanguage } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';

type Material = NonNullable<MaterialPageQuery['material']>;

export const materialPage = entityPage<Material>({
  kind: 'Material',
  load: async ({ execute, lang }, slug) =>
    (await execute(MaterialPageDocument, { slug, lang: apiLanguage(lang) })).material,
  show: (material) => <MaterialView material={material} />,
});

function MaterialView({ material }: { readonly material: Material }) {
  const { t, words } = useSurroundings();
  const { slug, scientificName } = material;
  return (
    <PlainRecord
      node={material}
      sorts={[words.label('MaterialKind', material.materialKind)]}
      facts={[
        fact(t.entity.colour, material.colour),
        fact(t.entity.scientificName, scientificName && <i lang="la">{scientificName}</i>),
        ...authorityFacts(t, material),
      ]}
    >
      <LinkSection title={t.kind.Wastra.title} list={material.wastras} all={`/wastra?material=${slug}`} />
      <LinkSection title={t.kind.Motif.title} list={material.motifs} all={`/motif?material=${slug}`} />
    </PlainRecord>
  );
}
