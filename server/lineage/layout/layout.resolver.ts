import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { LineageNode } from '../../../schema/entity.type.ts';
import { Lineage } from '../../../schema/lineage.type.ts';
import { LayoutNode, LineageLayout } from '../../../schema/lineage-layout.type.ts';
import { LineageOrientationEnum } from '../../../schema/registered-enums.ts';
import type { Context } from '../../context.ts';
import { loadEntities } from '../../entity/entity.loader.ts';
import type { LineageResult } from '../lineage.model.ts';
import { checkedLimit } from '../lineage-request.ts';
import { drawLineage, type LineageDrawing } from './draw-lineage.ts';
import { type LineageOrientation, layoutLimits } from './layout.model.ts';

const { most, breadth } = layoutLimits;

@ArgsType()
class LayoutArgs {
  @Field(() => LineageOrientationEnum, {
    nullable: true,
    defaultValue: 'HORIZONTAL',
    description: 'Which way time runs.',
  })
  orientation?: LineageOrientation | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: most.default,
    description: `How many records are drawn at first, nearest generations first, the root among them; up to ${most.most}. The lineage must hold them: see its \`first\`.`,
  })
  most?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Ids of records whose neighbours are all drawn, beyond \`most\`, until ${most.most} records are.`,
  })
  expanded?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many records may stand side by side in one layer, 1 to ${breadth.most}; more of them make a second layer. By default ${breadth.HORIZONTAL}, and ${breadth.VERTICAL} in a vertical picture.`,
  })
  breadth?: number | null;
}

@Resolver(() => Lineage)
export class LineageLayoutResolver {
  @FieldResolver(() => LineageLayout, { description: 'Its picture: where records and claims stand.' })
  async layout(
    @Root() lineage: LineageResult,
    @Args(() => LayoutArgs) args: LayoutArgs,
    @Ctx() { batcher }: Context,
  ): Promise<LineageDrawing> {
    const orientation = args.orientation ?? 'HORIZONTAL';
    const options = {
      orientation,
      most: checkedLimit('most', args.most ?? most.default, {
        least: 1,
        most: most.most,
        mend: 'More would not be read: expand single records instead.',
      }),
      expanded: args.expanded ?? [],
      breadth: checkedLimit('breadth', args.breadth ?? breadth[orientation], {
        least: 1,
        most: breadth.most,
        mend: 'A record takes some 60 to 180 pixels.',
      }),
    };
    const ids = [lineage.root, ...lineage.members.map(({ id }) => id)];
    return drawLineage(lineage, await loadEntities<LineageNode>(batcher, ids), options);
  }
}

@Resolver(() => LayoutNode)
export class LayoutNodeResolver {
  @FieldResolver(() => LineageNode)
  node(@Root() { record }: LineageDrawing['nodes'][number]) {
    return record;
  }
}
