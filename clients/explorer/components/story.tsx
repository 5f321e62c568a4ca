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
            {text}{' '}
            {citations.map((number) => (
              <Fragment key={number}>
                <a class="cite" href={`#sumber-${number}`} aria-label={t.source.cite(number)}>
                  [{number}]
                </a>
              </Fragment>
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}
