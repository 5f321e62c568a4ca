/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of other name this is. */
export type AliasKind =
  /** Dutch name. Name in Dutch. */
  | 'DUTCH'
  /** English name. Name in English. */
  | 'ENGLISH'
  /** local name. Name in the local language. */
  | 'LOCAL_NAME'
  /** old spelling. Spelling before 1972. */
  | 'OLD_SPELLING'
  /** variant. Another spelling or name. */
  | 'VARIANT';

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

/** What a modern work is. */
export type DesignKind =
  /** architecture. Buildings and rooms. */
  | 'ARCHITECTURE'
  /** batik. A new batik pattern. */
  | 'BATIK'
  /** digital. Software and digital works. */
  | 'DIGITAL'
  /** fashion. Garments and collections. */
  | 'FASHION'
  /** graphic. Graphics, logos, print. */
  | 'GRAPHIC'
  /** livery. Livery of vehicles, aircraft or teams. */
  | 'LIVERY'
  /** product. Objects of use. */
  | 'PRODUCT'
  /** textile. New cloth and weaving. */
  | 'TEXTILE';

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

/** What a person did for a work. */
export type MakerRole =
  /** artisan. Made it. */
  | 'ARTISAN'
  /** batik maker. Made the batik. */
  | 'BATIK_MAKER'
  /** creator by tradition. Called its creator by tradition. */
  | 'CREATOR_BY_TRADITION'
  /** designer. Designed it. */
  | 'DESIGNER'
  /** dyer. Dyed it. */
  | 'DYER'
  /** patron. Ordered, supported or spread it. */
  | 'PATRON'
  /** reviver. Brought it back. */
  | 'REVIVER'
  /** weaver. Wove it. */
  | 'WEAVER';

/** What a material does in the cloth. */
export type MaterialKind =
  /** auxiliary. Aid of the process. */
  | 'AUXILIARY'
  /** bark. Bark. */
  | 'BARK'
  /** dye. Dyestuff. */
  | 'DYE'
  /** fibre. Fibre and yarn. */
  | 'FIBRE'
  /** metal. Metal thread or leaf. */
  | 'METAL'
  /** mineral. Mineral matter. */
  | 'MINERAL'
  /** mordant. Fixes the dye. */
  | 'MORDANT'
  /** other. Other matter. */
  | 'OTHER'
  /** resist. Resist substance. */
  | 'RESIST';

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

/** What a person is known as. */
export type PersonRole =
  /** artisan. Artisan. */
  | 'ARTISAN'
  /** collective. A collective of makers. */
  | 'COLLECTIVE'
  /** designer. Designer. */
  | 'DESIGNER'
  /** dyer. Dyer. */
  | 'DYER'
  /** entrepreneur. Entrepreneur. */
  | 'ENTREPRENEUR'
  /** master weaver. Master weaver. */
  | 'MASTER_WEAVER'
  /** patron. Patron. */
  | 'PATRON'
  /** ruler. Ruler. */
  | 'RULER'
  /** scholar. Scholar or educator. */
  | 'SCHOLAR';

/** Who recognises, and as what. */
export type RecognitionKind =
  /** geographical indication. Registered geographical indication. */
  | 'GEOGRAPHICAL_INDICATION'
  /** other. Another recognition. */
  | 'OTHER'
  /** national standard (SNI). Indonesian national standard. */
  | 'STANDARD'
  /** UNESCO. UNESCO intangible cultural heritage. */
  | 'UNESCO_ICH'
  /** national intangible heritage (WBTb). Indonesian national intangible heritage. */
  | 'WBTB';

/** The level of a place. */
export type RegionKind =
  /** area. A cultural or historical area that does not follow administrative bounds, or a place outside Indonesia. */
  | 'AREA'
  /** country. A country. */
  | 'COUNTRY'
  /** district. A district (kecamatan). */
  | 'DISTRICT'
  /** island. An island or island group. */
  | 'ISLAND'
  /** province. A province of Indonesia. */
  | 'PROVINCE'
  /** regency or city. A regency (kabupaten) or city (kota). */
  | 'REGENCY'
  /** village. A village (desa, kelurahan). */
  | 'VILLAGE';

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

