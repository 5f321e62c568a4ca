import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import {
  MotifConnection,
  TechniqueConnection,
  WastraConnection,
  WorkshopConnection,
} from '../../schema/connections.ts';
import { TechniqueFilter } from '../../schema/filters.input.ts';
import { PageArgs } from '../../schema/page.args.ts';
import { Recognition } from '../../schema/recognition.type.ts';
import { type EntityOrder, EntityOrderEnum } from '../../schema/registered-enums.ts';
import { Technique } from '../../schema/technique.type.ts';
import type { Context } from '../context.ts';
import { itselfBelow } from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import {
  broader,
  motifsOfTechnique,
  narrower,
  recognitionsOf,
  wastrasOfTechnique,
  workshopsOfTechnique,
} from '../entity/relations.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { techniqueEntity } from './technique.entity.ts';

@Resolver(() => Technique)
export class TechniqueResolver {
  @Query(() => Technique, {
    nullable: true,
    description: 'A technique by its slug; a former slug finds it too.',
  })
  technique(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
  ) {
    return bySlug<Technique>('TECHNIQUE', slug, context);
  }

  @Query(() => TechniqueConnection, { description: 'All techniques that meet the filter, page by page.' })
  techniques(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TechniqueFilter, { nullable: true, description: 'Which ones.' })
    filter: TechniqueFilter | null,
    @Arg('orderBy', () => EntityOrderEnum, {
      nullable: true,
      defaultValue: 'NAME',
      description: 'In which order.',
    })
    orderBy: EntityOrder | null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const conditions = [...itselfBelow('broader', 'BROADER', filter?.broader)];
    return listEntities(graph, techniqueEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }

  @FieldResolver(() => [Technique], { description: 'Wider techniques of which it is one.' })
  broader(@Root() { id }: Technique, @Ctx() { batcher }: Context) {
    return broader.nodes(batcher, id);
  }

  @FieldResolver(() => [Technique], { description: 'Techniques that are a kind of it.' })
  narrower(@Root() { id }: Technique, @Ctx() { batcher }: Context) {
    return narrower.nodes(batcher, id);
  }

  @FieldResolver(() => MotifConnection, { description: 'Motifs made by it or by a narrower one.' })
  motifs(
    @Root() { id }: Technique,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return motifsOfTechnique.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => WastraConnection, { description: 'Wastra made by it or by a narrower one.' })
  wastras(
    @Root() { id }: Technique,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return wastrasOfTechnique.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => WorkshopConnection, { description: 'Workshops that practise it or a narrower one.' })
  workshops(
    @Root() { id }: Technique,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batcher }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return workshopsOfTechnique.page(batcher, id, page, wantedBy(info));
  }

  @FieldResolver(() => [Recognition], { description: 'Listings and registrations.' })
  recognitions(@Root() { id }: Technique, @Ctx() { batcher }: Context) {
    return recognitionsOf.nodes(batcher, id);
  }
}
