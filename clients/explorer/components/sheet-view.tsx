import type { StoryToldFragment } from '../__generated__/graphql.ts';
import { questionsOn, type SheetRecord, type ShortStory, shortStory } from '../classroom/sheet.ts';
import { useSurroundings } from '../surroundings.ts';
import { InlineLinks } from './links.tsx';
import { Picture } from './picture.tsx';
import { Story } from './story.tsx';

/** One record on one or two sheets of A4, to be filled in by a class. */
export function SheetView({ record }: { readonly record: SheetRecord }) {
  const { t, href } = useSurroundings();
  const { id, name, near } = record;
  const story = shortStory(record.story);
  const drawn = { picture: near, root: id, name, claimsAt: `/lineage/${id}` };
  return (
    <article class="sheet">
      <p class="hint">
        {t.sheet.hint} <a href={href(`/${id}`)}>{t.lineage.record(name)}</a>
      </p>
      <header class="title">
        <p class="kind">
          {t.sheet.title} · {t.kind[record.__typename].one}
        </p>
        <h1>{name}</h1>
        <Blanks />
      </header>
      <About record={record} />
      <section class="near">
        <h2>{t.lineage.title}</h2>
        <Picture {...drawn} shape="wide" />
        <Picture {...drawn} shape="narrow" />
        {near.wide.claims.length === 0 && <p>{t.sheet.noLineage}</p>}
      </section>
      <Story story={toldAs(record.story, story)} />
      <Questions record={record} />
      <Sources story={story} />
      <p class="cite-line">{t.take.citeAs(name, record.uri)}</p>
    </article>
  );
}

const toldAs = (whole: StoryToldFragment, { paragraphs }: ShortStory): StoryToldFragment => ({
  ...whole,
  paragraphs: [...paragraphs],
});

/** Where whoever fills it in writes the name. */
function Blanks() {
  const { t } = useSurroundings();
  return (
    <ul class="blanks">
      {[t.sheet.pupil, t.sheet.group, t.sheet.date].map((blank) => (
        <li key={blank}>{blank}:</li>
      ))}
    </ul>
  );
}

function About({ record }: { readonly record: SheetRecord }) {
  const { lang, t } = useSurroundings();
  const { description, descriptionLanguage, regions, communities } = record;
  const tongue = descriptionLanguage?.toLowerCase();
  return (
    <>
      {description && <p lang={tongue === lang ? undefined : tongue}>{description}</p>}
      {regions.length > 0 && (
        <p>
          {t.entity.where}: <InlineLinks nodes={regions} />
        </p>
      )}
      {communities.length > 0 && (
        <p>
          {t.entity.whose}: <InlineLinks nodes={communities} />
        </p>
      )}
    </>
  );
}

function Questions({ record }: { readonly record: SheetRecord }) {
  const { t } = useSurroundings();
  return (
    <section class="questions">
      <h2>{t.sheet.answer}</h2>
      <ol>
        {questionsOn(record, t.sheet).map((question) => (
          <li key={question}>
            {question}
            <span class="rule" />
            <span class="rule" />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sources({ story: { sources, isCut } }: { readonly story: ShortStory }) {
  const { t, words } = useSurroundings();
  return (
    <section class="sheet-sources">
      <h2>{t.section.sources}</h2>
      {sources.length === 0 && <p>{t.source.none}</p>}
      <ol>
        {sources.map(({ number, source }) => (
          <li key={source.id} id={`sumber-${number}`} value={number}>
            {[source.title, source.publisher, source.year].filter(Boolean).join(', ')} (
            {words.label('SourceQuality', source.quality)})
          </li>
        ))}
      </ol>
      {isCut && <p class="quiet">{t.sheet.cut}</p>}
    </section>
  );
}
