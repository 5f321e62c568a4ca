import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { MaterialConnection, MotifConnection, WastraConnection } from '../../schema/connections.ts';
import { MaterialFilter } from '../../schema/filters.input.ts';
import { LangArg } from '../../schema/lang.arg.ts';
import { inLanguage } from '../../schema/localised.ts';
import { Material } from '../../schema/material.type.ts';
import { PageArgs } from '../../schema/page.args.ts';
import type { Language } from '../../schema/registered-enums.ts';
import { type EntityOrder, EntityOrderEnum } from '../../schema/registered-enums.ts';
import type { Context } from '../context.ts';
import { oneOf } from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import { motifsOfMaterial, wastrasOfMaterial } from '../entity/relations.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { materialEntity } from './material.entity.ts';

@Resolver(() => Material)
export class MaterialResolver {
  @Query(() => Material, {
    nullable: true,
    description: 'A material by its slug; a former slug finds it too.',
  })
  material(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
  ) {
    return bySlug<Material>('MATERIAL', slug, context);
  }

  @Query(() => MaterialConnection, { description: 'All materials that meet the filter, page by page.' })
  materials(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MaterialFilter, { nullable: true, description: 'Which ones.' })
    filter: MaterialFilter | null,
    @Arg('orderBy', () => EntityOrderEnum, {
      nullable: true,
      defaultValue: 'NAME',
      description: 'In which order.',
    })
    orderBy: EntityOrder | null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const conditions = [...oneOf('kind', filter?.kind)];
    return listEntities(graph, materialEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }

  @FieldResolver(() => String, { nullable: true, description: 'The colour a dye gives.' })
  colour(@Root() record: Material, @LangArg() lang: Language) {
    return inLanguage(record.colourText, lang);
  }

  @FieldResolver(() => MotifConnection, { description: 'Motifs made with it.' })
  motifs(
    @Root() { id }: Material,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return motifsOfMaterial.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => WastraConnection, { description: 'Wastra made with it.' })
  wastras(
    @Root() { id }: Material,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return wastrasOfMaterial.page(batcher, id, page, wantedBy(info));
  }
}
