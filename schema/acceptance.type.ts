import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How a proposed record came to stand here.' })
export class Acceptance {
  @Field(() => String, { description: 'Who proposed it, as its author chose to be shown.' })
  proposedBy!: string;

  @Field(() => String, { description: 'When it was proposed, ISO 8601 in UTC.' })
  proposedAt!: string;

  @Field(() => String, { description: 'Which curator accepted it, as the curator chose to be shown.' })
  acceptedBy!: string;

  @Field(() => String, { description: 'When it was accepted, ISO 8601 in UTC.' })
  acceptedAt!: string;

  @Field(() => Int, { description: 'The revision of the graph that its acceptance made.' })
  revision!: number;
}
