import { Field, ObjectType } from 'type-graphql';
import { type Role, RoleEnum } from './role.enum.ts';

@ObjectType({ description: 'Whoever asks with a key or a token.' })
export class Viewer {
  @Field(() => String, { description: 'The name that history shows, as its owner chose it.' })
  shownName!: string;

  @Field(() => RoleEnum, { description: 'What the key allows.' })
  role!: Role;

  @Field(() => String, { nullable: true, description: 'When the key expires, ISO 8601 in UTC.' })
  expiresAt!: string | null;
}
