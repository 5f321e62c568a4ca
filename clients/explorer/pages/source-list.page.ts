import { SourceListDocument } from '../__generated__/graphql.ts';
import { chosen, sourceQualities } from '../choices.ts';
import { listPage } from '../list-page.tsx';

export const sourceListPage = listPage({
  kind: 'Source',
  choices: [{ name: 'quality', vocabulary: 'SourceQuality', choices: sourceQualities }],
  scopes: {},
  load: async (execute, page, query) => {
    const filter = { quality: chosen(query['quality'], sourceQualities) };
    return (await execute(SourceListDocument, { ...page, filter })).sources;
  },
  aside: (node, { words }) => [node.author, node.year, words.label('SourceQuality', node.quality)],
});
