import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Community } from '../../schema/community.type.ts';
import { CraftspersonConnection, WorkConnection } from '../../schema/connections.ts';
import { Craftsperson } from '../../schema/craftsperson.type.ts';
import { CraftspersonFilter } from '../../schema/filters.input.ts';
import { PageArgs } from '../../schema/page.args.ts';
import { Region } from '../../schema/region.type.ts';
import { type EntityOrder, EntityOrderEnum } from '../../schema/registered-enums.ts';
import { Workshop } from '../../schema/workshop.type.ts';
import type { Context } from '../context.ts';
import { anyOf, inRegion } from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import { memberOf, regionsOf, workshopsOfPerson, worksOf } from '../entity/relations.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { craftspersonEntity } from './craftsperson.entity.ts';

@Resolver(() => Craftsperson)
export class CraftspersonResolver {
  @Query(() => Craftsperson, {
    nullable: true,
    description: 'A craftsperson by its slug; a former slug finds it too.',
  })
  craftsperson(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
  ) {
    return bySlug<Craftsperson>('CRAFTSPERSON', slug, context);
  }

  @Query(() => CraftspersonConnection, {
    description: 'All craftspeople that meet the filter, page by page.',
  })
  craftspeople(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CraftspersonFilter, { nullable: true, description: 'Which ones.' })
    filter: CraftspersonFilter | null,
    @Arg('orderBy', () => EntityOrderEnum, {
      nullable: true,
      defaultValue: 'NAME',
      description: 'In which order.',
    })
    orderBy: EntityOrder | null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const conditions = [...anyOf('roles', filter?.role), ...inRegion(filter?.region)];
    return listEntities(graph, craftspersonEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }

  @FieldResolver(() => [Region], { description: 'Where they work.' })
  regions(@Root() { id }: Craftsperson, @Ctx() { batcher }: Context) {
    return regionsOf.nodes(batcher, id);
  }

  @FieldResolver(() => [Community], { description: 'Communities to which they belong.' })
  communities(@Root() { id }: Craftsperson, @Ctx() { batcher }: Context) {
    return memberOf.nodes(batcher, id);
  }

  @FieldResolver(() => [Workshop], { description: 'Workshops in which they work.' })
  workshops(@Root() { id }: Craftsperson, @Ctx() { batcher }: Context) {
    return workshopsOfPerson.nodes(batcher, id);
  }

  @FieldResolver(() => WorkConnection, {
    description: 'What they made, revived or ordered, one edge a role.',
  })
  works(
    @Root() { id }: Craftsperson,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return worksOf.page(batcher, id, page, wantedBy(info));
  }
}
