import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import {
  ArtifactConnection,
  CommunityConnection,
  CraftspersonConnection,
  DesignConnection,
  MotifConnection,
  RegionConnection,
  WastraConnection,
  WorkshopConnection,
} from '../../schema/connections.ts';
import { RegionFilter } from '../../schema/filters.input.ts';
import { PageArgs } from '../../schema/page.args.ts';
import { Region } from '../../schema/region.type.ts';
import { type EntityOrder, EntityOrderEnum } from '../../schema/registered-enums.ts';
import type { Context } from '../context.ts';
import { itselfBelow, oneOf } from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import {
  artifactsOfRegion,
  communitiesOfRegion,
  craftspeopleOfRegion,
  designsOfRegion,
  motifsOfRegion,
  regionPartOf,
  regionParts,
  wastrasOfRegion,
  workshopsOfRegion,
} from '../entity/relations.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { regionEntity } from './region.entity.ts';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => Region, { nullable: true, description: 'A region by its slug; a former slug finds it too.' })
  region(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
  ) {
    return bySlug<Region>('REGION', slug, context);
  }

  @Query(() => RegionConnection, { description: 'All regions that meet the filter, page by page.' })
  regions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RegionFilter, { nullable: true, description: 'Which ones.' })
    filter: RegionFilter | null,
    @Arg('orderBy', () => EntityOrderEnum, {
      nullable: true,
      defaultValue: 'NAME',
      description: 'In which order.',
    })
    orderBy: EntityOrder | null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const conditions = [...oneOf('kind', filter?.kind), ...itselfBelow('within', 'PART_OF', filter?.within)];
    return listEntities(graph, regionEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }

  @FieldResolver(() => [Region], {
    description: 'Places in which it lies; for a cultural area, what it overlaps.',
  })
  partOf(@Root() { id }: Region, @Ctx() { batcher }: Context) {
    return regionPartOf.nodes(batcher, id);
  }

  @FieldResolver(() => RegionConnection, { description: 'Places that lie in it.' })
  parts(
    @Root() { id }: Region,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return regionParts.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => MotifConnection, { description: 'Motifs from it or from places within.' })
  motifs(
    @Root() { id }: Region,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return motifsOfRegion.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => WastraConnection, { description: 'Wastra from it or from places within.' })
  wastras(
    @Root() { id }: Region,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return wastrasOfRegion.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => DesignConnection, { description: 'Designs from it or from places within.' })
  designs(
    @Root() { id }: Region,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return designsOfRegion.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => CraftspersonConnection, { description: 'Craftspeople of it or of places within.' })
  craftspeople(
    @Root() { id }: Region,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return craftspeopleOfRegion.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => WorkshopConnection, { description: 'Workshops in it or in places within.' })
  workshops(
    @Root() { id }: Region,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return workshopsOfRegion.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => CommunityConnection, { description: 'Communities of it or of places within.' })
  communities(
    @Root() { id }: Region,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return communitiesOfRegion.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => ArtifactConnection, { description: 'Museum objects from it or from places within.' })
  artifacts(
    @Root() { id }: Region,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return artifactsOfRegion.page(batcher, id, page, wantedBy(info));
  }
}
