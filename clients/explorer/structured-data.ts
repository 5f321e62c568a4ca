import type { LinkedKind } from './components/entity-link.tsx';
import type { Lang } from './language.ts';
import { webAddress } from './web-address.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Cited {
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly url: string | null;
}

/** What search engines are told of a record: what every record has, and what only those with a lineage have. */
export interface Told extends Named {
  readonly __typename: LinkedKind;
  readonly uri: string;
  readonly description: string | null;
  readonly aliases: readonly { readonly text: string }[];
  readonly sources: readonly Cited[];
  readonly lineage?: {
    readonly derivations: readonly { readonly descendant: Named; readonly ancestor: Named }[];
  };
  readonly makers?: readonly { readonly role: string; readonly craftsperson: Named }[];
}

const types: Readonly<Record<LinkedKind, string>> = {
  Motif: 'CreativeWork',
  Wastra: 'CreativeWork',
  Design: 'CreativeWork',
  Region: 'Place',
  Technique: 'DefinedTerm',
  Material: 'DefinedTerm',
  Community: 'Organization',
  Craftsperson: 'Person',
  Workshop: 'Organization',
  Artifact: 'VisualArtwork',
  Recognition: 'CreativeWork',
  Source: 'CreativeWork',
};

/** Who had it made, revived it, or is called its maker by tradition alone, did not create it for certain. */
const notCreators: ReadonlySet<string> = new Set(['CREATOR_BY_TRADITION', 'REVIVER', 'PATRON']);

/** A record in the words of schema.org. A descent is told as `isBasedOn`; how sure it is, the page says. */
export function structuredData(node: Told, lang: Lang): object {
  const base = node.uri.slice(0, -node.id.length);
  const linked = (type: string) => (other: Named) => ({
    '@type': type,
    '@id': `${base}${other.id}`,
    name: other.name,
  });
  const type = types[node.__typename];
  const isWork = type === 'CreativeWork' || type === 'VisualArtwork';
  const makers = node.makers ?? [];
  const olderOnes = (node.lineage?.derivations ?? [])
    .filter(({ descendant }) => descendant.id === node.id)
    .map(({ ancestor }) => ancestor);
  const by = (isCreator: boolean) =>
    once(
      makers
        .filter(({ role }) => notCreators.has(role) !== isCreator)
        .map(({ craftsperson }) => craftsperson),
    ).map(linked('Person'));
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': type,
    '@id': node.uri,
    identifier: node.id,
    url: `${base.slice(0, -'id/'.length)}${lang === 'id' ? '' : 'en/'}${node.id}`,
    name: node.name,
    alternateName: node.aliases.map(({ text }) => text),
    description: node.description,
    isBasedOn: once(olderOnes).map(linked('CreativeWork')),
    creator: by(true),
    contributor: by(false),
    [isWork ? 'citation' : 'subjectOf']: node.sources.map(cited),
    license: isWork ? 'https://creativecommons.org/licenses/by/4.0/' : null,
  });
}

const once = (nodes: readonly Named[]): readonly Named[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];

const cited = ({ title, author, publisher, year, url }: Cited): object =>
  withoutEmpty({
    '@type': 'CreativeWork',
    name: title,
    author,
    publisher,
    datePublished: year,
    url: webAddress(url) ?? null,
  });

function withoutEmpty(given: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
