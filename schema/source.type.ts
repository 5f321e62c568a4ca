import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.ts';
import type { SourceQuality } from './enums.ts';
import { SourceQualityEnum } from './registered-enums.ts';

@ObjectType({
  implements: Entity,
  description: 'What a claim rests on: a book, paper, museum page, press piece or web page.',
})
export class Source extends Entity {
  @Field(() => String, { description: 'Title; the same as `name`.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Author or authors.' })
  author!: string | null;

  @Field(() => String, { nullable: true, description: 'Publisher or site.' })
  publisher!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of publication.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Language of the source, ISO 639.' })
  language!: string | null;

  @Field(() => SourceQualityEnum, { description: 'The kind of source, best first.' })
  quality!: SourceQuality;
}
