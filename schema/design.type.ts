import { Field, Int, ObjectType } from 'type-graphql';
import { LineageNode } from './entity.type.ts';
import type { DesignKind } from './enums.ts';
import { DesignKindEnum } from './registered-enums.ts';

@ObjectType({ implements: LineageNode, description: 'A modern work derived from older motifs or cloths.' })
export class Design extends LineageNode {
  @Field(() => DesignKindEnum, { description: 'What the work is.' })
  kind!: DesignKind;

  @Field(() => Int, { nullable: true, description: 'Year of the work, where a source tells it.' })
  year!: number | null;
}
