import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { MotifConnection } from '../../schema/connections.ts';
import { MotifFilter } from '../../schema/filters.input.ts';
import { LangArg } from '../../schema/lang.arg.ts';
import { inLanguage } from '../../schema/localised.ts';
import { Motif } from '../../schema/motif.type.ts';
import { PageArgs } from '../../schema/page.args.ts';
import type { Language } from '../../schema/registered-enums.ts';
import { type EntityOrder, EntityOrderEnum } from '../../schema/registered-enums.ts';
import { Wastra } from '../../schema/wastra.type.ts';
import type { Context } from '../context.ts';
import {
  byTechnique,
  hasDescendants,
  hasProperty,
  inCentury,
  inRegion,
  ofCommunity,
  ofMaterial,
  oneOf,
  relatedTo,
} from '../entity/conditions.ts';
import { bySlug } from '../entity/lookup.ts';
import { appearsOn } from '../entity/relations.ts';
import { wantedBy } from '../entity/wanted.ts';
import { listEntities } from '../graph/entity-list.ts';
import { motifEntity } from './motif.entity.ts';

@Resolver(() => Motif)
export class MotifResolver {
  @Query(() => Motif, { nullable: true, description: 'A motif by its slug; a former slug finds it too.' })
  motif(
    @Arg('slug', () => String, { description: 'The last part of its id.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bySlug<Motif>('MOTIF', slug, context, info);
  }

  @Query(() => MotifConnection, { description: 'All motifs that meet the filter, page by page.' })
  motifs(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MotifFilter, { nullable: true, description: 'Which ones.' })
    filter: MotifFilter | null,
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
      ...relatedTo('wastra', '-[:APPEARS_ON]->(other:Wastra)', filter?.wastra),
      ...oneOf('motifClass', filter?.class),
      ...oneOf('medium', filter?.medium),
      ...oneOf('restrictionKind', filter?.restriction),
      ...hasProperty('restricted', 'restrictionKind', filter?.restricted),
      ...inCentury(filter?.century),
      ...hasDescendants(filter?.hasDescendants),
    ];
    return listEntities(graph, motifEntity, {
      conditions,
      order: orderBy ?? 'NAME',
      page,
      wanted: wantedBy(info),
    });
  }

  @FieldResolver(() => [Wastra], { description: 'Cloths on which it appears.' })
  appearsOn(@Root() { id }: Motif, @Ctx() { batcher }: Context) {
    return appearsOn.nodes(batcher, id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it stands for, as sources tell.' })
  symbolism(@Root() record: Motif, @LangArg() lang: Language) {
    return inLanguage(record.symbolismText, lang);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What its name means.' })
  nameMeaning(@Root() record: Motif, @LangArg() lang: Language) {
    return inLanguage(record.nameMeaningText, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'When it is first attested, in the words of the source, with its doubts.',
  })
  firstAttested(@Root() record: Motif, @LangArg() lang: Language) {
    return inLanguage(record.firstAttestedText, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What tradition tells of its making. The person stands among the makers.',
  })
  attribution(@Root() record: Motif, @LangArg() lang: Language) {
    return inLanguage(record.attributionText, lang);
  }
}
