import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { CraftspersonConnection, WorkshopConnection } from '../../schema/connections.ts';
import { WorkshopFilter } from '../../schema/filters.input.ts';
import { PageArgs } from '../../schema/page.args.ts';
import { Recognition } from '../../schema/recognition.type.ts';
import { Region } from '../../schema/region.type.ts';
import { type EntityOrder, EntityOrderEnum } from '../../schema/registered-enums.ts';
import { Technique } from '../../schema/technique.type.ts';
import { Workshop } from '../../schema/workshop.type.ts';
import type { Context } from '../context.ts';
import { byTechnique, inRegion, oneOf } from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import { peopleOfWorkshop, recognitionsOf, regionsOf, techniquesOf } from '../entity/relations.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { workshopEntity } from './workshop.entity.ts';

@Resolver(() => Workshop)
export class WorkshopResolver {
  @Query(() => Workshop, {
    nullable: true,
    description: 'A workshop by its slug; a former slug finds it too.',
  })
  workshop(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
  ) {
    return bySlug<Workshop>('WORKSHOP', slug, context);
  }

  @Query(() => WorkshopConnection, { description: 'All workshops that meet the filter, page by page.' })
  workshops(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => WorkshopFilter, { nullable: true, description: 'Which ones.' })
    filter: WorkshopFilter | null,
    @Arg('orderBy', () => EntityOrderEnum, {
      nullable: true,
      defaultValue: 'NAME',
      description: 'In which order.',
    })
    orderBy: EntityOrder | null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const conditions = [
      ...oneOf('kind', filter?.kind),
      ...inRegion(filter?.region),
      ...byTechnique(filter?.technique),
    ];
    return listEntities(graph, workshopEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }

  @FieldResolver(() => [Region], { description: 'Where it is.' })
  regions(@Root() { id }: Workshop, @Ctx() { batcher }: Context) {
    return regionsOf.nodes(batcher, id);
  }

  @FieldResolver(() => [Technique], { description: 'What it practises.' })
  techniques(@Root() { id }: Workshop, @Ctx() { batcher }: Context) {
    return techniquesOf.nodes(batcher, id);
  }

  @FieldResolver(() => CraftspersonConnection, { description: 'Who works there.' })
  craftspeople(
    @Root() { id }: Workshop,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return peopleOfWorkshop.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => [Recognition], { description: 'Listings and registrations.' })
  recognitions(@Root() { id }: Workshop, @Ctx() { batcher }: Context) {
    return recognitionsOf.nodes(batcher, id);
  }
}
