import { registerEnumType } from 'type-graphql';

export const SearchFacetFieldEnum = {
  KIND: 'KIND',
  REGION: 'REGION',
  TECHNIQUE: 'TECHNIQUE',
  COMMUNITY: 'COMMUNITY',
  WASTRA: 'WASTRA',
  CENTURY: 'CENTURY',
  MOTIF_CLASS: 'MOTIF_CLASS',
  RESTRICTION: 'RESTRICTION',
  CONFIDENCE: 'CONFIDENCE',
  SOURCE_QUALITY: 'SOURCE_QUALITY',
  HAS_DESCENDANTS: 'HAS_DESCENDANTS',
} as const;
export type SearchFacetField = keyof typeof SearchFacetFieldEnum;
registerEnumType(SearchFacetFieldEnum, {
  name: 'SearchFacetField',
  description: 'By what results are counted and narrowed.',
  valuesConfig: {
    KIND: { description: 'Kind of record.' },
    REGION: { description: 'Region, what it lies in counted too; values are slugs.' },
    TECHNIQUE: { description: 'Technique, broader ones counted too; values are slugs.' },
    COMMUNITY: { description: 'Community; values are slugs.' },
    WASTRA: { description: 'Wastra on which it appears; values are slugs.' },
    CENTURY: { description: 'Centuries in which it is first attested or dated: 18 for 1701 to 1800.' },
    MOTIF_CLASS: { description: 'What a motif shows.' },
    RESTRICTION: { description: 'Kind of restriction of its own.' },
    CONFIDENCE: { description: 'What its claims of descent rest on.' },
    SOURCE_QUALITY: { description: 'The best kind of source on which it rests.' },
    HAS_DESCENDANTS: { description: 'Whether something descends from it: `true` or `false`.' },
  },
});

export const SearchBackendEnum = { MEILISEARCH: 'MEILISEARCH', NEO4J: 'NEO4J' } as const;
export type SearchBackendName = keyof typeof SearchBackendEnum;
registerEnumType(SearchBackendEnum, {
  name: 'SearchBackend',
  description: 'The engine that answered.',
  valuesConfig: {
    MEILISEARCH: { description: 'A Meilisearch beside the server.' },
    NEO4J: { description: 'The full-text index of the graph database, which is always there.' },
  },
});

export const SearchHighlightFieldEnum = {
  NAME: 'NAME',
  ALIAS: 'ALIAS',
  CONTEXT: 'CONTEXT',
  DESCRIPTION: 'DESCRIPTION',
} as const;
export type SearchHighlightField = keyof typeof SearchHighlightFieldEnum;
registerEnumType(SearchHighlightFieldEnum, {
  name: 'SearchHighlightField',
  description: 'Where in a record something was found.',
  valuesConfig: {
    NAME: { description: 'Its name.' },
    ALIAS: { description: 'One of its other names.' },
    CONTEXT: { description: 'What it is tied to: region, technique, maker and the like.' },
    DESCRIPTION: { description: 'Its description; a long one is cropped.' },
  },
});
