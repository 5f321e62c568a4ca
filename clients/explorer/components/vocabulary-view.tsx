import { useSurroundings } from '../surroundings.ts';

export interface TermLine {
  readonly name: string;
  readonly label: { readonly id: string; readonly en: string };
  readonly definition: { readonly id: string; readonly en: string };
}

export interface TermGroup {
  /** Its own name, where the group is a vocabulary of the API. */
  readonly name: string;
  readonly title: string;
  readonly terms: readonly TermLine[];
}

export interface VocabularyViewProps {
  readonly groups: readonly TermGroup[];
  readonly forms: readonly { readonly name: string; readonly href: string }[];
}

/** Every term of the linked data, each under the fragment of its own address. */
export function VocabularyView({ groups, forms }: VocabularyViewProps) {
  const { lang, t } = useSurroundings();
  return (
    <article>
      <header class="title">
        <h1>{t.vocabulary.title}</h1>
        <p class="lead">{t.vocabulary.lead}</p>
        <p>
          {t.vocabulary.forms}:{' '}
          {forms.map(({ name, href }, place) => (
            <>
              {place > 0 && ', '}
              <a href={href}>{name}</a>
            </>
          ))}
        </p>
      </header>
      {groups.map(({ name, title, terms }) => (
        <section key={name} id={name}>
          <h2>{title}</h2>
          <dl class="facts">
            {terms.map((term) => (
              <div key={term.name} id={term.name}>
                <dt>
                  {term.label[lang]} <code lang="zxx">{term.name}</code>
                </dt>
                <dd>{term.definition[lang]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
