import type { HomePageQuery, WayFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { Doors } from './doors.tsx';
import { recordOf } from './entity-link.tsx';
import { Families } from './families.tsx';
import { Became, type DrawnRecord, ToldPath } from './home-lineage.tsx';
import { Numbers, Unknowns } from './numbers.tsx';
import { ProvinceList } from './province-list.tsx';
import { SearchBox, SearchExamples } from './search-box.tsx';

interface HomeViewProps {
  readonly home: HomePageQuery;
  /** The descent that is told, where the graph has it. */
  readonly path: WayFragment | undefined;
}

/** The first page: what this is, what it holds and does not hold, and where to go. */
export function HomeView({ home, path }: HomeViewProps) {
  const { t, href } = useSurroundings();
  const became = drawn(home.became);
  return (
    <>
      <header class="title home">
        <h1>{t.home.heading}</h1>
        <p class="lead">{t.home.lead}</p>
        <SearchBox place="page" />
        <SearchExamples />
      </header>
      <div class="pair">
        <section>
          <h2>{t.home.numbers}</h2>
          <Numbers stats={home.stats} />
        </section>
        <section>
          <h2>{t.home.unknown}</h2>
          <Unknowns coverage={home.coverage} />
        </section>
      </div>
      {path && <ToldPath path={path} record={drawn(home.origin)} />}
      {became && <Became record={became} />}
      <section>
        <h2>{t.home.doors}</h2>
        <Doors examples={home.nodes.map(recordOf)} />
      </section>
      <section id="provinsi">
        <h2>{t.home.byProvince}</h2>
        <p>
          <a href={href('/map')}>{t.map.see}</a>
        </p>
        <ProvinceList provinces={home.coverage.regions} />
      </section>
      <section id="kain">
        <h2>{t.home.byWastra}</h2>
        <Families />
      </section>
    </>
  );
}

/** A record that can have a lineage, as it is drawn here. */
function drawn(node: HomePageQuery['became'] | HomePageQuery['origin']): DrawnRecord | undefined {
  switch (node?.__typename) {
    case 'Motif':
    case 'Wastra':
    case 'Design':
      return node;
    default:
      return undefined;
  }
}
