import { Field, Int, ObjectType } from 'type-graphql';
import { LineageNode } from './entity.type.ts';
import type { MotifClass, MotifMedium, RestrictionKind } from './enums.ts';
import type { Localised } from './localised.ts';
import { MotifClassEnum, MotifMediumEnum, RestrictionKindEnum } from './registered-enums.ts';

@ObjectType({
  description: 'Who may use a motif, as sources report it. We report and cite; this is no legal advice.',
})
export class Restriction {
  @Field(() => RestrictionKindEnum, { description: 'By whose rule.' })
  kind!: RestrictionKind;

  @Field(() => String, { nullable: true, description: 'The decree or rule that sources name.' })
  decree!: string | null;

  @Field(() => String, { nullable: true, description: 'Since when, in the words of the source.' })
  since!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Until when, in the words of the source; none where it still holds or nothing is known.',
  })
  until!: string | null;

  whoMayText!: Localised;
  sourceIds!: readonly string[];
}

@ObjectType({ implements: LineageNode, description: 'A named pattern or ornament.' })
export class Motif extends LineageNode {
  @Field(() => MotifMediumEnum, {
    description:
      'What it is made on: textile, or the carving, relief, porcelain, coin or manuscript that a cloth motif descends from.',
  })
  medium!: MotifMedium;

  @Field(() => MotifClassEnum, { nullable: true, description: 'What it shows.' })
  motifClass!: MotifClass | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Earliest year of the period in which it is first attested; negative before our era.',
  })
  firstAttestedFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Latest year of the period in which it is first attested.',
  })
  firstAttestedTo!: number | null;

  @Field(() => Restriction, {
    nullable: true,
    description: "The motif's own restriction. What it inherits stands in `credit`.",
  })
  restriction!: Restriction | null;

  symbolismText!: Localised;
  nameMeaningText!: Localised;
  firstAttestedText!: Localised;
  attributionText!: Localised;
}
