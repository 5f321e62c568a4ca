import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.ts';
import type { MaterialKind } from './enums.ts';
import type { Localised } from './localised.ts';
import { MaterialKindEnum } from './registered-enums.ts';

@ObjectType({ implements: Entity, description: 'A fibre, dye or other matter.' })
export class Material extends Entity {
  @Field(() => MaterialKindEnum, { description: 'What it does in the cloth.' })
  kind!: MaterialKind;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Scientific name of the plant or animal it comes from.',
  })
  scientificName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Getty AAT id; its address is http://vocab.getty.edu/aat/ followed by it.',
  })
  aatId!: string | null;

  @Field(() => String, { nullable: true, description: 'Wikidata id.' })
  wikidataId!: string | null;

  colourText!: Localised;
}
