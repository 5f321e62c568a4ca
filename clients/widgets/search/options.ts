import type { WidgetSearchQuery } from './__generated__/graphql.ts';

type Edge = WidgetSearchQuery['search']['edges'][number];
type Highlight = Edge['highlights'][number];
export type FoundKind = Edge['node']['__typename'];
export type Segment = Highlight['segments'][number];

/** A record that was found, as it stands in the list. */
export interface Option {
  /** Its place in the list as it is seen, from 0. */
  readonly index: number;
  readonly id: string;
  readonly kind: FoundKind;
  readonly name: string;
  /** The name in pieces, what was looked for marked. */
  readonly segments: readonly Segment[];
  readonly regions: string;
  /** What made it fit, where its name does not show it. */
  readonly reason: Highlight | undefined;
}

export interface Group {
  readonly kind: FoundKind;
  readonly options: readonly Option[];
}

/** What was found, by kind: the kind of the best comes first, and within a kind the best does. */
export function groupsOf({ search }: WidgetSearchQuery, query: string): readonly Group[] {
  const kinds = [...new Set(search.edges.map(({ node }) => node.__typename))];
  let index = 0;
  return kinds.map((kind) => ({
    kind,
    options: search.edges
      .filter(({ node }) => node.__typename === kind)
      .map((edge) => ({ index: index++, ...optionOf(edge, query) })),
  }));
}

function optionOf({ node, highlights }: Edge, query: string): Omit<Option, 'index'> {
  const name = highlights.find(({ field }) => field === 'NAME');
  return {
    id: node.id,
    kind: node.__typename,
    name: node.name,
    segments: name?.segments ?? [{ text: node.name, hit: false }],
    regions: 'regions' in node ? node.regions.map((region) => region.name).join(', ') : '',
    reason: reasonOf(highlights, node.name, query),
  };
}

/** Another name that is what was typed; or, where the name has nothing of it, whatever has. */
function reasonOf(highlights: readonly Highlight[], name: string, query: string): Highlight | undefined {
  if (plain(name).includes(plain(query))) return undefined;
  const alias = highlights.find(
    ({ field, segments }) => field === 'ALIAS' && plain(textOf(segments)).includes(plain(query)),
  );
  if (alias) return alias;
  const shown = highlights.some(({ field, segments }) => field === 'NAME' && segments.some(({ hit }) => hit));
  return shown ? undefined : highlights.find(({ field }) => field !== 'NAME');
}

const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');

const plain = (text: string) => text.toLowerCase().replace(/[\s'’-]+/g, '');
