import { MotifListDocument } from '../__generated__/graphql.ts';
import { chosen, motifClasses, restrictionKinds, slugs } from '../choices.ts';
import { listPage } from '../list-page.tsx';

export const motifListPage = listPage({
  kind: 'Motif',
  choices: [
    { name: 'class', vocabulary: 'MotifClass', choices: motifClasses },
    { name: 'restriction', vocabulary: 'RestrictionKind', choices: restrictionKinds },
  ],
  scopes: {
    region: 'Region',
    technique: 'Technique',
    material: 'Material',
    community: 'Community',
    wastra: 'Wastra',
  },
  load: async (execute, page, query) => {
    const filter = {
      class: chosen(query['class'], motifClasses),
      restriction: chosen(query['restriction'], restrictionKinds),
      region: slugs(query['region']),
      technique: slugs(query['technique']),
      material: slugs(query['material']),
      community: slugs(query['community']),
      wastra: slugs(query['wastra']),
    };
    return (await execute(MotifListDocument, { ...page, filter })).motifs;
  },
  aside: (node, { words }) => [
    node.motifClass && words.label('MotifClass', node.motifClass),
    ...node.regions.map(({ name }) => name),
  ],
});
