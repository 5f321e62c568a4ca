import { Field, ObjectType } from 'type-graphql';
import type { Bilingual } from './localised.ts';
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

  /** What is wrong, and how to mend it, for the field resolver to tell in one language. */
  message!: Bilingual;
}

@ObjectType({ description: 'Something that deserves a look, and hinders nothing.' })
export class ProposalWarning {
  @Field(() => WarningCodeEnum, { description: 'Stable, for programs.' })
  code!: WarningCode;

  @Field(() => String, { nullable: true, description: 'The part of the input, with dots.' })
  field!: string | null;

  /** For the field resolver to tell in one language. */
  message!: Bilingual;
}
