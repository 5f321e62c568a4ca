import {
  ClothDocument,
  CoverageDocument,
  ExploreARegionDocument,
  HowAreTheyRelatedDocument,
  MayIUseItDocument,
  StoryDocument,
  TraceDesignDocument,
  WhatWasMadeOfItDocument,
} from './__generated__/graphql.ts';
import { featured } from './featured.ts';
import { graphiqlLink } from './graphiql.ts';
import { apiLanguage, type Lang } from './language.ts';
import type { Messages } from './messages/id.ts';

/** A way into the site: its name, and an address without language or one of GraphiQL. */
export interface Way {
  readonly name: string;
  readonly to: string;
}

/** Names of the featured records that the graph has, by id. */
type Known = ReadonlyMap<string, string>;
type Ways = (t: Messages, lang: Lang, known: Known) => readonly (Way | undefined)[];

const slugOf = (id: string) => id.split('/', 2)[1] ?? id;

/** A way that is offered where the graph has the record it speaks of. */
function about(known: Known, id: string, way: (name: string, slug: string) => Way): Way | undefined {
  const name = known.get(id);
  return name === undefined ? undefined : way(name, slugOf(id));
}

export const forDesigners: Ways = (t, lang, known) => [
  about(known, featured.design, (name, slug) => ({
    name: t.home.questions.trace(name),
    to: graphiqlLink(TraceDesignDocument, { slug, maxDepth: 8, lang: apiLanguage(lang) }),
  })),
  about(known, featured.restricted, (name, slug) => ({
    name: t.home.questions.use(name),
    to: graphiqlLink(MayIUseItDocument, { slug, lang: apiLanguage(lang) }),
  })),
  about(known, featured.known, (name, slug) => ({
    name: t.home.questions.made(name),
    to: graphiqlLink(WhatWasMadeOfItDocument, { slug, first: 50 }),
  })),
  { name: t.home.allDesigns, to: '/design' },
];

export const forEducators: Ways = (t, lang, known) => [
  about(known, featured.region, (name, slug) => ({
    name: t.home.questions.region(name),
    to: graphiqlLink(ExploreARegionDocument, {
      region: slug,
      technique: 'batik',
      first: 20,
      lang: apiLanguage(lang),
    }),
  })),
  about(known, featured.design, (_, __) => ({
    name: t.home.questions.related,
    to: graphiqlLink(HowAreTheyRelatedDocument, {
      from: featured.design,
      to: featured.origin,
      ids: [featured.design, featured.cloth],
    }),
  })),
  { name: t.home.questions.unknown, to: graphiqlLink(CoverageDocument, {}) },
  { name: t.sheet.title, to: '/educators#lembar-kelas' },
  { name: t.educators.lessons, to: '/educators#gagasan' },
  { name: t.home.allTechniques, to: '/technique' },
];

export const forMuseums: Ways = (t, lang, known) => [
  about(known, featured.cloth, (name, slug) => ({
    name: t.home.questions.cloth(name),
    to: graphiqlLink(ClothDocument, { slug, lang: apiLanguage(lang) }),
  })),
  about(known, featured.design, (name, slug) => ({
    name: t.home.questions.story(name),
    to: graphiqlLink(StoryDocument, { slug, lang: apiLanguage(lang) }),
  })),
  { name: t.museums.put, to: '/museums' },
  { name: t.embed.link, to: '/embed' },
  { name: t.home.allObjects, to: '/artifact' },
  { name: t.home.allRecognitions, to: '/recognition' },
];

/** Every question that opens filled in, each once. */
export const exampleQueries = (t: Messages, lang: Lang, known: Known): readonly Way[] =>
  [forDesigners, forEducators, forMuseums]
    .flatMap((ways) => ways(t, lang, known))
    .filter((way) => way !== undefined)
    .filter(({ to }) => to.startsWith('/graphiql?'));
