import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { EntityConnection, SourceConnection } from '../../schema/connections.ts';
import { SourceFilter } from '../../schema/filters.input.ts';
import { PageArgs } from '../../schema/page.args.ts';
import { type EntityOrder, EntityOrderEnum } from '../../schema/registered-enums.ts';
import { Source } from '../../schema/source.type.ts';
import type { Context } from '../context.ts';
import { oneOf } from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import { citedBy } from '../entity/relations.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { sourceEntity } from './source.entity.ts';

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'A source by its slug; a former slug finds it too.' })
  source(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
  ) {
    return bySlug<Source>('SOURCE', slug, context);
  }

  @Query(() => SourceConnection, { description: 'All sources that meet the filter, page by page.' })
  sources(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SourceFilter, { nullable: true, description: 'Which ones.' })
    filter: SourceFilter | null,
    @Arg('orderBy', () => EntityOrderEnum, {
      nullable: true,
      defaultValue: 'NAME',
      description: 'In which order.',
    })
    orderBy: EntityOrder | null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const conditions = [...oneOf('quality', filter?.quality)];
    return listEntities(graph, sourceEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }

  @FieldResolver(() => EntityConnection, { description: 'Records that rest on it.' })
  citedBy(
    @Root() { id }: Source,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return citedBy.page(batcher, id, page, wantedBy(info));
  }
}
