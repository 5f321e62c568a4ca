import type { AliasLineFragment, Language } from '../__generated__/graphql.ts';
import { useSurroundings } from '../surroundings.ts';

export interface HeaderProps {
  readonly kind: string;
  /** What else is said beside the kind, such as the sort of cloth. */
  readonly sorts?: readonly (string | undefined)[];
  readonly name: string;
  readonly nameLang?: string | undefined;
  readonly aliases: readonly AliasLineFragment[];
}

/** The name of a record, what it is, and what else it is called. */
export function Header({ kind, sorts = [], name, nameLang, aliases }: HeaderProps) {
  const { lang, t, words } = useSurroundings();
  return (
    <header class="title">
      <p class="kind">{[kind, ...sorts].filter(Boolean).join(' · ')}</p>
      <h1 lang={nameLang === lang ? undefined : nameLang}>{name}</h1>
      {aliases.length > 0 && (
        <p class="aliases">
          {t.entity.aliases}:{' '}
          {aliases.map((alias, place) => (
            <span key={alias.text}>
              {place > 0 && ', '}
              <i lang={alias.language ?? undefined}>{alias.text}</i>
              {alias.kind !== 'VARIANT' && ` (${words.label('AliasKind', alias.kind)})`}
            </span>
          ))}
        </p>
      )}
    </header>
  );
}

export interface DescriptionProps {
  readonly text: string | null;
  readonly language: Language | null;
}

/** The paragraph that says what it is; the other language stands in, said so, where one is missing. */
export function Description({ text, language }: DescriptionProps) {
  const { lang, t } = useSurroundings();
  if (!text) return <p class="quiet">{t.entity.missingDescription}</p>;
  const tongue = language?.toLowerCase();
  const foreign = tongue !== undefined && tongue !== lang;
  return (
    <>
      <p class="lead" lang={foreign ? tongue : undefined}>
        {text}
      </p>
      {foreign && <p class="quiet">{t.entity.otherLanguage}</p>}
    </>
  );
}
