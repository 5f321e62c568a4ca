import { Field, InputType, Int } from 'type-graphql';
import type { Confidence, EntityKind, MotifClass, RestrictionKind, SourceQuality } from './enums.ts';
import {
  ConfidenceEnum,
  EntityKindEnum,
  MotifClassEnum,
  RestrictionKindEnum,
  SourceQualityEnum,
} from './registered-enums.ts';

type Maybe<T> = T | null;

@InputType({
  description: 'How results are narrowed. The conditions are joined by and, the values of one by or.',
})
export class SearchFilter {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Kinds of record.' })
  kind?: Maybe<EntityKind[]>;
  @Field(() => [String], { nullable: true, description: 'Slugs of regions; what lies within one counts.' })
  region?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: 'Slugs of techniques; narrower ones count.' })
  technique?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: 'Slugs of communities.' })
  community?: Maybe<string[]>;
  @Field(() => [String], { nullable: true, description: 'Slugs of wastra on which it appears.' })
  wastra?: Maybe<string[]>;
  @Field(() => [Int], {
    nullable: true,
    description: 'Centuries in which it is first attested or dated: 18 for 1701 to 1800.',
  })
  century?: Maybe<number[]>;
  @Field(() => [MotifClassEnum], { nullable: true, description: 'What a motif shows.' })
  motifClass?: Maybe<MotifClass[]>;
  @Field(() => [RestrictionKindEnum], { nullable: true, description: 'Kinds of restriction of its own.' })
  restriction?: Maybe<RestrictionKind[]>;
  @Field(() => [ConfidenceEnum], { nullable: true, description: 'What its claims of descent rest on.' })
  confidence?: Maybe<Confidence[]>;
  @Field(() => [SourceQualityEnum], {
    nullable: true,
    description: 'The best kind of source on which it rests.',
  })
  sourceQuality?: Maybe<SourceQuality[]>;
  @Field(() => Boolean, { nullable: true, description: 'Whether something descends from it.' })
  hasDescendants?: Maybe<boolean>;
}
