import type { ComponentChildren } from 'preact';
import { NamesDocument, type PageBoundsFragment } from './__generated__/graphql.ts';
import { type Linked, type LinkedKind, recordOf } from './components/entity-link.tsx';
import { ListView } from './components/list-view.tsx';
import type { Execute, Page, Visit } from './page.ts';
import type { Surroundings } from './surroundings.ts';
import type { VocabularyName } from './words.ts';

interface PageArguments {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

export interface ListConnection<Node extends Linked> {
  readonly totalCount: number;
  readonly pageInfo: PageBoundsFragment;
  readonly nodes: readonly Node[];
}

/** A question that narrows a list to a value of a vocabulary. */
export interface ListChoice {
  readonly name: string;
  readonly vocabulary: VocabularyName;
  readonly choices: Readonly<Record<string, true>>;
}

/** A record to which a list is narrowed, such as a region. */
export interface ListScope {
  readonly name: string;
  readonly node: Linked;
}

export interface ListPage<Node extends Linked> {
  readonly kind: LinkedKind;
  readonly choices: readonly ListChoice[];
  /** Names of the questions that take a slug, with the kind of record it belongs to. */
  readonly scopes: Readonly<Record<string, LinkedKind>>;
  readonly load: (
    execute: Execute,
    page: PageArguments,
    query: Visit['query'],
  ) => Promise<ListConnection<Node>>;
  /** What stands beside each name. */
  readonly aside: (node: Node, surroundings: Surroundings) => readonly (string | number | null | undefined)[];
  /** What stands above the whole list, when nothing narrows it. */
  readonly above?: (visit: Visit) => Promise<ComponentChildren>;
}

const pageSize = 100;

export function listPage<Node extends Linked>(list: ListPage<Node>): Page {
  return async (visit) => {
    const { messages, query, execute } = visit;
    const [connection, scopes] = await Promise.all([
      list.load(execute, pageArguments(query), query),
      loadScopes(list.scopes, visit),
    ]);
    const whole = Object.keys(query).length === 0;
    const above = whole ? await list.above?.(visit) : undefined;
    const kind = messages.kind[list.kind];
    return {
      found: true,
      title: [kind.title, ...scopes.map(({ node }) => node.name)].join(' · '),
      description: messages.about[list.kind],
      trail: [],
      body: <ListView list={list} connection={connection} scopes={scopes} query={query} above={above} />,
    };
  };
}

function pageArguments({ after, before }: Visit['query']): PageArguments {
  if (before) return { last: pageSize, before };
  return after ? { first: pageSize, after } : { first: pageSize };
}

/** The records to which the list is narrowed, with their names. */
async function loadScopes(
  scopes: Readonly<Record<string, LinkedKind>>,
  { execute, query }: Visit,
): Promise<readonly ListScope[]> {
  const asked = Object.entries(scopes).flatMap(([name, kind]) => {
    const slug = query[name];
    return slug ? [{ name, id: `${kind.toLowerCase()}/${slug}` }] : [];
  });
  if (asked.length === 0) return [];
  const { nodes } = await execute(NamesDocument, { ids: asked.map(({ id }) => id) });
  return asked.flatMap(({ name }, place) => {
    const node = recordOf(nodes[place]);
    return node ? [{ name, node }] : [];
  });
}
