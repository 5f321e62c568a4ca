import type { ComponentChildren } from 'preact';
import { AboutThisDocument, type BasicsFragment } from '../__generated__/graphql.ts';
import { graphiqlLink } from '../graphiql.ts';
import { apiLanguage } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';
import { Ask, type Question } from './ask.tsx';
import { type Fact, Facts } from './facts.tsx';
import { Description, Header } from './header.tsx';
import { Note } from './note.tsx';
import { SourceList } from './source.tsx';
import { Take } from './take.tsx';

export interface PlainRecordProps {
  readonly node: BasicsFragment;
  readonly sorts?: readonly (string | undefined)[];
  readonly facts: readonly (Fact | undefined)[];
  readonly questions?: readonly Question[];
  readonly children?: ComponentChildren;
}

/** A record that has no lineage of its own. */
export function PlainRecord({ node, sorts, facts, questions, children }: PlainRecordProps) {
  const { lang, t } = useSurroundings();
  const about = {
    name: t.section.about,
    href: graphiqlLink(AboutThisDocument, { id: node.id, lang: apiLanguage(lang) }),
  };
  const isSource = node.__typename === 'Source';
  return (
    <article>
      <Header
        kind={t.kind[node.__typename].one}
        sorts={sorts ?? []}
        name={node.name}
        aliases={node.aliases}
      />
      {node.description && <Description text={node.description} language={node.descriptionLanguage} />}
      <Facts facts={facts} />
      <Note text={node.note} />
      {children}
      {!isSource && <SourceList sources={node.sources} />}
      <Take node={node} />
      <Ask questions={[...(questions ?? []), about]} />
    </article>
  );
}
