import { HomePageDocument } from '../__generated__/graphql.ts';
import { HomeView } from '../components/home-view.tsx';
import { featured } from '../featured.ts';
import { apiLanguage } from '../language.ts';
import type { Page } from '../page.ts';

export const homePage: Page = async ({ execute, lang, messages }) => {
  const home = await execute(HomePageDocument, {
    examples: Object.values(featured),
    from: featured.design,
    to: featured.origin,
    known: featured.known,
    lang: apiLanguage(lang),
  });
  return {
    found: true,
    title: messages.home.title,
    description: messages.home.lead,
    body: <HomeView home={home} />,
  };
};
