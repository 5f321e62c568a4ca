import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { WorkEdge } from '../../schema/connections.ts';
import { InheritedRestriction, Maker } from '../../schema/credit.type.ts';
import { Derivation } from '../../schema/derivation.type.ts';
import { LineageNode } from '../../schema/entity.type.ts';
import { LangArg } from '../../schema/lang.arg.ts';
import { inLanguage } from '../../schema/localised.ts';
import { Restriction } from '../../schema/motif.type.ts';
import type { Language } from '../../schema/registered-enums.ts';
import { Resemblance } from '../../schema/relation-claim.type.ts';
import { Source } from '../../schema/source.type.ts';
import type { Context } from '../context.ts';
import { entityReference } from '../graph/entity-row.ts';
import { asksForReference } from './asks-for-reference.ts';
import { entityById, loadEntities } from './entity.loader.ts';
import { endsOfResemblance, resemblanceById } from './resemblance.loader.ts';

interface Cited {
  readonly sourceIds: readonly string[];
}

const sourcesOfClaim = ({ sourceIds }: Cited, { batcher }: Context) =>
  loadEntities<Source>(batcher, sourceIds);
const how = (claim: { howId: string | null; howEn: string | null }, lang: Language) =>
  inLanguage({ id: claim.howId ?? undefined, en: claim.howEn ?? undefined }, lang);

const sourcesHelp = { description: 'Who says so.' };
const howHelp = { nullable: true, description: 'How, told from the sources.' } as const;
const whoHelp = { nullable: true, description: 'Who may use it, as sources tell.' } as const;

function endOf(id: string, { batcher }: Context, info: GraphQLResolveInfo) {
  if (asksForReference(info)) return entityReference<LineageNode>(id);
  return batcher.load(entityById, id);
}

@Resolver(() => Derivation)
export class DerivationResolver {
  @FieldResolver(() => LineageNode, { description: 'The younger end.' })
  descendant(@Root() claim: Derivation, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return endOf(claim.descendant, context, info);
  }

  @FieldResolver(() => LineageNode, { description: 'The older end.' })
  ancestor(@Root() claim: Derivation, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return endOf(claim.ancestor, context, info);
  }

  @FieldResolver(() => String, howHelp)
  how(@Root() claim: Derivation, @LangArg() lang: Language) {
    return how(claim, lang);
  }

  @FieldResolver(() => [Source], sourcesHelp)
  sources(@Root() claim: Derivation, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const told = claim.sourcesAsWritten !== true && asksForReference(info);
    return told ? claim.sourceIds.map((id) => entityReference<Source>(id)) : sourcesOfClaim(claim, context);
  }
}

@Resolver(() => Resemblance)
export class ResemblanceResolver {
  @Query(() => Resemblance, {
    nullable: true,
    description: 'A likeness by its id; `node` is its second end here.',
  })
  resemblance(
    @Arg('id', () => ID, { description: 'Id of the likeness.' }) id: string,
    @Ctx() { batcher }: Context,
  ) {
    return batcher.load(resemblanceById, id);
  }

  @FieldResolver(() => [LineageNode], { description: 'Both ends, in the order of their ids.' })
  async between(@Root() { id }: Resemblance, @Ctx() { batcher }: Context) {
    return loadEntities<LineageNode>(batcher, await batcher.load(endsOfResemblance, id));
  }

  @FieldResolver(() => String, howHelp)
  how(@Root() claim: Resemblance, @LangArg() lang: Language) {
    return how(claim, lang);
  }

  @FieldResolver(() => [Source], sourcesHelp)
  sources(@Root() claim: Resemblance, @Ctx() context: Context) {
    return sourcesOfClaim(claim, context);
  }
}

@Resolver(() => Maker)
export class MakerResolver {
  @FieldResolver(() => [Source], sourcesHelp)
  sources(@Root() maker: Maker, @Ctx() context: Context) {
    return sourcesOfClaim(maker, context);
  }
}

@Resolver(() => WorkEdge)
export class WorkEdgeResolver {
  @FieldResolver(() => [Source], sourcesHelp)
  sources(@Root() edge: WorkEdge, @Ctx() context: Context) {
    return sourcesOfClaim(edge, context);
  }
}

@Resolver(() => Restriction)
export class RestrictionResolver {
  @FieldResolver(() => String, whoHelp)
  whoMay(@Root() restriction: Restriction, @LangArg() lang: Language) {
    return inLanguage(restriction.whoMayText, lang);
  }

  @FieldResolver(() => [Source], sourcesHelp)
  sources(@Root() restriction: Restriction, @Ctx() context: Context) {
    return sourcesOfClaim(restriction, context);
  }
}

@Resolver(() => InheritedRestriction)
export class InheritedRestrictionResolver {
  @FieldResolver(() => String, whoHelp)
  whoMay(@Root() restriction: InheritedRestriction, @LangArg() lang: Language) {
    return inLanguage(restriction.whoMayText, lang);
  }

  @FieldResolver(() => [Source], sourcesHelp)
  sources(@Root() restriction: InheritedRestriction, @Ctx() context: Context) {
    return sourcesOfClaim(restriction, context);
  }
}
