import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { AliasKind, EntityKind } from './enums.ts';
import type { Localised } from './localised.ts';
import { AliasKindEnum } from './registered-enums.ts';

/** The GraphQL type of each kind of entity. */
export const typeNames = {
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
} as const satisfies Record<EntityKind, string>;

@ObjectType({ description: 'Another name under which a record is known or found.' })
export class Alias {
  @Field(() => String, { description: 'The name.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'ISO 639 code of its language, where known.' })
  language!: string | null;

  @Field(() => AliasKindEnum, { description: 'What sort of name it is.' })
  kind!: AliasKind;
}

@InterfaceType('Node', {
  description: 'Anything that can be fetched again by its id (Relay).',
  resolveType: (value: { entityKind: EntityKind } | { nodeType: string }) =>
    'nodeType' in value ? value.nodeType : typeNames[value.entityKind],
})
export abstract class Node {
  @Field(() => ID, { description: 'Readable and stable: kind, slash, slug, such as `motif/parang-rusak`.' })
  id!: string;
}

@InterfaceType('Entity', {
  implements: Node,
  description: 'A record of the knowledge base.',
  resolveType: (value: { entityKind: EntityKind }) => typeNames[value.entityKind],
})
export abstract class Entity implements Node {
  id!: string;
  entityKind!: EntityKind;

  @Field(() => String, { description: 'The last part of the id, and of the address of its page.' })
  slug!: string;

  @Field(() => String, { description: 'The name by which it is best known.' })
  name!: string;

  @Field(() => [Alias], { description: 'Other names: old spelling, local, Dutch, English.' })
  aliases!: readonly Alias[];

  @Field(() => String, { nullable: true, description: "An editor's remark for careful readers." })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'When the record was first written, ISO 8601 in UTC.' })
  createdAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When the record was last changed, ISO 8601 in UTC.' })
  updatedAt!: string | null;

  /** Told by the field resolvers `description` and `descriptionLanguage`. */
  descriptionText!: Localised;
}

@InterfaceType('LineageNode', {
  implements: Entity,
  description: 'What can descend, and be descended from: a motif, a wastra or a design.',
  resolveType: (value: { entityKind: EntityKind }) => typeNames[value.entityKind],
})
export abstract class LineageNode extends Entity {}
