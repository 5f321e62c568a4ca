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

/** How the younger work came from the older. */
export type DerivationKind =
  /** combination. Two or more motifs brought together in one pattern. */
  | 'COMBINATION'
  /** import adaptation. A motif or cloth from elsewhere taken into a local tradition. */
  | 'IMPORT_ADAPTATION'
  /** inspiration. A source names the older as the inspiration, without saying that its form was kept. */
  | 'INSPIRATION'
  /** reinterpretation. The older form recast with a new meaning, colour or style. */
  | 'REINTERPRETATION'
  /** revival. A motif once lost or seldom made brought back. */
  | 'REVIVAL'
  /** scaling. The same form in another size. */
  | 'SCALING'
  /** simplification. The older form reduced to a simpler one. */
  | 'SIMPLIFICATION'
  /** technique transfer. The same motif made in another technique or medium. */
  | 'TECHNIQUE_TRANSFER'
  /** variation. The same basic form with details changed. */
  | 'VARIATION';

/** The language of a text. Where a text is missing in one, the other is given. */
export type Language =
  /** English */
  | 'EN'
  /** Bahasa Indonesia */
  | 'ID';

/** What the layers of a lineage follow in its picture. */
export type LineageAxis =
  /** Steps of descent; too few records are dated for more. */
  | 'GENERATION'
  /** By when each record was known at the latest; undated ones in a lane of their own. */
  | 'TIME';

/** Which way to walk descent. */
export type LineageDirection =
  /** What it descends from. */
  | 'ANCESTORS'
  /** Both, ancestors with negative generations. */
  | 'BOTH'
  /** What descends from it. */
  | 'DESCENDANTS';

/** Which way time runs in the picture of a lineage. */
export type LineageOrientation =
  /** From left to right, for wide screens and slides. */
  | 'HORIZONTAL'
  /** From top to bottom, narrow enough for a phone. */
  | 'VERTICAL';

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

/** The kind of source, best first. It says nothing about a single statement in it. */
export type SourceQuality =
  /** scholarly, museum or official. Scholarly work, a museum or an official body. */
  | 'A'
  /** press, encyclopedia or student work. Press, encyclopedia or student work. */
  | 'B'
  /** blog or shop. A blog, a shop or a personal page. */
  | 'C';

export type WidgetLineageQueryVariables = Exact<{
  id: string;
  direction: LineageDirection;
  orientation: LineageOrientation;
  most: number;
  open?: Array<string> | string | null | undefined;
  lang: Language;
}>;


export type WidgetLineageQuery = { node:
    | { __typename: 'Artifact', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'Craftsperson', id: string }
    | { __typename: 'Design', name: string, id: string, lineage: { totalCount: number, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, ancestor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , descendant:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, layout: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', name: string, regions: Array<{ name: string }> }
              | { __typename: 'Motif', name: string, regions: Array<{ name: string }> }
              | { __typename: 'Wastra', name: string, regions: Array<{ name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | { __typename: 'Material', id: string }
    | { __typename: 'Motif', name: string, id: string, lineage: { totalCount: number, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, ancestor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , descendant:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, layout: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', name: string, regions: Array<{ name: string }> }
              | { __typename: 'Motif', name: string, regions: Array<{ name: string }> }
              | { __typename: 'Wastra', name: string, regions: Array<{ name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Recognition', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Technique', id: string }
    | { __typename: 'Wastra', name: string, id: string, lineage: { totalCount: number, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, ancestor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , descendant:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, layout: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', name: string, regions: Array<{ name: string }> }
              | { __typename: 'Motif', name: string, regions: Array<{ name: string }> }
              | { __typename: 'Wastra', name: string, regions: Array<{ name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | { __typename: 'Workshop', id: string }
   | null };

export type WidgetBoxFragment = { x: number, y: number, width: number, height: number };

export type WidgetDrawnFragment = { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
      | { __typename: 'Design', name: string, regions: Array<{ name: string }> }
      | { __typename: 'Motif', name: string, regions: Array<{ name: string }> }
      | { __typename: 'Wastra', name: string, regions: Array<{ name: string }> }
     }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> };

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
export const WidgetBoxFragmentDoc = new TypedDocumentString(`
    fragment WidgetBox on LayoutBox {
  x
  y
  width
  height
}
    `, {"fragmentName":"WidgetBox"}) as unknown as TypedDocumentString<WidgetBoxFragment, unknown>;
export const WidgetDrawnFragmentDoc = new TypedDocumentString(`
    fragment WidgetDrawn on LineageLayout {
  orientation
  axis
  width
  height
  hiddenCount
  undatedLane {
    ...WidgetBox
  }
  periods {
    from
    to
    box {
      ...WidgetBox
    }
  }
  nodes {
    id
    layer
    year
    yearTo
    inUndatedLane
    restriction
    hiddenAncestors
    hiddenDescendants
    box {
      ...WidgetBox
    }
    member {
      pathConfidence
      disputed
      viaTradition
    }
    node {
      __typename
      name
      regions {
        name
      }
    }
  }
  claims {
    id
    ancestor
    descendant
    path
    labelX
    labelY
    crowded
    derivation {
      kind
      confidence
      disputed
    }
  }
}
    fragment WidgetBox on LayoutBox {
  x
  y
  width
  height
}`, {"fragmentName":"WidgetDrawn"}) as unknown as TypedDocumentString<WidgetDrawnFragment, unknown>;
export const WidgetLineageDocument = new TypedDocumentString(`
    query WidgetLineage($id: ID!, $direction: LineageDirection!, $orientation: LineageOrientation!, $most: Int!, $open: [ID!], $lang: Language!) {
  node(id: $id) {
    __typename
    id
    ... on LineageNode {
      name
      lineage(direction: $direction, first: 300) {
        totalCount
        derivations {
          id
          kind
          confidence
          disputed
          how(lang: $lang)
          period
          ancestor {
            id
            name
          }
          descendant {
            id
            name
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
        layout(orientation: $orientation, most: $most, expanded: $open) {
          ...WidgetDrawn
        }
      }
    }
  }
}
    fragment WidgetBox on LayoutBox {
  x
  y
  width
  height
}
fragment WidgetDrawn on LineageLayout {
  orientation
  axis
  width
  height
  hiddenCount
  undatedLane {
    ...WidgetBox
  }
  periods {
    from
    to
    box {
      ...WidgetBox
    }
  }
  nodes {
    id
    layer
    year
    yearTo
    inUndatedLane
    restriction
    hiddenAncestors
    hiddenDescendants
    box {
      ...WidgetBox
    }
    member {
      pathConfidence
      disputed
      viaTradition
    }
    node {
      __typename
      name
      regions {
        name
      }
    }
  }
  claims {
    id
    ancestor
    descendant
    path
    labelX
    labelY
    crowded
    derivation {
      kind
      confidence
      disputed
    }
  }
}`) as unknown as TypedDocumentString<WidgetLineageQuery, WidgetLineageQueryVariables>;