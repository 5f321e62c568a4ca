import { SearchPageDocument } from '../__generated__/graphql.ts';
import { SearchView } from '../components/search-view.tsx';
import { apiLanguage } from '../language.ts';
import type { Page } from '../page.ts';
import { facetQuestions, filterOf } from '../search-question.ts';

/** Longer texts are cut: nobody means them. */
const longest = 1_000;
const ofOneKind = 30;
const ofAllKinds = 60;

export const searchPage: Page = async ({ execute, lang, messages, query }) => {
  const text = (query['q'] ?? '').slice(0, longest);
  const { search } = await execute(SearchPageDocument, {
    query: text,
    filter: filterOf(query),
    facets: facetQuestions.map(({ field }) => field),
    first: query['kind'] ? ofOneKind : ofAllKinds,
    ...(query['after'] ? { after: query['after'] } : {}),
    lang: apiLanguage(lang),
  });
  return {
    found: true,
    title: text === '' ? messages.search.title : messages.search.titleOf(text),
    description: messages.search.lead,
    trail: [],
    body: <SearchView search={search} text={text} query={query} />,
  };
};
