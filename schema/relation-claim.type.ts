import { Field, ObjectType } from 'type-graphql';
import { LineageNode } from './entity.type.ts';
import type { Confidence, Verification } from './enums.ts';
import { ConfidenceEnum, VerificationEnum } from './registered-enums.ts';

@ObjectType({
  description:
    'A likeness that a source notes, without a direction of descent. It is never walked as lineage.',
})
export class Resemblance {
  @Field(() => LineageNode, { description: 'What it resembles.' })
  node!: LineageNode;

  @Field(() => ConfidenceEnum, { description: 'What the likeness rests on.' })
  confidence!: Confidence;

  @Field(() => Boolean, { description: 'Whether sources contradict it.' })
  disputed!: boolean;

  @Field(() => VerificationEnum, { nullable: true, description: 'What came of reading the source again.' })
  verification!: Verification | null;

  howId!: string | null;
  howEn!: string | null;
  sourceIds!: readonly string[];
}
