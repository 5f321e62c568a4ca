import { Field, ID, InputType, Int } from 'type-graphql';
import { type ReviewDecision, ReviewDecisionEnum } from './stewardship.enums.ts';

type Maybe<T> = T | null | undefined;

const idempotencyHelp = {
  nullable: true,
  description: 'Sending the same again with the same key gives the same answer.',
} as const;

@InputType({ description: 'A proposal that its author takes back.' })
export class WithdrawProposalInput {
  @Field(() => ID, { description: 'Which proposal.' })
  proposalId!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  comment?: Maybe<string>;

  @Field(() => String, idempotencyHelp)
  idempotencyKey?: Maybe<string>;
}

@InputType({ description: "A curator's decision on a proposal." })
export class ReviewProposalInput {
  @Field(() => ID, { description: 'Which proposal.' })
  proposalId!: string;

  @Field(() => ReviewDecisionEnum, { description: 'What is decided.' })
  decision!: ReviewDecision;

  @Field(() => String, { nullable: true, description: 'Why; needed to reject and to ask.' })
  comment?: Maybe<string>;

  @Field(() => String, idempotencyHelp)
  idempotencyKey?: Maybe<string>;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision at which you read the difference: refused when its subject has changed since.',
  })
  expectedRevision?: Maybe<number>;
}

@InputType({ description: 'An accepted proposal that is taken back.' })
export class UndoInput {
  @Field(() => ID, { description: 'Which proposal.' })
  proposalId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, idempotencyHelp)
  idempotencyKey?: Maybe<string>;
}
