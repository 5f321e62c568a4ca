import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Credit, Story } from '../../schema/credit.type.ts';
import { LineageNode } from '../../schema/entity.type.ts';
import type { Confidence, DerivationKind } from '../../schema/enums.ts';
import { LangArg } from '../../schema/lang.arg.ts';
import { CommonAncestor, Lineage, LineageMember, LineagePath } from '../../schema/lineage.type.ts';
import {
  ConfidenceEnum,
  DerivationKindEnum,
  type Language,
  LineageDirectionEnum,
} from '../../schema/registered-enums.ts';
import type { Context } from '../context.ts';
import { creditFor } from '../credit/credit.service.ts';
import { asksForNamedReference } from '../entity/asks-for-reference.ts';
import { loadEntities } from '../entity/entity.loader.ts';
import { entityReference } from '../graph/entity-row.ts';
import { storyOf } from '../story/story.service.ts';
import { type LineageDirection, type LineageResult, lineageLimits } from './lineage.model.ts';
import { type LineageArguments, lineageRequest } from './walk-ahead.ts';

const { maxDepth, first, paths, commonOf } = lineageLimits;

@ArgsType()
class LineageArgs implements LineageArguments {
  @Field(() => LineageDirectionEnum, { description: 'Which way to walk.' })
  direction!: LineageDirection;

  @Field(() => Int, {
    nullable: true,
    defaultValue: maxDepth.default,
    description: `How many generations far, 1 to ${maxDepth.most}.`,
  })
  maxDepth?: number | null;

  @Field(() => [DerivationKindEnum], { nullable: true, description: 'Walk claims of these kinds only.' })
  kinds?: DerivationKind[] | null;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'Walk no weaker claim than this.' })
  minConfidence?: Confidence | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether disputed claims are walked.',
  })
  includeDisputed?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: first.default,
    description: `How many members at most, nearest generations first; up to ${first.most}.`,
  })
  first?: number | null;
}

@Resolver(() => LineageNode)
export class LineageOfNodeResolver {
  @FieldResolver(() => Lineage, {
    description: 'What it descends from, or what descends from it, of any depth, in one round trip.',
  })
  lineage(
    @Root() node: LineageNode,
    @Args(() => LineageArgs) args: LineageArgs,
    @Ctx() { lineage }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return lineage.lineage(lineageRequest(node.id, args, info));
  }

  @FieldResolver(() => Credit, { description: 'May I use it, and whom do I credit or ask?' })
  credit(@Root() node: LineageNode, @LangArg() lang: Language | null, @Ctx() { batcher }: Context) {
    return creditFor(node, lang ?? 'ID', batcher);
  }

  @FieldResolver(() => Story, { description: 'Its story of origin, each paragraph with its sources.' })
  story(@Root() node: LineageNode, @LangArg() lang: Language | null, @Ctx() context: Context) {
    return storyOf(node, lang ?? 'ID', context);
  }
}

@Resolver(() => Lineage)
export class LineageResolver {
  @FieldResolver(() => LineageNode)
  root(@Root() result: LineageResult, @Ctx() context: Context) {
    return oneOf(result.root, context);
  }

  @FieldResolver(() => [LineageNode])
  origins(@Root() { origins }: LineageResult, @Ctx() { batcher }: Context) {
    return loadEntities(batcher, origins);
  }
}

@Resolver(() => LineageMember)
export class LineageMemberResolver {
  @FieldResolver(() => LineageNode)
  node(
    @Root() { id, name }: LineageResult['members'][number],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asksForNamedReference(info) ? entityReference<LineageNode>(id, name) : oneOf(id, context);
  }
}

@Resolver(() => LineagePath)
export class LineagePathResolver {
  @Query(() => [LineagePath], {
    description:
      'Ways of descent between two records, strongest first, then undisputed, then shortest. Empty when neither descends from the other.',
  })
  lineagePaths(
    @Arg('from', () => ID, { description: 'One end.' }) from: string,
    @Arg('to', () => ID, { description: 'The other end; either may be the older.' }) to: string,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: paths.default,
      description: `How many ways, 1 to ${paths.most}.`,
    })
    count: number | null,
    @Ctx() { lineage }: Context,
  ) {
    return lineage.paths(from, to, count ?? undefined);
  }

  @Query(() => [CommonAncestor], {
    description: 'Records from which all of the asked ones descend, nearest first.',
  })
  commonAncestors(
    @Arg('ids', () => [ID], { description: `${commonOf.least} to ${commonOf.most} ids.` }) ids: string[],
    @Ctx() { lineage }: Context,
  ) {
    return lineage.commonAncestors(ids);
  }

  @FieldResolver(() => [LineageNode])
  nodes(@Root() { nodes }: { nodes: readonly string[] }, @Ctx() { batcher }: Context) {
    return loadEntities(batcher, nodes);
  }
}

@Resolver(() => CommonAncestor)
export class CommonAncestorResolver {
  @FieldResolver(() => LineageNode)
  node(@Root() { id }: { id: string }, @Ctx() context: Context) {
    return oneOf(id, context);
  }
}

/** A record that a walk met: it was there a moment ago. */
async function oneOf(id: string, { batcher }: Context): Promise<LineageNode> {
  const [node] = await loadEntities<LineageNode>(batcher, [id]);
  if (node === undefined) throw new Error(`${id} was in a lineage and is gone.`);
  return node;
}
