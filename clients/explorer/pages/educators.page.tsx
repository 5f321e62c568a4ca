import { EducatorsPageDocument } from '../__generated__/graphql.ts';
import { EducatorsView } from '../components/educators-view.tsx';
import { recordOf } from '../components/entity-link.tsx';
import { featured } from '../featured.ts';
import type { Page } from '../page.ts';

/** What a teacher takes away: questions that run, lessons, sheets, and how to cite. */
export const educatorsPage: Page = async ({ execute, messages }) => {
  const { nodes } = await execute(EducatorsPageDocument, { ids: Object.values(featured) });
  const records = nodes.flatMap((node) => {
    const record = recordOf(node);
    return node && record && 'uri' in node ? [{ ...record, uri: node.uri }] : [];
  });
  return {
    found: true,
    title: messages.educators.title,
    description: messages.educators.lead,
    trail: [],
    body: <EducatorsView records={records} />,
  };
};
