import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Coverage, Stats, Vocabulary, VocabularyValue } from '../../schema/coverage.type.ts';
import { LangArg } from '../../schema/lang.arg.ts';
import { inLanguage } from '../../schema/localised.ts';
import type { Language } from '../../schema/registered-enums.ts';
import { stewardshipVocabularies } from '../../schema/stewardship-vocabularies.ts';
import { vocabularies } from '../../schema/vocabularies.ts';
import type { Context } from '../context.ts';
import { readCoverage, readStats } from './coverage.repository.ts';

const published: readonly Vocabulary[] = Object.entries({
  ...vocabularies,
  ...stewardshipVocabularies,
}).map(([name, terms]) => ({
  name,
  values: Object.entries(terms).map(([value, { label, definition }]) => ({
    value,
    labelText: label,
    definitionText: definition,
  })),
}));

@Resolver()
export class StatsResolver {
  @Query(() => Stats, { description: 'How much the graph holds.' })
  stats(@Ctx() { graph }: Context) {
    return readStats(graph);
  }

  @Query(() => Coverage, { description: 'What we know and what we do not, counted.' })
  coverage(@Ctx() { graph }: Context) {
    return readCoverage(graph);
  }

  @Query(() => [Vocabulary], { description: 'The closed vocabularies with their meaning in two languages.' })
  vocabulary(
    @Arg('names', () => [String], { nullable: true, description: 'Only these enums.' }) names:
      | string[]
      | null,
  ): readonly Vocabulary[] {
    return names == null ? published : published.filter(({ name }) => names.includes(name));
  }
}

@Resolver(() => VocabularyValue)
export class VocabularyValueResolver {
  @FieldResolver(() => String, { description: 'A word for people.' })
  label(@Root() value: VocabularyValue, @LangArg() lang: Language) {
    return inLanguage(value.labelText, lang);
  }

  @FieldResolver(() => String, { description: 'What it means.' })
  definition(@Root() value: VocabularyValue, @LangArg() lang: Language) {
    return inLanguage(value.definitionText, lang);
  }
}
