import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Community } from '../../schema/community.type.ts';
import {
  CommunityConnection,
  CraftspersonConnection,
  MotifConnection,
  WastraConnection,
} from '../../schema/connections.ts';
import { CommunityFilter } from '../../schema/filters.input.ts';
import { PageArgs } from '../../schema/page.args.ts';
import { Region } from '../../schema/region.type.ts';
import { type EntityOrder, EntityOrderEnum } from '../../schema/registered-enums.ts';
import type { Context } from '../context.ts';
import { inRegion } from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import { membersOf, motifsOfCommunity, regionsOf, wastrasOfCommunity } from '../entity/relations.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { communityEntity } from './community.entity.ts';

@Resolver(() => Community)
export class CommunityResolver {
  @Query(() => Community, {
    nullable: true,
    description: 'A community by its slug; a former slug finds it too.',
  })
  community(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
  ) {
    return bySlug<Community>('COMMUNITY', slug, context);
  }

  @Query(() => CommunityConnection, { description: 'All communities that meet the filter, page by page.' })
  communities(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CommunityFilter, { nullable: true, description: 'Which ones.' })
    filter: CommunityFilter | null,
    @Arg('orderBy', () => EntityOrderEnum, {
      nullable: true,
      defaultValue: 'NAME',
      description: 'In which order.',
    })
    orderBy: EntityOrder | null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const conditions = [...inRegion(filter?.region)];
    return listEntities(graph, communityEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }

  @FieldResolver(() => [Region], { description: 'Where it lives.' })
  regions(@Root() { id }: Community, @Ctx() { batcher }: Context) {
    return regionsOf.nodes(batcher, id);
  }

  @FieldResolver(() => MotifConnection, { description: 'Motifs that it keeps.' })
  motifs(
    @Root() { id }: Community,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return motifsOfCommunity.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => WastraConnection, { description: 'Wastra that it keeps.' })
  wastras(
    @Root() { id }: Community,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return wastrasOfCommunity.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => CraftspersonConnection, { description: 'Craftspeople who belong to it.' })
  members(
    @Root() { id }: Community,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return membersOf.page(batcher, id, page, wantedBy(info));
  }
}
