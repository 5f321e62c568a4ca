import { Field, Int, ObjectType } from 'type-graphql';
import { Derivation } from './derivation.type.ts';
import { LineageNode } from './entity.type.ts';
import type { Confidence } from './enums.ts';
import { ConfidenceEnum } from './registered-enums.ts';

@ObjectType({ description: 'One record of a lineage. However many ways lead to it, it stands in it once.' })
export class LineageMember {
  @Field(() => LineageNode, { description: 'The record.' })
  node!: LineageNode;

  @Field(() => Int, {
    description: 'Fewest steps from the root; negative for ancestors when both directions are walked.',
  })
  generation!: number;

  @Field(() => ConfidenceEnum, {
    description:
      'The best, over all ways from the root, of the weakest claim on each: a way is as strong as its weakest step.',
  })
  pathConfidence!: Confidence;

  @Field(() => Boolean, { description: 'Every way from the root to it crosses a disputed claim.' })
  disputed!: boolean;

  @Field(() => Boolean, {
    description:
      'It is reached only across a wastra in mid-path, which speaks of a tradition, not of each motif in it.',
  })
  viaTradition!: boolean;
}

@ObjectType({
  description:
    'What a record descends from, or what descends from it, as a flat graph: each record once, with every claim between them.',
})
export class Lineage {
  @Field(() => LineageNode, { description: 'Where the walk began; not a member itself.' })
  root!: LineageNode;

  @Field(() => [LineageMember], { description: 'The records, nearest generation first.' })
  members!: readonly LineageMember[];

  @Field(() => [Derivation], {
    description: 'Every claim, within the filter, that joins two of the root and the members.',
  })
  derivations!: readonly Derivation[];

  @Field(() => [LineageNode], { description: 'Members that descend from nothing that is known.' })
  origins!: readonly LineageNode[];

  @Field(() => Int, { description: 'Greatest distance from the root, counted before `first` cuts.' })
  maxGeneration!: number;

  @Field(() => Int, { description: 'How many members there are before `first` cuts.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether `first` cut the list; nearest generations are kept.' })
  truncated!: boolean;
}

@ObjectType({ description: 'One way of descent between two records.' })
export class LineagePath {
  @Field(() => Int, { description: 'Number of steps.' })
  length!: number;

  @Field(() => ConfidenceEnum, { description: 'The weakest claim on the way.' })
  confidence!: Confidence;

  @Field(() => Boolean, { description: 'Whether a claim on the way is disputed.' })
  disputed!: boolean;

  @Field(() => [LineageNode], { description: 'The records on the way, from the younger end to the older.' })
  nodes!: readonly LineageNode[];

  @Field(() => [Derivation], { description: 'The strongest claim of each step, from the younger end.' })
  derivations!: readonly Derivation[];

  @Field(() => [Derivation], { description: 'Other claims on the same steps.' })
  otherDerivations!: readonly Derivation[];
}

@ObjectType({ description: 'How far one of the asked records stands from a common ancestor.' })
export class AncestorDistance {
  @Field(() => String, { description: 'The asked id.' })
  id!: string;

  @Field(() => Int, { description: 'Fewest steps; 0 when the record is the ancestor itself.' })
  generations!: number;
}

@ObjectType({ description: 'A record from which all of the asked records descend.' })
export class CommonAncestor {
  @Field(() => LineageNode, { description: 'The ancestor.' })
  node!: LineageNode;

  @Field(() => [AncestorDistance], { description: 'Its distance from each asked record.' })
  distances!: readonly AncestorDistance[];

  @Field(() => Boolean, { description: 'No other common ancestor descends from it.' })
  nearest!: boolean;
}
