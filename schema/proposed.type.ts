import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Difference } from './change.type.ts';
import { LineageNode } from './entity.type.ts';
import type { Confidence, DerivationKind, SourceQuality } from './enums.ts';
import { ProposalWarning, UserError } from './finding.type.ts';
import { ConfidenceEnum, DerivationKindEnum, SourceQualityEnum } from './registered-enums.ts';
import { Source } from './source.type.ts';

/** A source as a proposal names it: by its id, or in full where it is new. */
export interface NamedSource {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly year?: number | undefined;
  readonly url?: string | undefined;
  readonly quality?: SourceQuality | undefined;
}

@ObjectType({ description: 'A source that a proposal rests on, there already or brought along.' })
export class ProposedSource {
  @Field(() => Source, { nullable: true, description: 'The record, where it is there already.' })
  source!: Source | null;

  @Field(() => String, { description: 'Its title; its id where nothing stands under that any more.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Author or authors.' })
  author!: string | null;

  @Field(() => String, { nullable: true, description: 'Publisher or site.' })
  publisher!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of publication.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url!: string | null;

  @Field(() => SourceQualityEnum, { nullable: true, description: 'The kind of source.' })
  quality!: SourceQuality | null;
}

@ObjectType({ description: 'A claim of descent that a proposal would add.' })
export class ProposedDescent {
  @Field(() => ID, { nullable: true, description: 'Id of the younger end, as the proposal has it.' })
  descendantId!: string | null;

  @Field(() => LineageNode, {
    nullable: true,
    description: 'The younger end, where it is there already: a proposed design is not.',
  })
  descendant?: LineageNode | null;

  @Field(() => ID, { description: 'Id of the older end, as the proposal has it.' })
  ancestorId!: string;

  @Field(() => LineageNode, {
    nullable: true,
    description: 'The older end; null where nothing stands there now.',
  })
  ancestor?: LineageNode | null;

  @Field(() => DerivationKindEnum, { description: 'How the younger came from the older.' })
  kind!: DerivationKind;

  @Field(() => ConfidenceEnum, { description: 'What the claim rests on.' })
  confidence!: Confidence;

  @Field(() => Boolean, { description: 'Whether it opposes other claims on the same pair.' })
  disputed!: boolean;

  @Field(() => String, { nullable: true, description: 'When, in the words of the source.' })
  period!: string | null;

  howId!: string | null;
  howEn!: string | null;
  named!: readonly NamedSource[];
}

@ObjectType({ description: 'A proposal held against the graph as it stands now.' })
export class ProposalCheck {
  @Field(() => [Difference], { description: 'What would become what if it were accepted now.' })
  differences!: readonly Difference[];

  @Field(() => [UserError], { description: 'What would keep it from being accepted now.' })
  userErrors!: readonly UserError[];

  @Field(() => [ProposalWarning], { description: 'What deserves a look now.' })
  warnings!: readonly ProposalWarning[];
}
