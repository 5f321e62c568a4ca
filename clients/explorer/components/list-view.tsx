import type { ComponentChildren } from 'preact';
import { groupBy } from '../group-by.ts';
import type { ListConnection, ListPage, ListScope } from '../list-page.tsx';
import { useSurroundings } from '../surroundings.ts';
import { EntityLink, type Linked } from './entity-link.tsx';
import { ListFilter } from './list-filter.tsx';
import { Pager } from './pager.tsx';

export interface ListViewProps<Node extends Linked> {
  readonly list: ListPage<Node>;
  readonly connection: ListConnection<Node>;
  readonly scopes: readonly ListScope[];
  readonly query: Readonly<Record<string, string>>;
  readonly above?: ComponentChildren;
}

/** A list by name, under the letters with which the names begin. */
export function ListView<Node extends Linked>({
  list,
  connection,
  scopes,
  query,
  above,
}: ListViewProps<Node>) {
  const { t, number } = useSurroundings();
  const { kind } = list;
  const { totalCount, nodes, pageInfo } = connection;
  const noun = totalCount === 1 ? t.kind[kind].one : t.kind[kind].some;
  return (
    <>
      <header class="title">
        <p class="kind">{t.list.total(number(totalCount), noun)}</p>
        <h1>{t.kind[kind].title}</h1>
        <p class="lead">{t.about[kind]}</p>
      </header>
      {above}
      <ListFilter list={list} scopes={scopes} query={query} />
      {nodes.length === 0 && <p>{t.list.empty}</p>}
      {[...groupBy(nodes, ({ name }) => initialOf(name))].map(([letter, group]) => (
        <section key={`${letter} ${group[0]?.id}`} class="letter">
          <h2>{letter}</h2>
          <Names list={list} nodes={group} />
        </section>
      ))}
      <Pager kind={kind} pageInfo={pageInfo} query={query} />
    </>
  );
}

function Names<Node extends Linked>({
  list,
  nodes,
}: {
  readonly list: ListPage<Node>;
  readonly nodes: readonly Node[];
}) {
  const surroundings = useSurroundings();
  return (
    <ul class="columns wide">
      {nodes.map((node) => {
        const aside = list.aside(node, surroundings).filter((part) => part != null && part !== '');
        return (
          <li key={node.id}>
            <EntityLink node={node} /> {aside.length > 0 && <span class="quiet">{aside.join(' · ')}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** The letter under which a name stands, as the list is sorted; `#` for all else. */
export function initialOf(name: string): string {
  const [first = ''] = name.normalize('NFKD').replace(/\p{M}/gu, '').trim().toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}
