import type { EntityKind } from '../schema/enums.ts';
import { artifactEntity } from './artifact/artifact.entity.ts';
import { communityEntity } from './community/community.entity.ts';
import { craftspersonEntity } from './craftsperson/craftsperson.entity.ts';
import { designEntity } from './design/design.entity.ts';
import type { EntityDescriptor } from './graph/entity-descriptor.ts';
import { materialEntity } from './material/material.entity.ts';
import { motifEntity } from './motif/motif.entity.ts';
import { recognitionEntity } from './recognition/recognition.entity.ts';
import { regionEntity } from './region/region.entity.ts';
import { sourceEntity } from './source/source.entity.ts';
import { techniqueEntity } from './technique/technique.entity.ts';
import { wastraEntity } from './wastra/wastra.entity.ts';
import { workshopEntity } from './workshop/workshop.entity.ts';

/** Every kind of entity that there is. A new one is added here and in `resolvers.ts`. */
export const entities: readonly EntityDescriptor[] = [
  motifEntity,
  wastraEntity,
  designEntity,
  regionEntity,
  techniqueEntity,
  materialEntity,
  communityEntity,
  craftspersonEntity,
  workshopEntity,
  artifactEntity,
  recognitionEntity,
  sourceEntity,
];

const byKind = new Map<EntityKind, EntityDescriptor>(entities.map((entity) => [entity.kind, entity]));

export function entityOf(kind: EntityKind): EntityDescriptor {
  const entity = byKind.get(kind);
  if (entity === undefined) throw new Error(`No entity is registered for ${kind}.`);
  return entity;
}
