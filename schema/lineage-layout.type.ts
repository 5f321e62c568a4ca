import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Derivation } from './derivation.type.ts';
import { LineageNode } from './entity.type.ts';
import type { RestrictionKind } from './enums.ts';
import { LineageMember } from './lineage.type.ts';
import { LineageAxisEnum, LineageOrientationEnum, RestrictionKindEnum } from './registered-enums.ts';

const box = {
  x: 'Left edge, in CSS pixels at natural size.',
  y: 'Upper edge, in CSS pixels at natural size.',
  width: 'Width, in CSS pixels at natural size.',
  height: 'Height, in CSS pixels at natural size.',
} as const;

@ObjectType({ description: 'A rectangle in the picture.' })
export class LayoutBox {
  @Field(() => Float, { description: box.x })
  x!: number;

  @Field(() => Float, { description: box.y })
  y!: number;

  @Field(() => Float, { description: box.width })
  width!: number;

  @Field(() => Float, { description: box.height })
  height!: number;
}

@ObjectType({
  description: 'A stretch of the picture in which all dated records are first known from the same years.',
})
export class LayoutPeriod {
  @Field(() => Int, { description: 'First year; negative before our era.' })
  from!: number;

  @Field(() => Int, { description: 'Last year.' })
  to!: number;

  @Field(() => LayoutBox, { description: 'The stretch.' })
  box!: LayoutBox;
}

@ObjectType({ description: 'A record in the picture of a lineage; each stands in it once.' })
export class LayoutNode {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => LineageNode, { description: 'The record.' })
  node!: LineageNode;

  @Field(() => LineageMember, {
    nullable: true,
    description: 'What the walk says of it: distance, strength of its ways. Null for the root.',
  })
  member!: LineageMember | null;

  @Field(() => LayoutBox, { description: 'Where it stands.' })
  box!: LayoutBox;

  @Field(() => Int, { description: 'Its layer, counted from 0, the oldest.' })
  layer!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The earliest year from which it is known: first attested, or made. Null where undated.',
  })
  year!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The latest year of the period from which it is known; the same as `year` where that is exact.',
  })
  yearTo!: number | null;

  @Field(() => Boolean, { description: 'Whether it stands in the lane of undated records.' })
  inUndatedLane!: boolean;

  @Field(() => RestrictionKindEnum, {
    nullable: true,
    description: 'The restriction of its own, to be shown as a seal. What it inherits stands in `credit`.',
  })
  restriction!: RestrictionKind | null;

  @Field(() => Int, {
    description: 'How many records of the lineage it directly descends from that are not drawn.',
  })
  hiddenAncestors!: number;

  @Field(() => Int, {
    description: 'How many records of the lineage directly descend from it that are not drawn.',
  })
  hiddenDescendants!: number;
}

@ObjectType({ description: 'A claim of descent in the picture, as a line from the older to the younger.' })
export class LayoutClaim {
  @Field(() => ID, { description: 'Id of the claim.' })
  id!: string;

  @Field(() => Derivation, { description: 'The claim.' })
  derivation!: Derivation;

  @Field(() => ID, { description: 'Id of the older end, where the line begins.' })
  ancestor!: string;

  @Field(() => ID, { description: 'Id of the younger end, where the line ends.' })
  descendant!: string;

  @Field(() => String, { description: 'The line, as the `d` of an SVG path: absolute M, C and L commands.' })
  path!: string;

  @Field(() => Float, { description: 'Where the label of the claim has its middle, from the left.' })
  labelX!: number;

  @Field(() => Float, { description: 'Where the label of the claim has its middle, from above.' })
  labelY!: number;

  @Field(() => Boolean, {
    description: 'The label would lie on another one or on a record: show it on focus only.',
  })
  crowded!: boolean;
}

@ObjectType({
  description:
    'Where everything in the picture of a lineage stands. Oldest first; every claim leads to a later layer. The same lineage gives the same picture.',
})
export class LineageLayout {
  @Field(() => LineageOrientationEnum, { description: 'Which way time runs.' })
  orientation!: 'HORIZONTAL' | 'VERTICAL';

  @Field(() => LineageAxisEnum, {
    description: 'What the layers follow: time where half of the records are dated, generations otherwise.',
  })
  axis!: 'TIME' | 'GENERATION';

  @Field(() => Float, { description: box.width })
  width!: number;

  @Field(() => Float, { description: box.height })
  height!: number;

  @Field(() => [LayoutNode], { description: 'The records, layer by layer.' })
  nodes!: readonly LayoutNode[];

  @Field(() => [LayoutClaim], { description: 'Every claim of the lineage that joins two of the nodes.' })
  claims!: readonly LayoutClaim[];

  @Field(() => [LayoutPeriod], {
    description: 'Periods, oldest first; none where the layers follow generations.',
  })
  periods!: readonly LayoutPeriod[];

  @Field(() => LayoutBox, {
    nullable: true,
    description: 'Where undated records stand, when the layers follow time and there are any.',
  })
  undatedLane!: LayoutBox | null;

  @Field(() => Int, { description: 'Members of the lineage that are not drawn.' })
  hiddenCount!: number;
}
