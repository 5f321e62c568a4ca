import { Field, ID, ObjectType } from 'type-graphql';
import { Difference } from './change.type.ts';
import { InheritedRestriction } from './credit.type.ts';
import { Node } from './entity.type.ts';
import { ProposalWarning, UserError } from './finding.type.ts';
import { type NamedSource, ProposedDescent } from './proposed.type.ts';
import {
  type ProposalKind,
  ProposalKindEnum,
  type ProposalStatus,
  ProposalStatusEnum,
} from './stewardship.enums.ts';

@ObjectType({
  implements: Node,
  description: 'A change that somebody proposes. Its author and curators can read it, nobody else.',
})
export class Proposal implements Node {
  readonly nodeType = 'Proposal';
  id!: string;

  @Field(() => ProposalKindEnum, { description: 'What it would do.' })
  kind!: ProposalKind;

  @Field(() => ProposalStatusEnum, { description: 'How far it has come.' })
  status!: ProposalStatus;

  @Field(() => String, { description: 'What it is about, in a few words.' })
  title!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the record or claim that it adds or changes; that of a new record may become another one until it is accepted.',
  })
  subjectId!: string | null;

  @Field(() => String, { description: 'Who proposes it, as its author chose to be shown.' })
  author!: string;

  @Field(() => String, { description: 'When it came, ISO 8601 in UTC.' })
  submittedAt!: string;

  @Field(() => String, { nullable: true, description: "The author's word to the curators." })
  comment!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, as a correction, a dispute or a settlement says it; wherein a likeness lies.',
  })
  reason!: string | null;

  @Field(() => [ProposedDescent], { description: 'The claims of descent that it would add.' })
  descents!: readonly ProposedDescent[];

  @Field(() => [Difference], { description: 'What would become what, as it was when it came.' })
  differences!: readonly Difference[];

  @Field(() => [ProposalWarning], { description: 'What deserved a look when it came.' })
  warnings!: readonly ProposalWarning[];

  @Field(() => String, { nullable: true, description: 'Who last decided on it.' })
  reviewer!: string | null;

  @Field(() => String, { nullable: true, description: 'When, ISO 8601 in UTC.' })
  reviewedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, or what is asked.' })
  reviewComment!: string | null;

  /** For deciding who may read it. */
  authorId!: string;
  /** Every source that it names, for the field resolver to tell in full. */
  named!: readonly NamedSource[];
}

@ObjectType({ description: 'What came of proposing, reviewing, withdrawing or undoing.' })
export class ProposalPayload {
  @Field(() => Proposal, {
    nullable: true,
    description: 'The proposal as it stands now; null where nothing was written.',
  })
  proposal!: Proposal | null;

  @Field(() => [UserError], { description: 'Why nothing was written; empty where something was.' })
  userErrors!: readonly UserError[];

  @Field(() => [ProposalWarning], { description: 'What deserves a look.' })
  warnings!: readonly ProposalWarning[];

  @Field(() => [InheritedRestriction], {
    description:
      'Restrictions that would bear on it, each with the way that carries it, from the named ancestor to the bearer.',
  })
  inheritedRestrictions!: readonly InheritedRestriction[];
}
