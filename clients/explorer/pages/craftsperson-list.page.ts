import { CraftspersonListDocument } from '../__generated__/graphql.ts';
import { chosen, personRoles, slugs } from '../choices.ts';
import { listPage } from '../list-page.tsx';

export const craftspersonListPage = listPage({
  kind: 'Craftsperson',
  choices: [{ name: 'role', vocabulary: 'PersonRole', choices: personRoles }],
  scopes: { region: 'Region' },
  load: async (execute, page, query) => {
    const filter = { role: chosen(query['role'], personRoles), region: slugs(query['region']) };
    return (await execute(CraftspersonListDocument, { ...page, filter })).craftspeople;
  },
  aside: (node, { words }) => [
    ...node.roles.map((role) => words.label('PersonRole', role)),
    ...node.regions.map(({ name }) => name),
  ],
});
