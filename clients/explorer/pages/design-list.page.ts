import { DesignListDocument } from '../__generated__/graphql.ts';
import { chosen, designKinds, slugs } from '../choices.ts';
import { listPage } from '../list-page.tsx';

export const designListPage = listPage({
  kind: 'Design',
  choices: [{ name: 'kind', vocabulary: 'DesignKind', choices: designKinds }],
  scopes: { region: 'Region', technique: 'Technique', maker: 'Craftsperson' },
  load: async (execute, page, query) => {
    const filter = {
      kind: chosen(query['kind'], designKinds),
      region: slugs(query['region']),
      technique: slugs(query['technique']),
      maker: slugs(query['maker']),
    };
    return (await execute(DesignListDocument, { ...page, filter })).designs;
  },
  aside: (node, { words }) => [
    words.label('DesignKind', node.designKind),
    node.year,
    ...node.makers.map(({ craftsperson }) => craftsperson.name),
  ],
});
