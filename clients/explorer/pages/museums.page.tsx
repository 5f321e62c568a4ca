import { NamesDocument } from '../__generated__/graphql.ts';
import { recordOf } from '../components/entity-link.tsx';
import { MuseumsView } from '../components/museums-view.tsx';
import { featured } from '../featured.ts';
import type { Page } from '../page.ts';

/** What a museum or a shop may take, how to put it there, and how to credit it. */
export const museumsPage: Page = async ({ execute, messages, site }) => {
  const { nodes } = await execute(NamesDocument, { ids: Object.values(featured) });
  return {
    found: true,
    title: messages.museums.title,
    description: messages.museums.lead,
    trail: [],
    body: <MuseumsView examples={nodes.map(recordOf)} origin={site.origin} />,
  };
};
