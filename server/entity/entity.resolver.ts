import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Entity, Node } from '../../schema/entity.type.ts';
import { LangArg } from '../../schema/lang.arg.ts';
import { inLanguage, languageGiven } from '../../schema/localised.ts';
import { type Language, LanguageEnum } from '../../schema/registered-enums.ts';
import { Source } from '../../schema/source.type.ts';
import type { Context } from '../context.ts';
import { ClientError } from '../errors.ts';
import { walkAhead } from '../lineage/walk-ahead.ts';
import { isProposalId, readableProposal } from '../stewardship/proposals/readable-proposal.ts';
import { entityById } from './entity.loader.ts';
import { sourcesOf } from './relations.ts';

const mostIds = 100;

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Any record by its id; a former id finds it too.' })
  node(
    @Arg('id', () => ID, { description: 'Kind, slash, slug, such as `motif/kawung`.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return nodeById(id, context, info);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `Records by their ids, in the same order, null where there is none. At most ${mostIds}.`,
  })
  nodes(
    @Arg('ids', () => [ID], { description: `At most ${mostIds} ids.` }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > mostIds) {
      throw new ClientError(
        'BAD_USER_INPUT',
        `\`ids\` has ${ids.length} entries: ask for at most ${mostIds} at once.`,
      );
    }
    return Promise.all(ids.map((id) => nodeById(id, context, info)));
  }
}

/** A proposal is there for its author and for curators; for others nothing stands under its id. */
function nodeById(id: string, context: Context, info: GraphQLResolveInfo): Promise<object | null> {
  if (isProposalId(id)) return readableProposal(id, context);
  walkAhead(id, context.lineage, info);
  return context.batcher.load(entityById, id);
}

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => String, {
    description: 'Permanent address of the record, for linked data and citations.',
  })
  uri(@Root() entity: Entity, @Ctx() { publicUrl }: Context): string {
    return `${publicUrl}/id/${entity.id}`;
  }

  @FieldResolver(() => String, {
    description:
      'The id under which the record stands now; it differs from the asked one when that is a former id.',
  })
  canonicalId(@Root() entity: Entity): string {
    return entity.id;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it is, in a sentence or two; for a wastra of which sources tell only the use, that.',
  })
  description(@Root() entity: Entity, @LangArg() lang: Language): string | null {
    return inLanguage(entity.descriptionText, lang);
  }

  @FieldResolver(() => LanguageEnum, {
    nullable: true,
    description: 'Language in which `description` answers.',
  })
  descriptionLanguage(@Root() entity: Entity, @LangArg() lang: Language): Language | null {
    return languageGiven(entity.descriptionText, lang);
  }

  @FieldResolver(() => [Source], { description: 'What the record rests on; for a source itself, none.' })
  sources(@Root() entity: Entity, @Ctx() { batcher }: Context) {
    return sourcesOf.nodes(batcher, entity.id);
  }
}
