import { Field, ID, ObjectType } from 'type-graphql';
import type { Confidence, DerivationKind, Verification } from './enums.ts';
import {
  ConfidenceEnum,
  DerivationKindEnum,
  DerivationStatusEnum,
  VerificationEnum,
} from './registered-enums.ts';

@ObjectType({
  description:
    'A claim that a younger work descends from an older one: how, how sure, and who says so. Rival claims stand side by side.',
})
export class Derivation {
  @Field(() => ID, { description: 'Stable id of the claim.' })
  id!: string;

  @Field(() => DerivationKindEnum, { description: 'How the younger came from the older.' })
  kind!: DerivationKind;

  @Field(() => ConfidenceEnum, {
    description: 'What the claim rests on. The quality of its sources is theirs.',
  })
  confidence!: Confidence;

  @Field(() => Boolean, { description: 'Whether sources contradict this claim.' })
  disputed!: boolean;

  @Field(() => DerivationStatusEnum, { description: 'Whether the claim stands.' })
  status!: 'ACCEPTED' | 'WITHDRAWN';

  @Field(() => String, {
    nullable: true,
    description: 'When the descent happened, in the words of the source.',
  })
  period!: string | null;

  @Field(() => VerificationEnum, {
    nullable: true,
    description: 'What came of reading the source again; none where it was not yet read again.',
  })
  verification!: Verification | null;

  @Field(() => String, { nullable: true, description: 'When the source was read again, ISO 8601.' })
  verifiedAt!: string | null;

  @Field(() => String, { nullable: true, description: "An editor's remark for careful readers." })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'When the claim was first written, ISO 8601 in UTC.' })
  createdAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When the claim was last changed, ISO 8601 in UTC.' })
  updatedAt!: string | null;

  howId!: string | null;
  howEn!: string | null;
  sourceIds!: readonly string[];
  /** Where nobody has looked whether an id among them is a former one. */
  sourcesAsWritten?: boolean;
  /** Ids of the ends; the field resolvers give the records. */
  descendant!: string;
  ancestor!: string;
}
