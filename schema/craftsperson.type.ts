import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.ts';
import type { PersonRole } from './enums.ts';
import { PersonRoleEnum } from './registered-enums.ts';

@ObjectType({ implements: Entity, description: 'A person or collective known for craft or design.' })
export class Craftsperson extends Entity {
  @Field(() => [PersonRoleEnum], { description: 'What the person is known as.' })
  roles!: readonly PersonRole[];

  @Field(() => String, { nullable: true, description: 'Year or date of birth, as the source gives it.' })
  born!: string | null;

  @Field(() => String, { nullable: true, description: 'Year or date of death, as the source gives it.' })
  died!: string | null;
}
