import { ProvincesDocument, RegionListDocument } from '../__generated__/graphql.ts';
import { chosen, regionKinds, slugs } from '../choices.ts';
import { ProvinceList } from '../components/province-list.tsx';
import { pathIn } from '../language.ts';
import { listPage } from '../list-page.tsx';

export const regionListPage = listPage({
  kind: 'Region',
  choices: [{ name: 'kind', vocabulary: 'RegionKind', choices: regionKinds }],
  scopes: { within: 'Region' },
  load: async (execute, page, query) => {
    const filter = { kind: chosen(query['kind'], regionKinds), within: slugs(query['within']) };
    return (await execute(RegionListDocument, { ...page, filter })).regions;
  },
  aside: (node, { words }) => [words.label('RegionKind', node.regionKind)],
  above: async ({ execute, messages, lang }) => {
    const { coverage } = await execute(ProvincesDocument, {});
    return (
      <section>
        <h2>{messages.list.provinces}</h2>
        <p>
          <a href={pathIn(lang, '/map')}>{messages.map.see}</a>
        </p>
        <ProvinceList provinces={coverage.regions} />
      </section>
    );
  },
});
