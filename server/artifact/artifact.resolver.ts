import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Artifact } from '../../schema/artifact.type.ts';
import { ArtifactConnection } from '../../schema/connections.ts';
import { LineageNode } from '../../schema/entity.type.ts';
import { ArtifactFilter } from '../../schema/filters.input.ts';
import { PageArgs } from '../../schema/page.args.ts';
import { Region } from '../../schema/region.type.ts';
import { type EntityOrder, EntityOrderEnum } from '../../schema/registered-enums.ts';
import type { Context } from '../context.ts';
import { inRegion, oneOf } from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import { regionsOf, shows } from '../entity/relations.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { artifactEntity } from './artifact.entity.ts';

@Resolver(() => Artifact)
export class ArtifactResolver {
  @Query(() => Artifact, {
    nullable: true,
    description: 'A museum object by its slug; a former slug finds it too.',
  })
  artifact(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
  ) {
    return bySlug<Artifact>('ARTIFACT', slug, context);
  }

  @Query(() => ArtifactConnection, { description: 'All museum objects that meet the filter, page by page.' })
  artifacts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ArtifactFilter, { nullable: true, description: 'Which ones.' })
    filter: ArtifactFilter | null,
    @Arg('orderBy', () => EntityOrderEnum, {
      nullable: true,
      defaultValue: 'NAME',
      description: 'In which order.',
    })
    orderBy: EntityOrder | null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const conditions = [...oneOf('institution', filter?.institution), ...inRegion(filter?.region)];
    return listEntities(graph, artifactEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }

  @FieldResolver(() => [Region], { description: 'Where it was made or collected.' })
  regions(@Root() { id }: Artifact, @Ctx() { batcher }: Context) {
    return regionsOf.nodes(batcher, id);
  }

  @FieldResolver(() => [LineageNode], { description: 'Motifs and wastra that it shows.' })
  shows(@Root() { id }: Artifact, @Ctx() { batcher }: Context) {
    return shows.nodes(batcher, id);
  }
}
