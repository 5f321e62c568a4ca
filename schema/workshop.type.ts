import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.ts';
import type { WorkshopKind } from './enums.ts';
import { WorkshopKindEnum } from './registered-enums.ts';

@ObjectType({
  implements: Entity,
  description: 'A studio, sentra, cooperative, company or organisation of the craft.',
})
export class Workshop extends Entity {
  @Field(() => WorkshopKindEnum, { description: 'What it is.' })
  kind!: WorkshopKind;

  @Field(() => Int, { nullable: true, description: 'Year of founding.' })
  founded!: number | null;

  @Field(() => String, { nullable: true, description: 'Its public address on the web.' })
  url!: string | null;
}
