import { RecognitionListDocument } from '../__generated__/graphql.ts';
import { chosen, recognitionKinds } from '../choices.ts';
import { listPage } from '../list-page.tsx';

export const recognitionListPage = listPage({
  kind: 'Recognition',
  choices: [{ name: 'kind', vocabulary: 'RecognitionKind', choices: recognitionKinds }],
  scopes: {},
  load: async (execute, page, query) => {
    const filter = { kind: chosen(query['kind'], recognitionKinds) };
    return (await execute(RecognitionListDocument, { ...page, filter })).recognitions;
  },
  aside: (node, { words }) => [
    words.label('RecognitionKind', node.recognitionKind),
    words.label('RecognitionStatus', node.status),
    node.year,
  ],
});
