import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { MotifConnection, WastraConnection } from '../../schema/connections.ts';
import { WastraFilter } from '../../schema/filters.input.ts';
import { LangArg } from '../../schema/lang.arg.ts';
import { inLanguage } from '../../schema/localised.ts';
import { PageArgs } from '../../schema/page.args.ts';
import type { Language } from '../../schema/registered-enums.ts';
import { type EntityOrder, EntityOrderEnum } from '../../schema/registered-enums.ts';
import { Wastra } from '../../schema/wastra.type.ts';
import type { Context } from '../context.ts';
import {
  byTechnique,
  hasDescendants,
  inRegion,
  ofCommunity,
  ofMaterial,
  oneOf,
} from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import { motifsOfWastra } from '../entity/relations.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { wastraEntity } from './wastra.entity.ts';

@Resolver(() => Wastra)
export class WastraResolver {
  @Query(() => Wastra, { nullable: true, description: 'A wastra by its slug; a former slug finds it too.' })
  wastra(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bySlug<Wastra>('WASTRA', slug, context, info);
  }

  @Query(() => WastraConnection, { description: 'All wastra that meet the filter, page by page.' })
  wastras(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => WastraFilter, { nullable: true, description: 'Which ones.' })
    filter: WastraFilter | null,
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
      ...inRegion(filter?.region),
      ...byTechnique(filter?.technique),
      ...ofMaterial(filter?.material),
      ...ofCommunity(filter?.community),
      ...oneOf('family', filter?.family),
      ...oneOf('status', filter?.status),
      ...hasDescendants(filter?.hasDescendants),
    ];
    return listEntities(graph, wastraEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }

  @FieldResolver(() => MotifConnection, { description: 'Motifs that appear on it.' })
  motifs(
    @Root() { id }: Wastra,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return motifsOfWastra.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it is used for.' })
  use(@Root() record: Wastra, @LangArg() lang: Language) {
    return inLanguage(record.useText, lang);
  }
}
