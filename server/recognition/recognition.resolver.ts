import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { RecognitionConnection } from '../../schema/connections.ts';
import { Entity } from '../../schema/entity.type.ts';
import { RecognitionFilter } from '../../schema/filters.input.ts';
import { PageArgs } from '../../schema/page.args.ts';
import { Recognition } from '../../schema/recognition.type.ts';
import { Region } from '../../schema/region.type.ts';
import { type EntityOrder, EntityOrderEnum } from '../../schema/registered-enums.ts';
import type { Context } from '../context.ts';
import { oneOf } from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import { recognises, regionsOf } from '../entity/relations.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { recognitionEntity } from './recognition.entity.ts';

@Resolver(() => Recognition)
export class RecognitionResolver {
  @Query(() => Recognition, {
    nullable: true,
    description: 'A recognition by its slug; a former slug finds it too.',
  })
  recognition(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
  ) {
    return bySlug<Recognition>('RECOGNITION', slug, context);
  }

  @Query(() => RecognitionConnection, { description: 'All recognitions that meet the filter, page by page.' })
  recognitions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RecognitionFilter, { nullable: true, description: 'Which ones.' })
    filter: RecognitionFilter | null,
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
    return listEntities(graph, recognitionEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }

  @FieldResolver(() => [Entity], { description: 'What is recognised.' })
  recognises(@Root() { id }: Recognition, @Ctx() { batcher }: Context) {
    return recognises.nodes(batcher, id);
  }

  @FieldResolver(() => [Region], { description: 'Where it holds.' })
  regions(@Root() { id }: Recognition, @Ctx() { batcher }: Context) {
    return regionsOf.nodes(batcher, id);
  }
}
