import { Field, ObjectType } from 'type-graphql';
import { Artifact } from './artifact.type.ts';
import { Change } from './change.type.ts';
import { Community } from './community.type.ts';
import { connectionOf, pageOf } from './connection.type.ts';
import { Craftsperson } from './craftsperson.type.ts';
import { Derivation } from './derivation.type.ts';
import { Design } from './design.type.ts';
import { Entity, LineageNode } from './entity.type.ts';
import type { MakerRole } from './enums.ts';
import { Material } from './material.type.ts';
import { Motif } from './motif.type.ts';
import { Proposal } from './proposal.type.ts';
import { Recognition } from './recognition.type.ts';
import { Region } from './region.type.ts';
import { MakerRoleEnum } from './registered-enums.ts';
import { Source } from './source.type.ts';
import { Technique } from './technique.type.ts';
import { Wastra } from './wastra.type.ts';
import { Workshop } from './workshop.type.ts';

export const MotifConnection = connectionOf('Motif', () => Motif);
export const WastraConnection = connectionOf('Wastra', () => Wastra);
export const DesignConnection = connectionOf('Design', () => Design);
export const RegionConnection = connectionOf('Region', () => Region);
export const TechniqueConnection = connectionOf('Technique', () => Technique);
export const MaterialConnection = connectionOf('Material', () => Material);
export const CommunityConnection = connectionOf('Community', () => Community);
export const CraftspersonConnection = connectionOf('Craftsperson', () => Craftsperson);
export const WorkshopConnection = connectionOf('Workshop', () => Workshop);
export const ArtifactConnection = connectionOf('Artifact', () => Artifact);
export const RecognitionConnection = connectionOf('Recognition', () => Recognition);
export const SourceConnection = connectionOf('Source', () => Source);
export const EntityConnection = connectionOf('Entity', () => Entity);
export const ChangeConnection = connectionOf('Change', () => Change);
export const ProposalConnection = connectionOf('Proposal', () => Proposal);
export const LineageNodeConnection = connectionOf('LineageNode', () => LineageNode);

@ObjectType({ description: 'A direct ancestor or descendant, with the claim that says so.' })
export class DerivationEdge {
  @Field(() => String, { description: 'Opaque place of this edge in its list.' })
  cursor!: string;

  @Field(() => LineageNode, { description: 'The other end.' })
  node!: LineageNode;

  @Field(() => Derivation, { description: 'The claim.' })
  derivation!: Derivation;
}

export const DerivationConnection = pageOf(
  'Derivation',
  () => LineageNode,
  () => DerivationEdge,
);

@ObjectType({ description: 'A work, with the part that the person had in it.' })
export class WorkEdge {
  @Field(() => String, { description: 'Opaque place of this edge in its list.' })
  cursor!: string;

  @Field(() => LineageNode, { description: 'The work.' })
  node!: LineageNode;

  @Field(() => MakerRoleEnum, { description: 'The part.' })
  role!: MakerRole;

  sourceIds!: readonly string[];
}

export const WorkConnection = pageOf(
  'Work',
  () => LineageNode,
  () => WorkEdge,
);
