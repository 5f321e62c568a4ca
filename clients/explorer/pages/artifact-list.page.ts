import { ArtifactListDocument } from '../__generated__/graphql.ts';
import { slugs } from '../choices.ts';
import { listPage } from '../list-page.tsx';

export const artifactListPage = listPage({
  kind: 'Artifact',
  choices: [],
  scopes: { region: 'Region' },
  load: async (execute, page, query) => {
    const filter = { region: slugs(query['region']) };
    return (await execute(ArtifactListDocument, { ...page, filter })).artifacts;
  },
  aside: (node) => [node.institution, node.date],
});
