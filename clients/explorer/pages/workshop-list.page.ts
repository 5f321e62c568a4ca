import { WorkshopListDocument } from '../__generated__/graphql.ts';
import { chosen, slugs, workshopKinds } from '../choices.ts';
import { listPage } from '../list-page.tsx';

export const workshopListPage = listPage({
  kind: 'Workshop',
  choices: [{ name: 'kind', vocabulary: 'WorkshopKind', choices: workshopKinds }],
  scopes: { region: 'Region', technique: 'Technique' },
  load: async (execute, page, query) => {
    const filter = {
      kind: chosen(query['kind'], workshopKinds),
      region: slugs(query['region']),
      technique: slugs(query['technique']),
    };
    return (await execute(WorkshopListDocument, { ...page, filter })).workshops;
  },
  aside: (node, { words }) => [
    words.label('WorkshopKind', node.workshopKind),
    ...node.regions.map(({ name }) => name),
  ],
});