/** The engine that answered. */
export type SearchBackend =
  /** A Meilisearch beside the server. */
  | 'MEILISEARCH'
  /** The full-text index of the graph database, which is always there. */
  | 'NEO4J';

/** By what results are counted and narrowed. */
export type SearchFacetField =
  /** Centuries in which it is first attested or dated: 18 for 1701 to 1800. */
  | 'CENTURY'
  /** Community; values are slugs. */
  | 'COMMUNITY'
  /** What its claims of descent rest on. */
  | 'CONFIDENCE'
  /** Whether something descends from it: `true` or `false`. */
  | 'HAS_DESCENDANTS'
  /** Kind of record. */
  | 'KIND'
  /** What a motif shows. */
  | 'MOTIF_CLASS'
  /** Region, what it lies in counted too; values are slugs. */
  | 'REGION'
  /** Kind of restriction of its own. */
  | 'RESTRICTION'
  /** The best kind of source on which it rests. */
  | 'SOURCE_QUALITY'
  /** Technique, broader ones counted too; values are slugs. */
  | 'TECHNIQUE'
  /** Wastra on which it appears; values are slugs. */
  | 'WASTRA';

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

/** The broad way in which a cloth is made. */
export type WastraFamily =
  /** barkcloth. Beaten bark. */
  | 'BARKCLOTH'
  /** batik. Wax resist. */
  | 'BATIK'
  /** beadwork. Work in beads. */
  | 'BEADWORK'
  /** supplementary weave. Weave with supplementary weft or warp. */
  | 'BROCADE'
  /** embroidery. Needlework. */
  | 'EMBROIDERY'
  /** ikat. Yarn tied and dyed before weaving. */
  | 'IKAT'
  /** other. Plaiting, knotting and other forms. */
  | 'OTHER'
  /** plain weave. Plain, striped or checked weave. */
  | 'PLAIN_WEAVE'
  /** printed. Printed cloth. */
  | 'PRINTED'
  /** songket. Supplementary weft with metallic thread. */
  | 'SONGKET'
  /** tapis. Lampung cloth couched with gold thread. */
  | 'TAPIS'
  /** tie-dye. Tied and stitched resist on woven cloth. */
  | 'TIE_DYE';

/** Whether a cloth is still made. */
export type WastraStatus =
  /** endangered. Few makers remain. */
  | 'ENDANGERED'
  /** living. Still made and used. */
  | 'LIVING'
  /** lost. No longer made. */
  | 'LOST'
  /** revived. Once ceased, made again now. */
  | 'REVIVED';

export type TraceDesignQueryVariables = Exact<{
  slug: string;
  maxDepth?: number | null | undefined;
  lang?: Language | null | undefined;
}>;


export type TraceDesignQuery = { design: { id: string, slug: string, name: string, year: number | null, kind: DesignKind, description: string | null, makers: Array<{ role: MakerRole, craftsperson: { id: string, name: string } }>, lineage: { maxGeneration: number, totalCount: number, truncated: boolean, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
          | { __typename: 'Design', id: string, slug: string, name: string, description: string | null }
          | { __typename: 'Motif', id: string, slug: string, name: string, description: string | null }
          | { __typename: 'Wastra', id: string, slug: string, name: string, description: string | null }
         }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, descendant:
          | { id: string }
          | { id: string }
          | { id: string }
        , ancestor:
          | { id: string }
          | { id: string }
          | { id: string }
        , sources: Array<{ id: string, title: string, url: string | null, quality: SourceQuality, year: number | null }> }>, origins: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > } } | null };

export type WhatWasMadeOfItQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
}>;


