/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The language of a text. Where a text is missing in one, the other is given. */
export type Language =
  /** English */
  | 'EN'
  /** Bahasa Indonesia */
  | 'ID';

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

/** By which relation a restriction bears on the asked record. */
export type RestrictionReach =
  /** It is that of something it descends from. */
  | 'ANCESTOR'
  /** It is that of a family of which the record, or something it descends from, is a kind. Sources do not say that every kind bears it. */
  | 'FAMILY'
  /** It is that of a kind of the record, not of the record as such. */
  | 'KIND'
  /** It is its own. */
  | 'OWN'
  /** It is that of a motif which the record holds as a part. */
  | 'PART';

/** The kind of source, best first. It says nothing about a single statement in it. */
export type SourceQuality =
  /** scholarly, museum or official. Scholarly work, a museum or an official body. */
  | 'A'
  /** press, encyclopedia or student work. Press, encyclopedia or student work. */
  | 'B'
  /** blog or shop. A blog, a shop or a personal page. */
  | 'C';

export type WidgetStoryQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type WidgetStoryQuery = { node:
    | { __typename: 'Artifact' }
    | { __typename: 'Community' }
    | { __typename: 'Craftsperson' }
    | { __typename: 'Design', id: string, name: string, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }, credit: { line: string, note: string | null, restrictions: Array<{ kind: RestrictionKind, reach: RestrictionReach, whoMay: string | null, bearer:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
    | { __typename: 'Material' }
    | { __typename: 'Motif', id: string, name: string, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }, credit: { line: string, note: string | null, restrictions: Array<{ kind: RestrictionKind, reach: RestrictionReach, whoMay: string | null, bearer:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
    | { __typename: 'Recognition' }
    | { __typename: 'Region' }
    | { __typename: 'Source' }
    | { __typename: 'Technique' }
    | { __typename: 'Wastra', id: string, name: string, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }, credit: { line: string, note: string | null, restrictions: Array<{ kind: RestrictionKind, reach: RestrictionReach, whoMay: string | null, bearer:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> } }
    | { __typename: 'Workshop' }
   | null };

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

export const WidgetStoryDocument = new TypedDocumentString(`
    query WidgetStory($id: ID!, $lang: Language!) {
  node(id: $id) {
    __typename
    ... on LineageNode {
      id
      name
      story(lang: $lang) {
        language
        paragraphs {
          text
          citations
        }
        sources {
          id
          title
          author
          publisher
          year
          url
          language
          quality
        }
      }
      credit(lang: $lang) {
        line
        note
        restrictions {
          kind
          reach
          whoMay(lang: $lang)
          bearer {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WidgetStoryQuery, WidgetStoryQueryVariables>;