import { TechniqueListDocument } from '../__generated__/graphql.ts';
import { slugs } from '../choices.ts';
import { listPage } from '../list-page.tsx';

export const techniqueListPage = listPage({
  kind: 'Technique',
  choices: [],
  scopes: { broader: 'Technique' },
  load: async (execute, page, query) => {
    const filter = { broader: slugs(query['broader']) };
    return (await execute(TechniqueListDocument, { ...page, filter })).techniques;
  },
  aside: (node) => [...node.broader.map(({ name }) => name)],
});
