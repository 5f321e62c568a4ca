import { WastraListDocument } from '../__generated__/graphql.ts';
import { chosen, slugs, wastraFamilies, wastraStatuses } from '../choices.ts';
import { listPage } from '../list-page.tsx';

export const wastraListPage = listPage({
  kind: 'Wastra',
  choices: [
    { name: 'family', vocabulary: 'WastraFamily', choices: wastraFamilies },
    { name: 'status', vocabulary: 'WastraStatus', choices: wastraStatuses },
  ],
  scopes: { region: 'Region', technique: 'Technique', material: 'Material', community: 'Community' },
  load: async (execute, page, query) => {
    const filter = {
      family: chosen(query['family'], wastraFamilies),
      status: chosen(query['status'], wastraStatuses),
      region: slugs(query['region']),
      technique: slugs(query['technique']),
      material: slugs(query['material']),
      community: slugs(query['community']),
    };
    return (await execute(WastraListDocument, { ...page, filter })).wastras;
  },
  aside: (node, { words }) => [
    words.label('WastraFamily', node.family),
    ...node.regions.map(({ name }) => name),
  ],
});
