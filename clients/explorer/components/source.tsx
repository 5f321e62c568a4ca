import { Fragment } from 'preact';
import type { SourceLineFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';
import { webAddress } from '../web-address.ts';

/** A source's title, leading to the source itself where it stands online, else to our record of it. */
function SourceTitle({ source }: { readonly source: SourceLineFragment }) {
  const { href } = useSurroundings();
  const url = webAddress(source.url);
  return (
    <cite lang={source.language ?? undefined}>
      <a href={url ?? href(`/${source.id}`)} rel={url ? 'external noopener' : undefined}>
        {source.title}
      </a>
    </cite>
  );
}

/** How good a source is, in words. */
function Quality({ source }: { readonly source: SourceLineFragment }) {
  const { words } = useSurroundings();
  return (
    <span class={`quality quality-${source.quality.toLowerCase()}`}>
      ({words.label('SourceQuality', source.quality)})
    </span>
  );
}

/** The sources of one claim, one tap away. */
export function SourceRefs({ sources }: { readonly sources: readonly SourceLineFragment[] }) {
  const { t } = useSurroundings();
  if (sources.length === 0) return null;
  return (
    <p class="refs">
      {t.source.says}:{' '}
      {sources.map((source, place) => (
        <Fragment key={source.id}>
          {place > 0 && '; '}
          <SourceTitle source={source} /> <Quality source={source} />
        </Fragment>
      ))}
    </p>
  );
}

/** All sources of a page, numbered, each told in full. */
export function SourceList({ sources }: { readonly sources: readonly SourceLineFragment[] }) {
  const { t } = useSurroundings();
  return (
    <section id="sumber">
      <h2>{t.section.sources}</h2>
      {sources.length === 0 ? (
        <p class="quiet">{t.source.none}</p>
      ) : (
        <ol class="sources">
          {sources.map((source, place) => (
            <li key={source.id} id={`sumber-${place + 1}`}>
              <SourceEntry source={source} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function SourceEntry({ source }: { readonly source: SourceLineFragment }) {
  const { t, href } = useSurroundings();
  const made = [source.author, source.publisher, source.year].filter((part) => part != null && part !== '');
  return (
    <>
      <SourceTitle source={source} />
      {made.length > 0 && `. ${made.join(', ')}.`} <Quality source={source} />{' '}
      <a class="quiet record" href={href(`/${source.id}`)} aria-label={`${t.source.record}: ${source.title}`}>
        {t.source.record}
      </a>
    </>
  );
}
