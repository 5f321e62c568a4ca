import { useSurroundings } from '../surroundings.ts';

export interface SearchBoxProps {
  /** `head` stands small above every page, `page` large on its own. */
  readonly place: 'head' | 'page';
  readonly text?: string;
  /** What narrows the search already, and is to stay. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** A plain form that leads to the page of results. */
export function SearchBox({ place, text = '', kept = {} }: SearchBoxProps) {
  const { t, href } = useSurroundings();
  const id = `cari-${place}`;
  return (
    <search class={`search-box ${place}`}>
      <form action={href('/search')} method="get">
        <label for={id} class={place === 'head' ? 'unseen' : undefined}>
          {t.search.label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          value={text}
          maxLength={200}
          placeholder={t.search.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
        />
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{t.search.submit}</button>
      </form>
    </search>
  );
}

/** Searches worth trying, each with something to learn from it. */
export function SearchExamples() {
  const { t, href } = useSurroundings();
  return (
    <p class="examples">
      {t.search.examples}:{' '}
      {t.search.exampleQueries.map((example, place) => (
        <span key={example}>
          {place > 0 && ', '}
          <a href={href(`/search?${new URLSearchParams({ q: example })}`)}>{example}</a>
        </span>
      ))}
    </p>
  );
}
