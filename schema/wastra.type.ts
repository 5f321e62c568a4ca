import { Field, ObjectType } from 'type-graphql';
import { LineageNode } from './entity.type.ts';
import type { WastraFamily, WastraStatus } from './enums.ts';
import type { Localised } from './localised.ts';
import { WastraFamilyEnum, WastraStatusEnum } from './registered-enums.ts';

@ObjectType({
  implements: LineageNode,
  description:
    'A named cloth or cloth tradition. What descends from it descends from the tradition, not from each motif in it.',
})
export class Wastra extends LineageNode {
  @Field(() => WastraFamilyEnum, { description: 'The broad way in which it is made.' })
  family!: WastraFamily;

  @Field(() => WastraStatusEnum, {
    nullable: true,
    description: 'Whether it is still made, where sources tell.',
  })
  status!: WastraStatus | null;

  useText!: Localised;
}
