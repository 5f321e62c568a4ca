import { useSurroundings } from '../surroundings.ts';

export interface Question {
  readonly name: string;
  readonly href: string;
}

/** The questions behind a page, to be run in GraphiQL. */
export function Ask({ questions }: { readonly questions: readonly Question[] }) {
  const { t } = useSurroundings();
  return (
    <section class="ask" id="graphql">
      <h2>{t.section.ask}</h2>
      <p>{t.section.askLead}</p>
      <ul>
        {questions.map(({ name, href }) => (
          <li key={name}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
