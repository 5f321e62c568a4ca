import { ProvincesDocument, type ProvincesQuery } from '../__generated__/graphql.ts';
import { ProvinceTable } from '../components/coverage-tables.tsx';
import { ProvinceMap } from '../components/province-map.tsx';
import type { Page } from '../page.ts';
import { useSurroundings } from '../surroundings.ts';

/** All provinces at a glance, and the same in a table. */
export const mapPage: Page = async ({ execute, messages }) => {
  const { coverage } = await execute(ProvincesDocument, {});
  return {
    found: true,
    title: messages.map.title,
    description: messages.map.lead,
    trail: [{ path: '/region', name: messages.kind.Region.title }],
    body: <MapView provinces={coverage.regions} />,
  };
};

function MapView({ provinces }: { readonly provinces: ProvincesQuery['coverage']['regions'] }) {
  const { t, href, number } = useSurroundings();
  const silent = provinces.filter(({ motifs, wastras }) => motifs + wastras === 0).length;
  return (
    <>
      <header class="title">
        <h1>{t.map.title}</h1>
        <p class="lead">{t.map.lead}</p>
      </header>
      <ProvinceMap provinces={provinces} />
      <section>
        <h2>{t.map.list}</h2>
        <p>
          {silent > 0 && `${t.home.silentProvinces(number(silent))}. `}
          {t.coverage.provincesLead}
        </p>
        <ProvinceTable provinces={provinces} />
        <p>
          <a href={href('/region')}>{t.map.regions}</a>
        </p>
      </section>
    </>
  );
}
