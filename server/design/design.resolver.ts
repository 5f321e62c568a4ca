import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { DesignConnection } from '../../schema/connections.ts';
import { Design } from '../../schema/design.type.ts';
import { DesignFilter } from '../../schema/filters.input.ts';
import { PageArgs } from '../../schema/page.args.ts';
import { type DesignOrder, DesignOrderEnum } from '../../schema/registered-enums.ts';
import type { Context } from '../context.ts';
import { byTechnique, hasDescendants, inRegion, inYears, oneOf, relatedTo } from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { designEntity } from './design.entity.ts';

@Resolver(() => Design)
export class DesignResolver {
  @Query(() => Design, { nullable: true, description: 'A design by its slug; a former slug finds it too.' })
  design(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bySlug<Design>('DESIGN', slug, context, info);
  }

  @Query(() => DesignConnection, { description: 'All designs that meet the filter, page by page.' })
  designs(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DesignFilter, { nullable: true, description: 'Which ones.' })
    filter: DesignFilter | null,
    @Arg('orderBy', () => DesignOrderEnum, {
      nullable: true,
      defaultValue: 'NAME',
      description: 'In which order.',
    })
    orderBy: DesignOrder | null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const conditions = [
      ...inRegion(filter?.region),
      ...byTechnique(filter?.technique),
      ...oneOf('kind', filter?.kind),
      ...relatedTo('maker', '<-[:MADE]-(other:Craftsperson)', filter?.maker),
      ...inYears(filter?.yearFrom, filter?.yearTo),
      ...hasDescendants(filter?.hasDescendants),
    ];
    return listEntities(graph, designEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }
}
