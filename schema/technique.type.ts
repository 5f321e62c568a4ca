import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.ts';

@ObjectType({
  implements: Entity,
  description: 'A way of making: batik tulis, ikat lusi, songket and so on.',
})
export class Technique extends Entity {
  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Getty AAT id; its address is http://vocab.getty.edu/aat/ followed by it.',
  })
  aatId!: string | null;

  @Field(() => String, { nullable: true, description: 'Wikidata id.' })
  wikidataId!: string | null;
}
