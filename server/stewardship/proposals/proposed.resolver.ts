import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../../schema/entity.type.ts';
import { LineageNode } from '../../../schema/entity.type.ts';
import { LangArg } from '../../../schema/lang.arg.ts';
import { inLanguage } from '../../../schema/localised.ts';
import { Proposal } from '../../../schema/proposal.type.ts';
import {
  type NamedSource,
  ProposalCheck,
  ProposedDescent,
  ProposedSource,
} from '../../../schema/proposed.type.ts';
import type { Language } from '../../../schema/registered-enums.ts';
import type { Source } from '../../../schema/source.type.ts';
import type { Context } from '../../context.ts';
import { entityById } from '../../entity/entity.loader.ts';
import { kindOfId } from '../../graph/entity-row.ts';
import { checkProposal } from './check-proposal.ts';
import { findProposal } from './proposal.repository.ts';

const lineageKinds: ReadonlySet<string | undefined> = new Set(['MOTIF', 'WASTRA', 'DESIGN']);

@Resolver(() => Proposal)
export class ProposedResolver {
  @FieldResolver(() => [ProposedSource], { description: 'Every source that it names, each once.' })
  sources(@Root() { named }: Proposal, @Ctx() context: Context) {
    return tellSources(named, context);
  }

  @FieldResolver(() => ProposalCheck, {
    nullable: true,
    description: 'The proposal held against the graph as it stands now; null once it is decided.',
  })
  async now(@Root() { id, status }: Proposal, @Ctx() context: Context): Promise<ProposalCheck | null> {
    if (status !== 'PENDING' && status !== 'ASKED') return null;
    const stored = await findProposal(context.graph, id);
    return stored === undefined ? null : await checkProposal(stored.content, context);
  }
}

@Resolver(() => ProposedDescent)
export class ProposedDescentResolver {
  @FieldResolver(() => LineageNode, { nullable: true })
  descendant(@Root() { descendantId }: ProposedDescent, @Ctx() context: Context) {
    return descendantId === null ? null : lineageNode(descendantId, context);
  }

  @FieldResolver(() => LineageNode, { nullable: true })
  ancestor(@Root() { ancestorId }: ProposedDescent, @Ctx() context: Context) {
    return lineageNode(ancestorId, context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'How, as the proposal tells it.' })
  how(@Root() { howId, howEn }: ProposedDescent, @LangArg() lang: Language) {
    return inLanguage({ id: howId ?? undefined, en: howEn ?? undefined }, lang);
  }

  @FieldResolver(() => [ProposedSource], { description: 'Who says so.' })
  sources(@Root() { named }: ProposedDescent, @Ctx() context: Context) {
    return tellSources(named, context);
  }
}

async function lineageNode(id: string, { batcher }: Context): Promise<Entity | null> {
  const found = await batcher.load(entityById, id);
  return found !== null && lineageKinds.has(kindOfId(found.id)) ? found : null;
}

const tellSources = (named: readonly NamedSource[], { batcher }: Context): Promise<ProposedSource[]> =>
  Promise.all(
    named.map(async (each) => {
      const found = each.id === undefined ? null : await batcher.load(entityById, each.id);
      const source = found !== null && kindOfId(found.id) === 'SOURCE' ? (found as Source) : null;
      const { title, author, publisher, year, url, quality } = source ?? each;
      return {
        source,
        title: title ?? each.id ?? '',
        author: author ?? null,
        publisher: publisher ?? null,
        year: year ?? null,
        url: url ?? null,
        quality: quality ?? null,
      };
    }),
  );
