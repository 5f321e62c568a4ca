import { type TermGroup, VocabularyView, type VocabularyViewProps } from './components/vocabulary-view.tsx';
import { type Lang, messagesIn } from './language.ts';
import type { Assets } from './layout.tsx';
import type { Messages } from './messages/id.ts';
import { renderDocument } from './render.tsx';
import { surroundingsIn } from './surroundings.ts';
import { Words } from './words.ts';

export interface VocabularyDocument {
  readonly lang: Lang;
  readonly groups: readonly Omit<TermGroup, 'title'>[];
  readonly forms: VocabularyViewProps['forms'];
  readonly origin: string;
  readonly assets: Assets;
}

/** The page of the vocabulary of the linked data; it needs no graph. */
export function renderVocabulary({ lang, groups, forms, origin, assets }: VocabularyDocument): string {
  const t = messagesIn(lang);
  const titled = groups.map((group) => ({ ...group, title: titleOf(t, group.name) }));
  return renderDocument(surroundingsIn(lang, new Words()), {
    title: t.vocabulary.title,
    description: t.vocabulary.lead,
    path: '/vocab',
    origin,
    assets,
    listed: true,
    children: <VocabularyView groups={titled} forms={forms} />,
  });
}

function titleOf({ vocabulary, question }: Messages, name: string): string {
  const groups: Readonly<Record<string, string>> = vocabulary.groups;
  return groups[name] ?? (question as Readonly<Record<string, string>>)[name] ?? name;
}
