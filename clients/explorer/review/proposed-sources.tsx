import type { ProposedSourceLineFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { webAddress } from '../web-address.ts';
import { reviewMessages } from './review-messages.ts';

/** Sources as a proposal names them: with what is said of each, and whether it is on record. */
export function ProposedSources({ sources }: { readonly sources: readonly ProposedSourceLineFragment[] }) {
  if (sources.length === 0) return null;
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={`${source.title} ${source.url}`}>
          <Entry source={source} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ source }: { readonly source: ProposedSourceLineFragment }) {
  const { lang, words, href } = useSurroundings();
  const t = reviewMessages[lang];
  const { title, author, publisher, year, quality } = source;
  const made = [author, publisher, year].filter((part) => part != null && part !== '');
  const url = webAddress(source.url);
  return (
    <>
      <cite>
        {url ? (
          <a href={url} rel="external noopener noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </cite>
      {made.length > 0 && `. ${made.join(', ')}.`}{' '}
      {quality && (
        <span class={`quality quality-${quality.toLowerCase()}`}>
          ({words.label('SourceQuality', quality)})
        </span>
      )}{' '}
      <span class="quiet">
        {source.source ? <a href={href(`/${source.source.id}`)}>{t.known}</a> : t.fresh}
      </span>
    </>
  );
}
