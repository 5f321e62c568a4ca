import { Field, ObjectType } from 'type-graphql';
import {
  type UserErrorCode,
  UserErrorCodeEnum,
  type WarningCode,
  WarningCodeEnum,
} from './stewardship.enums.ts';

@ObjectType({ description: 'Why a mutation did nothing.' })
export class UserError {
  @Field(() => UserErrorCodeEnum, { description: 'Stable, for programs.' })
  code!: UserErrorCode;

  @Field(() => String, {
    nullable: true,
    description: 'The part of the input, with dots: `derivesFrom.0.ancestor`; null for the whole.',
  })
  field!: string | null;

  @Field(() => String, { description: 'What is wrong, and how to mend it.' })
  message!: string;
}

@ObjectType({ description: 'Something that deserves a look, and hinders nothing.' })
export class ProposalWarning {
  @Field(() => WarningCodeEnum, { description: 'Stable, for programs.' })
  code!: WarningCode;

  @Field(() => String, { nullable: true, description: 'The part of the input, with dots.' })
  field!: string | null;

  @Field(() => String, { description: 'What deserves a look.' })
  message!: string;
}
