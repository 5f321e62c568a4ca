import { MaterialListDocument } from '../__generated__/graphql.ts';
import { chosen, materialKinds } from '../choices.ts';
import { listPage } from '../list-page.tsx';

export const materialListPage = listPage({
  kind: 'Material',
  choices: [{ name: 'kind', vocabulary: 'MaterialKind', choices: materialKinds }],
  scopes: {},
  load: async (execute, page, query) => {
    const filter = { kind: chosen(query['kind'], materialKinds) };
    return (await execute(MaterialListDocument, { ...page, filter })).materials;
  },
  aside: (node, { words }) => [words.label('MaterialKind', node.materialKind)],
});
