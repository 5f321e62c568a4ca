import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ChangeConnection } from '../../../schema/connections.ts';
import { Derivation } from '../../../schema/derivation.type.ts';
import { Entity } from '../../../schema/entity.type.ts';
import { PageArgs } from '../../../schema/page.args.ts';
import { Resemblance } from '../../../schema/relation-claim.type.ts';
import type { Context } from '../../context.ts';
import { listChanges } from './changes.repository.ts';
import { historyOf } from './history.part.ts';

const historyHelp = {
  description: 'What has changed on it, who did it and why, the newest first. Nothing is taken out of it.',
};

/** Names are shown as their owners choose them today, which no revision tells. */
function historyBy({ batcher, edge }: Context, id: string, page: PageArgs) {
  edge.meter.fleeting = true;
  return historyOf(batcher, id, page);
}

@Resolver(() => Entity)
export class EntityHistoryResolver {
  @FieldResolver(() => ChangeConnection, historyHelp)
  history(@Root() { id }: Entity, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return historyBy(context, id, page);
  }
}

@Resolver(() => Resemblance)
export class ResemblanceHistoryResolver {
  @FieldResolver(() => ChangeConnection, historyHelp)
  history(@Root() { id }: Resemblance, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return historyBy(context, id, page);
  }
}

@Resolver(() => Derivation)
export class DerivationHistoryResolver {
  @Query(() => Derivation, { nullable: true, description: 'A claim of descent by its id.' })
  async derivation(
    @Arg('id', () => ID, { description: 'Id of the claim.' }) id: string,
    @Ctx() { lineage }: Context,
  ) {
    return (await lineage.derivations([id])).get(id) ?? null;
  }

  @FieldResolver(() => ChangeConnection, historyHelp)
  history(@Root() { id }: Derivation, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return historyBy(context, id, page);
  }

  @Query(() => ChangeConnection, {
    description:
      'Everything that has changed after a revision, in the order of revisions: ask with the last one that you have seen, and page on with `after`.',
  })
  changes(
    @Arg('since', () => Int, {
      nullable: true,
      defaultValue: 0,
      description: 'Only what came after this revision.',
    })
    since: number | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { graph, edge }: Context,
  ) {
    edge.meter.fleeting = true;
    return listChanges(graph, since ?? 0, page);
  }
}
