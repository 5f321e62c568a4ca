import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { EntityKind } from '../../schema/enums.ts';
import { LangArg } from '../../schema/lang.arg.ts';
import { pageLimits } from '../../schema/page-limits.ts';
import { EntityKindEnum, type Language } from '../../schema/registered-enums.ts';
import { type SearchFacetField, SearchFacetFieldEnum } from '../../schema/search.enums.ts';
import { SearchFilter } from '../../schema/search.input.ts';
import { SearchConnection, Suggestion } from '../../schema/search.type.ts';
import type { Context } from '../context.ts';
import { asksForWithin } from '../graph/selection.ts';

type Maybe<T> = T | null;

const kindsHelp = { nullable: true, description: 'Only records of these kinds.' } as const;
const filterHelp = { nullable: true, description: 'How results are narrowed.' } as const;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Records of every kind by any of their names, in old or new spelling, with or without spaces, in Indonesian, English or a local name, wrong letters forgiven. An empty query gives all records, to be narrowed by facets.',
  })
  search(
    @Arg('query', () => String, { description: 'What is looked for, at most 1,000 characters.' })
    query: string,
    @Arg('kinds', () => [EntityKindEnum], kindsHelp) kinds: Maybe<EntityKind[]>,
    @Arg('filter', () => SearchFilter, filterHelp) filter: Maybe<SearchFilter>,
    @Arg('facets', () => [SearchFacetFieldEnum], { nullable: true, description: 'Facets to count.' })
    facets: Maybe<SearchFacetField[]>,
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many, ${pageLimits.default} when not given, at most ${pageLimits.most}.`,
    })
    first: Maybe<number>,
    @Arg('after', () => String, { nullable: true, description: 'Only what comes after this cursor.' })
    after: Maybe<string>,
    @LangArg() language: Language,
    @Ctx() { search, batcher, edge }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchConnection> {
    edge.meter.fleeting = true;
    const highlighted = asksForWithin(info, 'edges', 'highlights');
    const args = { query, kinds, filter, facets, first, after, language, highlighted };
    return search.search(args, { batcher, signal: edge.signal });
  }

  @Query(() => [Suggestion], { description: 'Names for somebody who is typing, best first.' })
  suggest(
    @Arg('query', () => String, { description: 'What has been typed.' }) query: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 8 when not given, at most 50.' })
    first: Maybe<number>,
    @Arg('kinds', () => [EntityKindEnum], kindsHelp) kinds: Maybe<EntityKind[]>,
    @Arg('filter', () => SearchFilter, filterHelp) filter: Maybe<SearchFilter>,
    @Ctx() { search, batcher, edge }: Context,
  ): Promise<Suggestion[]> {
    edge.meter.fleeting = true;
    return search.suggest({ query, kinds, filter, first }, { batcher, signal: edge.signal });
  }
}
