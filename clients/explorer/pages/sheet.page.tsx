import { ClassroomSheetDocument, EmbedCandidatesDocument } from '../__generated__/graphql.ts';
import { SheetCandidates } from '../components/choose-sheet.tsx';
import { SheetView } from '../components/sheet-view.tsx';
import { lineageId } from '../embed/choice.ts';
import { apiLanguage } from '../language.ts';
import type { Page } from '../page.ts';

/** A sheet for the classroom on any motif, wastra or design; a name that is no id is looked for. */
export const sheetPage: Page = async ({ execute, lang, messages, query }) => {
  const text = (query['id'] ?? '').trim().slice(0, 200);
  const id = lineageId(text);
  const language = apiLanguage(lang);
  const trail = [{ path: '/educators', name: messages.educators.title }];
  const { node } = id ? await execute(ClassroomSheetDocument, { id, lang: language }) : { node: null };
  if (node && 'story' in node) {
    return {
      found: true,
      title: messages.sheet.of(node.name),
      description: messages.sheet.lead,
      trail,
      body: <SheetView record={node} />,
    };
  }
  const found =
    text === '' ? [] : (await execute(EmbedCandidatesDocument, { query: text, lang: language })).search.nodes;
  return {
    found: true,
    title: messages.sheet.title,
    description: messages.sheet.lead,
    trail,
    body: <SheetCandidates text={text} found={found} />,
  };
};
