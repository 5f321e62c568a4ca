import type { SearchResultFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink } from './entity-link.tsx';

type Highlight = SearchResultFragment['highlights'][number];

export interface SearchResultProps {
  readonly result: SearchResultFragment;
}

/** A record that was found, and by what: its name, another name, or a text that has the words. */
export function SearchResult({ result: { node, highlights } }: SearchResultProps) {
  const { t } = useSurroundings();
  const of = (field: Highlight['field']) => highlights.find((each) => each.field === field && isHit(each));
  const [name, other, text, context] = [of('NAME'), of('ALIAS'), of('DESCRIPTION'), of('CONTEXT')];
  const alias = other && (name === undefined || isWhole(other)) ? other : undefined;
  const told = text ?? (name === undefined && alias === undefined ? context : undefined);
  return (
    <li class="result">
      <EntityLink node={node}>{name && <Marked highlight={name} />}</EntityLink>
      {alias && (
        <span class="quiet">
          {' '}
          {t.search.otherName}: <Marked highlight={alias} />
        </span>
      )}
      {told && (
        <p class="quiet">
          <Marked highlight={told} />
        </p>
      )}
    </li>
  );
}

const isHit = ({ segments }: Highlight) => segments.some(({ hit }) => hit);

/** Such a name is why the record was found, and worth telling even where its first name has the words, too. */
const isWhole = ({ segments }: Highlight) => segments.every(({ text, hit }) => hit || text.trim() === '');

function Marked({ highlight }: { readonly highlight: Highlight }) {
  return (
    <>
      {highlight.segments.map(({ text, hit }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name, and never move.
        hit ? <mark key={place}>{text}</mark> : text,
      )}
    </>
  );
}
