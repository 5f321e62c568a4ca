import { CommunityListDocument } from '../__generated__/graphql.ts';
import { slugs } from '../choices.ts';
import { listPage } from '../list-page.tsx';

export const communityListPage = listPage({
  kind: 'Community',
  choices: [],
  scopes: { region: 'Region' },
  load: async (execute, page, query) => {
    const filter = { region: slugs(query['region']) };
    return (await execute(CommunityListDocument, { ...page, filter })).communities;
  },
  aside: (node) => [...node.regions.map(({ name }) => name)],
});
