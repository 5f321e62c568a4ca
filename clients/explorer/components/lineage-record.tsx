import type { ComponentChildren } from 'preact';
import type { LineagePageFragment, SourceLineFragment } from '../__generated__/graphql.ts';
import { sideOf } from '../lineage-view.ts';
import { useSurroundings } from '../surroundings.ts';
import { Ask, type Question } from './ask.tsx';
import { Credit } from './credit.tsx';
import { EmbedLink } from './embed-link.tsx';
import { type Fact, Facts, factOf } from './facts.tsx';
import { Description, Header } from './header.tsx';
import { Lineage } from './lineage.tsx';
import { InlineLinks } from './links.tsx';
import { Makers } from './makers.tsx';
import { Note } from './note.tsx';
import { Objects, Recognitions } from './objects.tsx';
import { Relations } from './relations.tsx';
import type { Term } from './restriction.tsx';
import { SourceList } from './source.tsx';
import { Story } from './story.tsx';

export interface LineageRecordProps {
  readonly node: LineagePageFragment;
  readonly sorts: readonly (string | undefined)[];
  readonly facts: readonly (Fact | undefined)[];
  readonly term?: Term | undefined;
  readonly questions: readonly Question[];
  /** What only this kind of record has, shown among its relations. */
  readonly children?: ComponentChildren;
}

/** A motif, a wastra or a design, with its lineage at once. */
export function LineageRecord({ node, sorts, facts, term, questions, children }: LineageRecordProps) {
  const { t } = useSurroundings();
  return (
    <article>
      <Header
        kind={t.kind[node.__typename].one}
        sorts={sorts}
        name={node.name}
        nameLang={node.__typename === 'Design' ? undefined : 'id'}
        aliases={node.aliases}
      />
      <Description text={node.description} language={node.descriptionLanguage} />
      <PlaceAndPeople node={node} />
      <Facts facts={facts} />
      <Note text={node.note} />
      <Lineage
        ancestors={sideOf(node.lineage, 'ancestors')}
        descendants={sideOf(node.lineage, 'descendants')}
        drawn={{ picture: node.lineage, root: node.id, name: node.name }}
      />
      <Credit credit={node.credit} term={term} />
      <Story story={node.story} />
      {children}
      <Relations node={node} />
      <Makers makers={node.makers} />
      <Objects list={node.artifacts} />
      <Recognitions recognitions={node.recognitions} />
      <SourceList sources={sourcesOf(node)} />
      <EmbedLink id={node.id} />
      <Ask questions={questions} />
    </article>
  );
}

/** Where it is at home and whose it is; said to be unknown where it is. */
function PlaceAndPeople({ node }: { readonly node: LineagePageFragment }) {
  const { t } = useSurroundings();
  const unknown = <span class="quiet">{t.entity.unknown}</span>;
  const linked = (nodes: LineagePageFragment['regions'] | LineagePageFragment['communities']) =>
    nodes.length > 0 ? <InlineLinks nodes={nodes} /> : unknown;
  return (
    <Facts
      facts={[
        { term: t.entity.where, value: linked(node.regions) },
        node.__typename === 'Design' && node.communities.length === 0
          ? undefined
          : { term: t.entity.whose, value: linked(node.communities) },
        factOf(t.entity.techniques, node.techniques, (nodes) => <InlineLinks nodes={nodes} />),
        factOf(t.entity.materials, node.materials, (nodes) => <InlineLinks nodes={nodes} />),
      ]}
    />
  );
}

/** The story's sources first, so that its numbers hold for the whole page. */
export function sourcesOf(
  node: Pick<LineagePageFragment, 'story' | 'sources'>,
): readonly SourceLineFragment[] {
  const told = new Set(node.story.sources.map(({ id }) => id));
  return [...node.story.sources, ...node.sources.filter(({ id }) => !told.has(id))];
}
