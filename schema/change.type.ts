import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type ChangeAction, ChangeActionEnum } from './stewardship.enums.ts';

@ObjectType({ description: 'One field, as it was and as it is.' })
export class Difference {
  @Field(() => String, { description: 'Which field; `description.en` for a text in a language.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What it said; null where nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it says; null where nothing.' })
  after!: string | null;
}

@ObjectType({ description: 'Something that changed in the graph. What has been written here stays.' })
export class Change {
  @Field(() => ID, { description: 'Stable id of the change.' })
  id!: string;

  @Field(() => Int, {
    description: 'The revision that it made; 0 for records from the seed files when they first came.',
  })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'When, ISO 8601 in UTC.' })
  at!: string | null;

  @Field(() => String, {
    description: 'Who: the name that its owner chose to show, or `seeds/` and the name of a dataset.',
  })
  actor!: string;

  @Field(() => ChangeActionEnum, { description: 'What happened.' })
  action!: ChangeAction;

  @Field(() => ID, { description: 'Id of the record, of the claim or of the dataset.' })
  subject!: string;

  @Field(() => [Difference], { description: 'What became what.' })
  differences!: readonly Difference[];

  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever did it.' })
  reason!: string | null;

  @Field(() => ID, { nullable: true, description: 'The proposal that brought it, or that was undone.' })
  proposalId!: string | null;
}
