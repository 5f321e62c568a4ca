import type { EntityKind } from '../../../schema/enums.ts';

/** How likely a record of a kind is what is looked for, when nothing else tells. */
export const kindWeight: Readonly<Record<EntityKind, number>> = {
  MOTIF: 1,
  WASTRA: 0.95,
  DESIGN: 0.8,
  TECHNIQUE: 0.85,
  COMMUNITY: 0.7,
  MATERIAL: 0.75,
  CRAFTSPERSON: 0.75,
  WORKSHOP: 0.6,
  REGION: 0.65,
  ARTIFACT: 0.5,
  RECOGNITION: 0.45,
  SOURCE: 0.2,
};
