/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a claim of descent rests on, strongest first. Whether it is disputed is said apart. */
export type Confidence =
  /** documented. A source states this descent outright; the quality of the source is graded apart. */
  | 'DOCUMENTED'
  /** scholarly. Concluded by a scholar or a museum. */
  | 'SCHOLARLY'
  /** stylistic. Read from the form alone. */
  | 'STYLISTIC'
  /** traditional account. Told by tradition; no record of the time supports it. */
  | 'TRADITIONAL_ACCOUNT';

/** The kinds of record. */
export type EntityKind =
  /** museum object. An object in a museum. */
  | 'ARTIFACT'
  /** community. The community that keeps it. */
  | 'COMMUNITY'
  /** craftsperson. A maker, designer or collective. */
  | 'CRAFTSPERSON'
  /** design. A derived modern work. */
  | 'DESIGN'
  /** material. Fibre, dye and other matter. */
  | 'MATERIAL'
  /** motif. A named pattern or ornament. */
  | 'MOTIF'
  /** recognition. UNESCO, WBTb, geographical indication, SNI. */
  | 'RECOGNITION'
  /** region. A place of origin. */
  | 'REGION'
  /** source. What a claim rests on. */
  | 'SOURCE'
  /** technique. A way of making. */
  | 'TECHNIQUE'
  /** wastra. A named cloth or cloth tradition. */
  | 'WASTRA'
  /** workshop. A studio, sentra or cooperative. */
  | 'WORKSHOP';

/** The language of a text. Where a text is missing in one, the other is given. */
export type Language =
  /** English */
  | 'EN'
  /** Bahasa Indonesia */
  | 'ID';

/** What the motif shows. */
export type MotifClass =
  /** animal. Animals, real or fabulous. */
  | 'ANIMAL'
  /** border. Motifs of the edge or the head panel of a cloth. */
  | 'BORDER'
  /** calligraphic. Letters and writing as ornament. */
  | 'CALLIGRAPHIC'
  /** composite. Elements of several classes in one motif. */
  | 'COMPOSITE'
  /** cosmic. Clouds, stars, mountains, the order of the world. */
  | 'COSMIC'
  /** figural. People, shadow puppets, ancestors. */
  | 'FIGURAL'
  /** geometric. Lines, planes and measured shapes. */
  | 'GEOMETRIC'
  /** nautical. Ships, boats, the sea. */
  | 'NAUTICAL'
  /** vegetal. Flowers, leaves, tendrils, fruit. */
  | 'VEGETAL';

/** By whose rule the use of a motif is restricted. */
export type RestrictionKind =
  /** clan. Belongs to a certain clan or lineage. */
  | 'CLAN'
  /** court restriction. Reserved by court rule for the ruler and court kin. */
  | 'LARANGAN'
  /** rank. Used by a certain rank or class. */
  | 'RANK'
  /** ritual. Used in particular rites by custom. */
  | 'RITUAL';

/** How results are narrowed. The conditions are joined by and, the values of one by or. */
export type SearchFilter = {
  /** Centuries in which it is first attested or dated: 18 for 1701 to 1800. */
  century?: Array<number> | null | undefined;
  /** Slugs of communities. */
  community?: Array<string> | null | undefined;
  /** What its claims of descent rest on. */
  confidence?: Array<Confidence> | null | undefined;
  /** Whether something descends from it. */
  hasDescendants?: boolean | null | undefined;
  /** Kinds of record. */
  kind?: Array<EntityKind> | null | undefined;
  /** What a motif shows. */
  motifClass?: Array<MotifClass> | null | undefined;
  /** Slugs of regions; what lies within one counts. */
  region?: Array<string> | null | undefined;
  /** Kinds of restriction of its own. */
  restriction?: Array<RestrictionKind> | null | undefined;
  /** The best kind of source on which it rests. */
  sourceQuality?: Array<SourceQuality> | null | undefined;
  /** Slugs of techniques; narrower ones count. */
  technique?: Array<string> | null | undefined;
  /** Slugs of wastra on which it appears. */
  wastra?: Array<string> | null | undefined;
};

/** Where in a record something was found. */
export type SearchHighlightField =
  /** One of its other names. */
  | 'ALIAS'
  /** What it is tied to: region, technique, maker and the like. */
  | 'CONTEXT'
  /** Its description; a long one is cropped. */
  | 'DESCRIPTION'
  /** Its name. */
  | 'NAME';

/** The kind of source, best first. It says nothing about a single statement in it. */
export type SourceQuality =
  /** scholarly, museum or official. Scholarly work, a museum or an official body. */
  | 'A'
  /** press, encyclopedia or student work. Press, encyclopedia or student work. */
  | 'B'
  /** blog or shop. A blog, a shop or a personal page. */
  | 'C';

export type WidgetSearchQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  first: number;
  lang: Language;
}>;


export type WidgetSearchQuery = { search: { totalCount: number, didYouMean: string | null, edges: Array<{ highlights: Array<{ field: SearchHighlightField, segments: Array<{ text: string, hit: boolean }> }>, node:
        | { __typename: 'Artifact', id: string, name: string }
        | { __typename: 'Community', id: string, name: string }
        | { __typename: 'Craftsperson', id: string, name: string }
        | { __typename: 'Design', id: string, name: string, regions: Array<{ name: string }> }
        | { __typename: 'Material', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string, regions: Array<{ name: string }> }
        | { __typename: 'Recognition', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Technique', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string, regions: Array<{ name: string }> }
        | { __typename: 'Workshop', id: string, name: string }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WidgetSearchDocument = new TypedDocumentString(`
    query WidgetSearch($query: String!, $filter: SearchFilter, $first: Int!, $lang: Language!) {
  search(query: $query, filter: $filter, first: $first, lang: $lang) {
    totalCount
    didYouMean
    edges {
      highlights {
        field
        segments {
          text
          hit
        }
      }
      node {
        __typename
        id
        name
        ... on LineageNode {
          regions {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WidgetSearchQuery, WidgetSearchQueryVariables>;