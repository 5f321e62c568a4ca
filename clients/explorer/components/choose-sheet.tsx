import { useSurroundings } from '../surroundings.ts';
import type { Linked } from './entity-link.tsx';

export const sheetAddress = (id: string): string => `/educators/sheet?${new URLSearchParams({ id })}`;

/** The form that makes a sheet of a name. */
export function ChooseSheet({ text = '' }: { readonly text?: string }) {
  const { t, href } = useSurroundings();
  return (
    <form class="choose-sheet" action={href('/educators/sheet')} method="get">
      <label for="lembar">{t.embed.of}</label>
      <input id="lembar" name="id" value={text} maxLength={200} placeholder={t.sheet.placeholder} required />
      <button type="submit">{t.sheet.make}</button>
    </form>
  );
}

/** Which of several was meant; or that there is none. */
export function SheetCandidates({
  text,
  found,
}: {
  readonly text: string;
  readonly found: readonly Linked[];
}) {
  const { t, href } = useSurroundings();
  return (
    <>
      <header class="title">
        <h1>{t.sheet.title}</h1>
        <p class="lead">{t.sheet.lead}</p>
      </header>
      <ChooseSheet text={text} />
      {text !== '' && <p>{found.length === 0 ? t.embed.unknown(text) : t.embed.which(text)}</p>}
      <ul>
        {found.map((node) => (
          <li key={node.id}>
            <a href={href(sheetAddress(node.id))}>{node.name}</a>{' '}
            <span class="quiet">({t.kind[node.__typename].one})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
