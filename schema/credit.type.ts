import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Community } from './community.type.ts';
import { Craftsperson } from './craftsperson.type.ts';
import { LineageNode } from './entity.type.ts';
import type { MakerRole, RestrictionKind } from './enums.ts';
import type { Localised } from './localised.ts';
import { Recognition } from './recognition.type.ts';
import { type Language, LanguageEnum, MakerRoleEnum, RestrictionKindEnum } from './registered-enums.ts';
import { Source } from './source.type.ts';

@ObjectType({ description: 'Who had which part in a work.' })
export class Maker {
  @Field(() => MakerRoleEnum, { description: 'The part.' })
  role!: MakerRole;

  @Field(() => Craftsperson, { description: 'The person or collective.' })
  craftsperson!: Craftsperson;

  sourceIds!: readonly string[];
}

export const RestrictionReachEnum = {
  OWN: 'OWN',
  ANCESTOR: 'ANCESTOR',
  FAMILY: 'FAMILY',
  KIND: 'KIND',
  PART: 'PART',
} as const;
export type RestrictionReach = keyof typeof RestrictionReachEnum;

registerEnumType(RestrictionReachEnum, {
  name: 'RestrictionReach',
  description: 'By which relation a restriction bears on the asked record.',
  valuesConfig: {
    OWN: { description: 'It is its own.' },
    ANCESTOR: { description: 'It is that of something it descends from.' },
    FAMILY: {
      description:
        'It is that of a family of which the record, or something it descends from, is a kind. Sources do not say that every kind bears it.',
    },
    KIND: { description: 'It is that of a kind of the record, not of the record as such.' },
    PART: { description: 'It is that of a motif which the record holds as a part.' },
  },
});

@ObjectType({ description: 'A restriction that bears on a use, and the way by which it does.' })
export class InheritedRestriction {
  @Field(() => RestrictionKindEnum, { description: 'By whose rule.' })
  kind!: RestrictionKind;

  @Field(() => String, { nullable: true, description: 'The decree or rule that sources name.' })
  decree!: string | null;

  @Field(() => LineageNode, { description: 'The record that is restricted.' })
  bearer!: LineageNode;

  @Field(() => [LineageNode], { description: 'The way from the asked record to the bearer, both included.' })
  path!: readonly LineageNode[];

  @Field(() => RestrictionReachEnum, { description: 'By which relation it bears on the asked record.' })
  reach!: RestrictionReach;

  whoMayText!: Localised;
  sourceIds!: readonly string[];
}

@ObjectType({
  description:
    'Whom to credit or ask, and what restricts the use, from the record itself and from all that it descends from.',
})
export class Credit {
  @Field(() => LanguageEnum, { description: 'Language of `line` and `note`.' })
  language!: Language;

  @Field(() => String, { description: 'A credit line to copy.' })
  line!: string;

  @Field(() => [Community], {
    description: 'Communities that keep it, or its nearest ancestors where it names none.',
  })
  communities!: readonly Community[];

  @Field(() => [Maker], { description: 'Who made it.' })
  makers!: readonly Maker[];

  @Field(() => [InheritedRestriction], {
    description:
      'Restrictions of its own, of what it descends from, of its family, its kinds and its parts, each named as such.',
  })
  restrictions!: readonly InheritedRestriction[];

  @Field(() => [Recognition], {
    description: 'Listings and registrations of it and of the cloths it appears on.',
  })
  recognitions!: readonly Recognition[];

  @Field(() => [Source], { description: 'What this rests on.' })
  sources!: readonly Source[];

  @Field(() => String, {
    nullable: true,
    description: 'What a user should know besides, such as that the community is unknown.',
  })
  note!: string | null;
}

@ObjectType({ description: 'A paragraph with the sources it rests on.' })
export class StoryParagraph {
  @Field(() => String, { description: 'Plain text.' })
  text!: string;

  @Field(() => [Int], { description: 'Numbers of its sources: places in `sources`, from 1.' })
  citations!: readonly number[];
}

@ObjectType({ description: 'A story of origin, told from the facts of the graph and from nothing else.' })
export class Story {
  @Field(() => LanguageEnum, { description: 'Language of the paragraphs.' })
  language!: Language;

  @Field(() => [StoryParagraph], { description: 'The paragraphs.' })
  paragraphs!: readonly StoryParagraph[];

  @Field(() => [Source], { description: 'The sources, in the order of their numbers.' })
  sources!: readonly Source[];
}
