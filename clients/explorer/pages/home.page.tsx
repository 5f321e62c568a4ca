import {
  HomePageDocument,
  type HomePageQuery,
  ToldPathDocument,
  type WayFragment,
} from '../__generated__/graphql.ts';
import { recordOf } from '../components/entity-link.tsx';
import { HomeView } from '../components/home-view.tsx';
import { featured } from '../featured.ts';
import { apiLanguage } from '../language.ts';
import type { Page, Visit } from '../page.ts';

export const homePage: Page = async (visit) => {
  const { execute, messages } = visit;
  const home = await execute(HomePageDocument, {
    examples: Object.values(featured),
    from: featured.design,
    known: featured.known,
  });
  return {
    found: true,
    title: messages.home.title,
    description: messages.home.lead,
    body: <HomeView home={home} path={await toldPath(home, visit)} />,
  };
};

/** The descent that the page tells of; none in a graph of other records than ours. */
async function toldPath(
  { nodes }: HomePageQuery,
  { execute, lang }: Visit,
): Promise<WayFragment | undefined> {
  const ends = { from: featured.design, to: featured.origin };
  const known = new Set(nodes.map((node) => recordOf(node)?.id));
  if (!known.has(ends.from) || !known.has(ends.to)) return undefined;
  return (await execute(ToldPathDocument, { ...ends, lang: apiLanguage(lang) })).lineagePaths[0];
}
