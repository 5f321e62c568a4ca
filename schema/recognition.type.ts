import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.ts';
import type { RecognitionKind, RecognitionStatus } from './enums.ts';
import { RecognitionKindEnum, RecognitionStatusEnum } from './registered-enums.ts';

@ObjectType({
  implements: Entity,
  description: 'A listing or registration: UNESCO, WBTb, geographical indication, SNI.',
})
export class Recognition extends Entity {
  @Field(() => String, { description: 'Title of the listing; the same as `name`.' })
  title!: string;

  @Field(() => RecognitionKindEnum, { description: 'Who recognises, and as what.' })
  kind!: RecognitionKind;

  @Field(() => RecognitionStatusEnum, { description: 'How far it has come.' })
  status!: RecognitionStatus;

  @Field(() => Int, { nullable: true, description: 'Year of listing or registration.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Number of listing or registration.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'The body that lists or registers.' })
  body!: string | null;
}