export type WhatWasMadeOfItQuery = { motif: { name: string, lineage: { totalCount: number, truncated: boolean, members: Array<{ generation: number, pathConfidence: Confidence, node:
          | { __typename: 'Design', year: number | null, kind: DesignKind, id: string, name: string, makers: Array<{ role: MakerRole, craftsperson: { name: string } }> }
          | { __typename: 'Motif', motifClass: MotifClass | null, firstAttested: string | null, id: string, name: string }
          | { __typename: 'Wastra', family: WastraFamily, status: WastraStatus | null, id: string, name: string }
         }> } } | null };

export type MayIUseItQueryVariables = Exact<{
  slug: string;
  lang?: Language | null | undefined;
}>;


export type MayIUseItQuery = { motif: { name: string, restriction: { kind: RestrictionKind, whoMay: string | null, decree: string | null, since: string | null, until: string | null, sources: Array<{ title: string, url: string | null }> } | null, credit: { line: string, note: string | null, communities: Array<{ id: string, name: string }>, makers: Array<{ role: MakerRole, craftsperson: { id: string, name: string } }>, restrictions: Array<{ kind: RestrictionKind, whoMay: string | null, bearer:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , path: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, sources: Array<{ title: string, url: string | null }> }>, recognitions: Array<{ kind: RecognitionKind, title: string, year: number | null }>, sources: Array<{ id: string, title: string, url: string | null }> } } | null };

export type HowAreTheyRelatedQueryVariables = Exact<{
  from: string;
  to: string;
  ids: Array<string> | string;
}>;


export type HowAreTheyRelatedQuery = { lineagePaths: Array<{ length: number, confidence: Confidence, disputed: boolean, nodes: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, derivations: Array<{ kind: DerivationKind, confidence: Confidence, ancestor:
        | { id: string }
        | { id: string }
        | { id: string }
      , descendant:
        | { id: string }
        | { id: string }
        | { id: string }
       }> }>, commonAncestors: Array<{ nearest: boolean, node:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , distances: Array<{ id: string, generations: number }> }> };

export type StoryQueryVariables = Exact<{
  slug: string;
  lang?: Language | null | undefined;
}>;


export type StoryQuery = { design: { name: string, uri: string, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, url: string | null }> }, credit: { line: string } } | null };

export type ExploreARegionQueryVariables = Exact<{
  region: string;
  technique: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type ExploreARegionQuery = { region: { id: string, name: string, kind: RegionKind, code: string | null, iso3166: string | null, latitude: number | null, longitude: number | null, partOf: Array<{ id: string, name: string }>, motifs: { totalCount: number, nodes: Array<{ id: string, name: string }> }, wastras: { totalCount: number, nodes: Array<{ id: string, name: string, family: WastraFamily }> }, craftspeople: { totalCount: number, nodes: Array<{ id: string, name: string }> }, workshops: { totalCount: number, nodes: Array<{ id: string, name: string }> } } | null, motifs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, slug: string, name: string, motifClass: MotifClass | null, description: string | null, symbolism: string | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, regions: Array<{ id: string, name: string }>, techniques: Array<{ id: string, name: string, aatId: string | null }>, communities: Array<{ id: string, name: string }>, appearsOn: Array<{ id: string, name: string }>, derivesFrom: { totalCount: number, edges: Array<{ derivation: { kind: DerivationKind, confidence: Confidence }, node:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }, derivatives: { totalCount: number, edges: Array<{ derivation: { kind: DerivationKind, confidence: Confidence }, node:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }, sources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, quality: SourceQuality }> } }> } };

export type ClothQueryVariables = Exact<{
  slug: string;
  lang?: Language | null | undefined;
}>;


