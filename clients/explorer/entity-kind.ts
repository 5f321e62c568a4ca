import type { EntityKind } from './__generated__/graphql.ts';
import type { LinkedKind } from './components/entity-link.tsx';

const kinds: Readonly<Record<EntityKind, LinkedKind>> = {
  MOTIF: 'Motif',
  WASTRA: 'Wastra',
  DESIGN: 'Design',
  REGION: 'Region',
  TECHNIQUE: 'Technique',
  MATERIAL: 'Material',
  COMMUNITY: 'Community',
  CRAFTSPERSON: 'Craftsperson',
  WORKSHOP: 'Workshop',
  ARTIFACT: 'Artifact',
  RECOGNITION: 'Recognition',
  SOURCE: 'Source',
};

/** The type of the records that a kind names. */
export const kindOf = (kind: EntityKind): LinkedKind => kinds[kind];
