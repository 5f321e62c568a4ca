import { Field, ID, ObjectType } from 'type-graphql';
import { LineageNode } from './entity.type.ts';
import type { Confidence, ResemblanceMethod, Verification } from './enums.ts';
import { ConfidenceEnum, ResemblanceMethodEnum, VerificationEnum } from './registered-enums.ts';

@ObjectType({
  description:
    'A likeness that a source notes, without a direction of descent. It is never walked as lineage.',
})
export class Resemblance {
  @Field(() => ID, { description: 'Stable: `resemblance/<one>--<other>`, with a number for further ones.' })
  id!: string;

  @Field(() => LineageNode, { description: 'What it resembles.' })
  node!: LineageNode;

  @Field(() => ResemblanceMethodEnum, {
    nullable: true,
    description: 'How the likeness was found; null where the sources do not say.',
  })
  method!: ResemblanceMethod | null;

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