export type ClothQuery = { wastra: { id: string, name: string, family: WastraFamily, status: WastraStatus | null, use: string | null, regions: Array<{ id: string, name: string, kind: RegionKind, partOf: Array<{ name: string }> }>, techniques: Array<{ id: string, name: string, broader: Array<{ id: string, name: string }> }>, materials: Array<{ id: string, name: string, kind: MaterialKind }>, communities: Array<{ id: string, name: string }>, motifs: { totalCount: number, nodes: Array<{ id: string, name: string }> }, artifacts: { totalCount: number, nodes: Array<{ id: string, title: string, institution: string, accession: string | null, date: string | null, url: string | null }> }, recognitions: Array<{ kind: RecognitionKind, title: string, year: number | null, number: string | null }>, lineage: { totalCount: number, members: Array<{ generation: number, node:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> } } | null };

export type CraftspersonQueryVariables = Exact<{
  slug: string;
  lang?: Language | null | undefined;
}>;


export type CraftspersonQuery = { craftsperson: { id: string, name: string, roles: Array<PersonRole>, born: string | null, died: string | null, description: string | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, regions: Array<{ id: string, name: string }>, workshops: Array<{ id: string, name: string }>, works: { totalCount: number, edges: Array<{ role: MakerRole, node:
          | { __typename: 'Design', year: number | null, id: string, name: string, lineage: { origins: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > } }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
         }> }, sources: Array<{ title: string, url: string | null }> } | null };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { stats: { motifs: number, wastras: number, designs: number, craftspeople: number, regions: number, techniques: number, sources: number, derivations: number, artifacts: number, revision: number }, coverage: { regions: Array<{ motifs: number, wastras: number, derivations: number, region: { id: string, name: string, code: string | null } }>, derivationsByConfidence: Array<{ confidence: Confidence, count: number, disputed: number }>, withoutSource: Array<{ kind: EntityKind, count: number }>, withoutAncestors: Array<{ kind: EntityKind, count: number }>, undated: Array<{ kind: EntityKind, count: number }> }, vocabulary: Array<{ name: string, values: Array<{ value: string, label: string, definition: string }> }> };

export type ByIdQueryVariables = Exact<{
  id: string;
  ids: Array<string> | string;
}>;


export type ByIdQuery = { node:
    | { __typename: 'Artifact', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'Craftsperson', id: string }
    | { __typename: 'Design', id: string }
    | { __typename: 'Material', id: string }
    | { __typename: 'Motif', name: string, uri: string, canonicalId: string, id: string }
    | { __typename: 'Recognition', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Technique', id: string }
    | { __typename: 'Wastra', id: string }
    | { __typename: 'Workshop', id: string }
   | null, nodes: Array<
    | { __typename: 'Artifact', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'Craftsperson', id: string }
    | { __typename: 'Design', id: string }
    | { __typename: 'Material', id: string }
    | { __typename: 'Motif', id: string }
    | { __typename: 'Recognition', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Technique', id: string }
    | { __typename: 'Wastra', id: string }
    | { __typename: 'Workshop', id: string }
   | null> };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  facets?: Array<SearchFacetField> | SearchFacetField | null | undefined;
  filter?: SearchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, backend: SearchBackend, degraded: boolean, didYouMean: string | null, facets: Array<{ field: SearchFacetField, values: Array<{ value: string, label: string, count: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number, highlights: Array<{ field: SearchHighlightField, segments: Array<{ text: string, hit: boolean }> }>, node:
        | { __typename: 'Artifact', id: string, name: string, uri: string }
        | { __typename: 'Community', id: string, name: string, uri: string }
        | { __typename: 'Craftsperson', id: string, name: string, uri: string }
        | { __typename: 'Design', id: string, name: string, uri: string }
        | { __typename: 'Material', id: string, name: string, uri: string }
        | { __typename: 'Motif', id: string, name: string, uri: string }
        | { __typename: 'Recognition', id: string, name: string, uri: string }
        | { __typename: 'Region', id: string, name: string, uri: string }
        | { __typename: 'Source', id: string, name: string, uri: string }
        | { __typename: 'Technique', id: string, name: string, uri: string }
        | { __typename: 'Wastra', id: string, name: string, uri: string }
        | { __typename: 'Workshop', id: string, name: string, uri: string }
       }> } };

export type SuggestQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
}>;


export type SuggestQuery = { suggest: Array<{ id: string, kind: EntityKind, name: string, matched: string, region: string | null }> };

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

export const TraceDesignDocument = new TypedDocumentString(`
    query TraceDesign($slug: String!, $maxDepth: Int, $lang: Language) {
  design(slug: $slug) {
    id
    slug
    name
    year
    kind
    description(lang: $lang)
    makers {
      role
      craftsperson {
        id
        name
      }
    }
    lineage(direction: ANCESTORS, maxDepth: $maxDepth) {
      members {
        generation
        pathConfidence
        disputed
        viaTradition
        node {
          __typename
          id
          slug
          name
          description(lang: $lang)
        }
      }
      derivations {
        id
        kind
        confidence
        disputed
        how(lang: $lang)
        descendant {
          id
        }
        ancestor {
          id
        }
        sources {
          id
          title
          url
          quality
          year
        }
      }
      origins {
        id
        name
      }
      maxGeneration
      totalCount
      truncated
    }
  }
}
    `) as unknown as TypedDocumentString<TraceDesignQuery, TraceDesignQueryVariables>;
export const WhatWasMadeOfItDocument = new TypedDocumentString(`
    query WhatWasMadeOfIt($slug: String!, $first: Int) {
  motif(slug: $slug) {
    name
    lineage(direction: DESCENDANTS, first: $first) {
      totalCount
      truncated
      members {
        generation
        pathConfidence
        node {
          __typename
          id
          name
          ... on Design {
            year
            kind
            makers {
              role
              craftsperson {
                name
              }
            }
          }
          ... on Motif {
            motifClass
            firstAttested
          }
          ... on Wastra {
            family
            status
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatWasMadeOfItQuery, WhatWasMadeOfItQueryVariables>;
export const MayIUseItDocument = new TypedDocumentString(`
    query MayIUseIt($slug: String!, $lang: Language) {
  motif(slug: $slug) {
    name
    restriction {
      kind
      whoMay(lang: $lang)
      decree
      since
      until
      sources {
        title
        url
      }
    }
    credit(lang: $lang) {
      line
      communities {
        id
        name
      }
      makers {
        role
        craftsperson {
          id
          name
        }
      }
      restrictions {
        kind
        whoMay(lang: $lang)
        bearer {
          id
          name
        }
        path {
          id
          name
        }
        sources {
          title
          url
        }
      }
      recognitions {
        kind
        title
        year
      }
      sources {
        id
        title
        url
      }
      note
    }
  }
}
    `) as unknown as TypedDocumentString<MayIUseItQuery, MayIUseItQueryVariables>;
export const HowAreTheyRelatedDocument = new TypedDocumentString(`
    query HowAreTheyRelated($from: ID!, $to: ID!, $ids: [ID!]!) {
  lineagePaths(from: $from, to: $to, first: 5) {
    length
    confidence
    disputed
    nodes {
      id
      name
    }
    derivations {
      kind
      confidence
      ancestor {
        id
      }
      descendant {
        id
      }
    }
  }
  commonAncestors(ids: $ids) {
    node {
      id
      name
    }
    distances {
      id
      generations
    }
    nearest
  }
}
    `) as unknown as TypedDocumentString<HowAreTheyRelatedQuery, HowAreTheyRelatedQueryVariables>;
export const StoryDocument = new TypedDocumentString(`
    query Story($slug: String!, $lang: Language) {
  design(slug: $slug) {
    name
    uri
    story(lang: $lang) {
      language
      paragraphs {
        text
        citations
      }
      sources {
        id
        title
        url
      }
    }
    credit(lang: $lang) {
      line
    }
  }
}
    `) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;
export const ExploreARegionDocument = new TypedDocumentString(`
    query ExploreARegion($region: String!, $technique: String!, $first: Int, $after: String, $lang: Language) {
  region(slug: $region) {
    id
    name
    kind
    code
    iso3166
    latitude
    longitude
    partOf {
      id
      name
    }
    motifs(first: $first) {
      totalCount
      nodes {
        id
        name
      }
    }
    wastras(first: $first) {
      totalCount
      nodes {
        id
        name
        family
      }
    }
    craftspeople(first: $first) {
      totalCount
      nodes {
        id
        name
      }
    }
    workshops(first: $first) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
  motifs(
    filter: {region: [$region], technique: [$technique]}
    orderBy: NAME
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      node {
        id
        slug
        name
        aliases {
          text
          language
          kind
        }
        motifClass
        description(lang: $lang)
        symbolism(lang: $lang)
        regions {
          id
          name
        }
        techniques {
          id
          name
          aatId
        }
        communities {
          id
          name
        }
        appearsOn {
          id
          name
        }
        derivesFrom(first: 5) {
          totalCount
          edges {
            derivation {
              kind
              confidence
            }
            node {
              id
              name
            }
          }
        }
        derivatives(first: 5) {
          totalCount
          edges {
            derivation {
              kind
              confidence
            }
            node {
              id
              name
            }
          }
        }
        sources {
          id
          title
          publisher
          year
          url
          quality
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExploreARegionQuery, ExploreARegionQueryVariables>;
export const ClothDocument = new TypedDocumentString(`
    query Cloth($slug: String!, $lang: Language) {
  wastra(slug: $slug) {
    id
    name
    family
    status
    use(lang: $lang)
    regions {
      id
      name
      kind
      partOf {
        name
      }
    }
    techniques {
      id
      name
      broader {
        id
        name
      }
    }
    materials {
      id
      name
      kind
    }
    communities {
      id
      name
    }
    motifs(first: 50) {
      totalCount
      nodes {
        id
        name
      }
    }
    artifacts(first: 10) {
      totalCount
      nodes {
        id
        title
        institution
        accession
        date
        url
      }
    }
    recognitions {
      kind
      title
      year
      number
    }
    lineage(direction: BOTH, maxDepth: 3) {
      totalCount
      members {
        generation
        node {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClothQuery, ClothQueryVariables>;
export const CraftspersonDocument = new TypedDocumentString(`
    query Craftsperson($slug: String!, $lang: Language) {
  craftsperson(slug: $slug) {
    id
    name
    aliases {
      text
      language
      kind
    }
    roles
    born
    died
    description(lang: $lang)
    regions {
      id
      name
    }
    workshops {
      id
      name
    }
    works(first: 20) {
      totalCount
      edges {
        role
        node {
          __typename
          id
          name
          ... on Design {
            year
            lineage(direction: ANCESTORS) {
              origins {
                id
                name
              }
            }
          }
        }
      }
    }
    sources {
      title
      url
    }
  }
}
    `) as unknown as TypedDocumentString<CraftspersonQuery, CraftspersonQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage {
  stats {
    motifs
    wastras
    designs
    craftspeople
    regions
    techniques
    sources
    derivations
    artifacts
    revision
  }
  coverage {
    regions {
      region {
        id
        name
        code
      }
      motifs
      wastras
      derivations
    }
    derivationsByConfidence {
      confidence
      count
      disputed
    }
    withoutSource {
      kind
      count
    }
    withoutAncestors {
      kind
      count
    }
    undated {
      kind
      count
    }
  }
  vocabulary {
    name
    values {
      value
      label(lang: EN)
      definition(lang: EN)
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const ByIdDocument = new TypedDocumentString(`
    query ById($id: ID!, $ids: [ID!]!) {
  node(id: $id) {
    __typename
    id
    ... on Motif {
      name
      uri
      canonicalId
    }
  }
  nodes(ids: $ids) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<ByIdQuery, ByIdQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $kinds: [EntityKind!], $facets: [SearchFacetField!], $filter: SearchFilter, $first: Int, $after: String, $lang: Language) {
  search(
    query: $query
    kinds: $kinds
    facets: $facets
    filter: $filter
    first: $first
    after: $after
    lang: $lang
  ) {
    totalCount
    backend
    degraded
    didYouMean
    facets {
      field
      values {
        value
        label
        count
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      score
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
        uri
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($query: String!, $first: Int) {
  suggest(query: $query, first: $first) {
    id
    kind
    name
    matched
    region
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;