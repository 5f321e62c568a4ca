import { Fragment } from 'preact';
import type { StoryToldFragment } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';

/** The story of origin; its numbers lead to the page's list of sources, which begins with the story's own. */
export function Story({ story }: { readonly story: StoryToldFragment }) {
  const { lang, t } = useSurroundings();
  if (story.paragraphs.length === 0) return null;
  const tongue = story.language.toLowerCase();
  return (
    <section class="story" id="kisah">
      <h2>{t.section.story}</h2>
      <div lang={tongue === lang ? undefined : tongue}>
        {story.paragraphs.map(({ text, citations }) => (
          <p key={text}>
            {text} <Citations numbers={citations} />
          </p>
        ))}
      </div>
    </section>
  );
}

/** `[1, 3]`, each number a way to its source. */
function Citations({ numbers }: { readonly numbers: readonly number[] }) {
  const { t } = useSurroundings();
  if (numbers.length === 0) return null;
  return (
    <span class="cite">
      [
      {numbers.map((number, place) => (
        <Fragment key={number}>
          {place > 0 && ', '}
          <a href={`#sumber-${number}`} aria-label={t.source.cite(number)}>
            {number}
          </a>
        </Fragment>
      ))}
      ]
    </span>
  );
}
