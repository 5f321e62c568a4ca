import { type LineageDirection, LineageViewDocument } from '../__generated__/graphql.ts';
import { LineageView } from '../components/lineage-view.tsx';
import { apiLanguage } from '../language.ts';
import type { DirectionName } from '../lineage-view.ts';
import type { Page } from '../page.ts';

const directions: Readonly<Record<DirectionName, LineageDirection>> = {
  all: 'BOTH',
  ancestors: 'ANCESTORS',
  descendants: 'DESCENDANTS',
};

const tag = 'wastra-lineage';

/** A lineage by itself, larger and longer than on the page of its record. */
export const lineagePage: Page = async ({ execute, lang, messages, params, query, site }) => {
  const id = `${params['kind'] ?? ''}/${params['slug'] ?? ''}`;
  const direction = directionOf(query['direction']);
  const open = query['open']?.split(',').filter(Boolean) ?? [];
  const { node } = await execute(LineageViewDocument, {
    id,
    direction: directions[direction],
    open,
    lang: apiLanguage(lang),
  });
  if (!node || !('lineage' in node)) return { found: false };
  if (node.id !== id) return { found: false, movedTo: `/lineage/${node.id}` };
  const { title } = messages.kind[node.__typename];
  return {
    found: true,
    title: messages.lineage.of(node.name),
    description: messages.lineage.about(node.name),
    embeddable: true,
    scripts: site.widgets[tag] ? [`/widgets/${tag}.js`] : [],
    body: <LineageView record={node} direction={direction} open={open} />,
    trail: [
      { path: `/${node.__typename.toLowerCase()}`, name: title },
      { path: `/${node.id}`, name: node.name },
    ],
  };
};

function directionOf(given: string | undefined): DirectionName {
  return given === 'ancestors' || given === 'descendants' ? given : 'all';
}
