import { lessons } from '../classroom/lessons.ts';
import { useSurroundings } from '../surroundings.ts';
import { exampleQueries } from '../ways.ts';
import { ChooseSheet, sheetAddress } from './choose-sheet.tsx';
import type { Linked } from './entity-link.tsx';

export interface EducatorsViewProps {
  /** The featured records that the graph has. */
  readonly records: readonly (Linked & { readonly uri: string })[];
}

export function EducatorsView({ records }: EducatorsViewProps) {
  const { t } = useSurroundings();
  const known = new Map(records.map(({ id, name }) => [id, name] as const));
  return (
    <>
      <header class="title">
        <h1>{t.educators.title}</h1>
        <p class="lead">{t.educators.lead}</p>
      </header>
      <Queries known={known} />
      <section id="lembar-kelas">
        <h2>{t.sheet.title}</h2>
        <p>{t.sheet.lead}</p>
        <ChooseSheet />
        <Sheets records={records} />
      </section>
      <Lessons known={known} />
      <Cite record={records[0]} />
    </>
  );
}

type Known = ReadonlyMap<string, string>;

/** One click opens the question filled in, the next one runs it. */
function Queries({ known }: { readonly known: Known }) {
  const { lang, t } = useSurroundings();
  return (
    <section id="pertanyaan">
      <h2>{t.educators.queries}</h2>
      <p>{t.educators.queriesLead}</p>
      <ul class="plain">
        {exampleQueries(t, lang, known).map(({ name, to }) => (
          <li key={name}>
            <a href={to}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sheets({ records }: EducatorsViewProps) {
  const { t, href } = useSurroundings();
  const ready = records.filter(({ __typename }) => /^(Motif|Wastra|Design)$/.test(__typename));
  return (
    <p>
      {t.sheet.ready}:{' '}
      {ready.map(({ id, name }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <a href={href(sheetAddress(id))}>{name}</a>
        </span>
      ))}
    </p>
  );
}

function Lessons({ known }: { readonly known: Known }) {
  const { t, href } = useSurroundings();
  return (
    <section id="gagasan">
      <h2>{t.educators.lessons}</h2>
      <p>{t.educators.lessonsLead}</p>
      {lessons(t, known).map(({ title, text, ways }) => (
        <section key={title} class="lesson">
          <h3>{title}</h3>
          <p>{text}</p>
          <p class="onward">
            {ways.map(({ name, to }) => (
              <a key={to} href={href(to)}>
                {name}
              </a>
            ))}
          </p>
        </section>
      ))}
    </section>
  );
}

function Cite({ record }: { readonly record: EducatorsViewProps['records'][number] | undefined }) {
  const { t, href } = useSurroundings();
  return (
    <section id="sitir">
      <h2>{t.educators.cite}</h2>
      {t.educators.citeHow.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {record && <p class="copy">{t.take.citeAs(record.name, record.uri)}</p>}
      <p>
        {t.educators.take} <a href="/export/all.zip">{t.take.spreadsheet}</a>,{' '}
        <a href="/export/all.graphml">{t.take.network}</a>, <a href="/export/all.jsonld">JSON-LD</a>.{' '}
        <a href={href('/vocab')}>{t.take.vocabulary}</a>.
      </p>
    </section>
  );
}
