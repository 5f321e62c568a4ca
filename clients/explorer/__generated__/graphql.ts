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

/** Which museum objects. */
export type ArtifactFilter = {
  /** Names of institutions. */
  institution?: Array<string> | null | undefined;
  /** Slugs of regions; what lies within one counts. */
  region?: Array<string> | null | undefined;
};

/** Which communities. */
export type CommunityFilter = {
  /** Slugs of regions; what lies within one counts. */
  region?: Array<string> | null | undefined;
};

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

/** Which craftspeople. */
export type CraftspersonFilter = {
  /** Slugs of regions; what lies within one counts. */
  region?: Array<string> | null | undefined;
  /** What they are known as. */
  role?: Array<PersonRole> | null | undefined;
};

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

/** One thing that a proposed design descends from. */
export type DescentInput = {
  /** Id of a motif, wastra or design, such as `motif/kawung`. */
  ancestor: string;
  /** What the claim rests on. */
  confidence: Confidence;
  /** How, in a sentence or two. */
  how?: LocalisedTextInput | null | undefined;
  /** How it came from it. */
  kind: DerivationKind;
  /** When, in the words of the source. */
  period?: string | null | undefined;
  /** Who says so: at least one. */
  sources: Array<SourceInput>;
};

/** Which designs. The conditions are joined by and, the values of one by or. */
export type DesignFilter = {
  /** Whether something descends from it. */
  hasDescendants?: boolean | null | undefined;
  /** What it is. */
  kind?: Array<DesignKind> | null | undefined;
  /** Slugs of makers. */
  maker?: Array<string> | null | undefined;
  /** Slugs of regions; what lies within one counts. */
  region?: Array<string> | null | undefined;
  /** Slugs of techniques; narrower ones count. */
  technique?: Array<string> | null | undefined;
  /** Earliest year. */
  yearFrom?: number | null | undefined;
  /** Latest year. */
  yearTo?: number | null | undefined;
};

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

/** A text in one language or in both. */
export type LocalisedTextInput = {
  /** In English. */
  en?: string | null | undefined;
  /** In Indonesian. */
  id?: string | null | undefined;
};

/** Who had which part in a proposed design. */
export type MakerInput = {
  /** Id of a craftsperson who is there; or give a name. */
  craftsperson?: string | null | undefined;
  /** Name of somebody who is not there yet. */
  name?: string | null | undefined;
  /** The part. */
  role: MakerRole;
};

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

/** Which materials. */
export type MaterialFilter = {
  /** What it does in the cloth. */
  kind?: Array<MaterialKind> | null | undefined;
};

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

/** Which motifs. The conditions are joined by and, the values of one by or. */
export type MotifFilter = {
  /** Centuries in which it is first attested: 18 for 1701 to 1800. */
  century?: Array<number> | null | undefined;
  /** What it shows. */
  class?: Array<MotifClass> | null | undefined;
  /** Slugs of communities. */
  community?: Array<string> | null | undefined;
  /** Whether something descends from it. */
  hasDescendants?: boolean | null | undefined;
  /** Slugs of materials. */
  material?: Array<string> | null | undefined;
  /** What it is made on. */
  medium?: Array<MotifMedium> | null | undefined;
  /** Slugs of regions; what lies within one counts. */
  region?: Array<string> | null | undefined;
  /** Whether it has a restriction of its own. */
  restricted?: boolean | null | undefined;
  /** Kinds of restriction of its own. */
  restriction?: Array<RestrictionKind> | null | undefined;
  /** Slugs of techniques; narrower ones count. */
  technique?: Array<string> | null | undefined;
  /** Slugs of wastra on which it appears. */
  wastra?: Array<string> | null | undefined;
};

/** What the motif is made on: some cloth motifs descend from carving, porcelain or coins. */
export type MotifMedium =
  /** carving. Carving in wood or another material. */
  | 'CARVING'
  /** coin. Coins or currency. */
  | 'COIN'
  /** manuscript. Manuscripts, paintings, prints. */
  | 'MANUSCRIPT'
  /** metalwork. Jewellery, arms, objects of metal. */
  | 'METALWORK'
  /** other. Another form: carriages, buildings, basketry, nature. */
  | 'OTHER'
  /** porcelain. Ceramics and porcelain. */
  | 'PORCELAIN'
  /** relief. Stone relief or statue. */
  | 'RELIEF'
  /** textile. A motif on cloth. */
  | 'TEXTILE';

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

/** What a proposal would do. */
export type ProposalKind =
  /** Changes what a record or a claim says. */
  | 'CORRECTION'
  /** Adds a claim of descent between records that are there. */
  | 'DERIVATION'
  /** Adds a design with what it descends from. */
  | 'DESIGN'
  /** Marks a claim of descent or a likeness as disputed. */
  | 'DISPUTE'
  /** Adds a likeness of two records that are there. */
  | 'RESEMBLANCE'
  /** Takes the mark off a disputed claim and its rivals. */
  | 'SETTLEMENT';

/** How far a proposal has come. */
export type ProposalStatus =
  /** It stands in the graph. */
  | 'ACCEPTED'
  /** A curator asks its author something; it can still be accepted, refused or withdrawn. */
  | 'ASKED'
  /** It waits for a curator. */
  | 'PENDING'
  /** A curator refused it and said why. */
  | 'REJECTED'
  /** It was accepted, and taken back by a curator. */
  | 'UNDONE'
  /** Its author took it back, or sent another in its place. */
  | 'WITHDRAWN';

/** A design to be registered. */
export type ProposeDesignInput = {
  /** A word to the curators. */
  comment?: string | null | undefined;
  /** Ids of communities whose it is. */
  communities?: Array<string> | null | undefined;
  /** What it descends from: 1 to 20 claims. */
  derivesFrom: Array<DescentInput>;
  /** What it is, in a sentence or two. */
  description?: LocalisedTextInput | null | undefined;
  /** A text of your choice, at most 100 characters: sending the same again with it gives the same answer and writes nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** What the work is. */
  kind: DesignKind;
  /** Who made it, at most 20. */
  makers?: Array<MakerInput> | null | undefined;
  /** Ids of materials. */
  materials?: Array<string> | null | undefined;
  /** Its name, at most 200 characters. */
  name: string;
  /** Ids of regions it comes from. */
  regions?: Array<string> | null | undefined;
  /** Id of an open proposal of yours that this one takes the place of; it is withdrawn. */
  replaces?: string | null | undefined;
  /** What the record rests on beside the sources of its claims. */
  sources?: Array<SourceInput> | null | undefined;
  /** Ids of techniques. */
  techniques?: Array<string> | null | undefined;
  /** Only check: every problem and warning is told, and nothing is written. */
  validateOnly?: boolean | null | undefined;
  /** Year of the work. */
  year?: number | null | undefined;
};

/** Which recognitions. */
export type RecognitionFilter = {
  /** Who recognises. */
  kind?: Array<RecognitionKind> | null | undefined;
};

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

/** How far a recognition has come. */
export type RecognitionStatus =
  /** contested. Sources contradict each other. */
  | 'CONTESTED'
  /** in process. Proposed, gazetted or in process. */
  | 'IN_PROCESS'
  /** listed. Listed or designated. */
  | 'LISTED'
  /** registered. Registered. */
  | 'REGISTERED';

/** Which regions. */
export type RegionFilter = {
  /** Levels. */
  kind?: Array<RegionKind> | null | undefined;
  /** Slugs of regions in which it lies, itself counted. */
  within?: Array<string> | null | undefined;
};

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

/** How a likeness was found. */
export type ResemblanceMethod =
  /** computation. A program compared pictures of them. */
  | 'COMPUTATION'
  /** iconography. What they show, or what it stands for, is the same. */
  | 'ICONOGRAPHY'
  /** likeness of names. Their names are the same or alike. */
  | 'NAME'
  /** pattern analysis. The structure, repeat or symmetry of the patterns was examined. */
  | 'PATTERN_ANALYSIS'
  /** comparison of technique. The ways of making, or the materials, were compared. */
  | 'TECHNIQUE'
  /** testimony. Makers, wearers or elders say that the two are alike. */
  | 'TESTIMONY'
  /** visual comparison. Two works, or pictures of them, were laid side by side and compared by eye. */
  | 'VISUAL_COMPARISON';

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

/** What a curator decides. */
export type ReviewDecision =
  /** Writes it into the graph, wholly or not at all. */
  | 'ACCEPT'
  /** Asks its author; the comment is the question. */
  | 'ASK'
  /** Refuses it; the comment says why. */
  | 'REJECT';

/** A curator's decision on a proposal. */
export type ReviewProposalInput = {
  /** Why; needed to reject and to ask. */
  comment?: string | null | undefined;
  /** What is decided. */
  decision: ReviewDecision;
  /** The revision at which you read the difference: refused when its subject has changed since. */
  expectedRevision?: number | null | undefined;
  /** Sending the same again with the same key gives the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Which proposal. */
  proposalId: string;
};

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

/** Which sources. */
export type SourceFilter = {
  /** Kinds of source. */
  quality?: Array<SourceQuality> | null | undefined;
};

/** A source: one that is there by its id, or a new one by its title. */
export type SourceInput = {
  /** Author or authors. */
  author?: string | null | undefined;
  /** Id of a source that is there; then nothing else. */
  id?: string | null | undefined;
  /** Its language, ISO 639. */
  language?: string | null | undefined;
  /** Publisher or site. */
  publisher?: string | null | undefined;
  /** The kind of source; C when unsaid. */
  quality?: SourceQuality | null | undefined;
  /** Title of a new source. */
  title?: string | null | undefined;
  /** Where it can be read: http or https. */
  url?: string | null | undefined;
  /** Year of publication. */
  year?: number | null | undefined;
};

/** The kind of source, best first. It says nothing about a single statement in it. */
export type SourceQuality =
  /** scholarly, museum or official. Scholarly work, a museum or an official body. */
  | 'A'
  /** press, encyclopedia or student work. Press, encyclopedia or student work. */
  | 'B'
  /** blog or shop. A blog, a shop or a personal page. */
  | 'C';

/** Which techniques. */
export type TechniqueFilter = {
  /** Slugs of techniques of which it is a narrower one, themselves counted. */
  broader?: Array<string> | null | undefined;
};

/** An accepted proposal that is taken back. */
export type UndoInput = {
  /** Sending the same again with the same key gives the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Which proposal. */
  proposalId: string;
  /** Why. */
  reason: string;
};

/** Why a mutation did nothing. */
export type UserErrorCode =
  /** Nothing descends from itself. */
  | 'ACYCLIC'
  /** Somebody else was first: read again and decide anew. */
  | 'CONFLICT'
  /** Both ends of a claim exist. */
  | 'ENDS_EXIST'
  /** A claim has at least one source. */
  | 'HAS_SOURCE'
  /** The idempotency key was used for another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value cannot be used. */
  | 'INVALID'
  /** It cannot be undone, since later work stands on it. */
  | 'LATER_WORK'
  /** Nothing of the right kind stands under an id. */
  | 'NOT_FOUND'
  /** A claim stands once. */
  | 'NO_DUPLICATE'
  /** A claim joins two different records. */
  | 'NO_SELF_CLAIM'
  /** Something is missing. */
  | 'REQUIRED'
  /** Of rival claims on one pair each is marked as disputed. */
  | 'RIVALS_DISPUTED'
  /** A text or a list is too long. */
  | 'TOO_LONG'
  /** A design is never an ancestor of a traditional motif or cloth. */
  | 'TRADITION_BEFORE_DESIGN'
  /** It says what stands there already. */
  | 'UNCHANGED';

/** What came of reading the source of a claim again. */
export type Verification =
  /** re-read and right. The source was read again and says so. */
  | 'CONFIRMED'
  /** re-read and mended. The source was read again; the record was mended. */
  | 'MENDED'
  /** not found again. The source could not be read again. */
  | 'NOT_FOUND';

/** What deserves a look, and hinders nothing. */
export type WarningCode =
  /** Something would be older than what it descends from. */
  | 'CHRONOLOGY'
  /** A restriction on an ancestor would bear on it. */
  | 'INHERITED_RESTRICTION'
  /** Another claim joins the same pair. */
  | 'RIVAL_CLAIM'
  /** A record of nearly the same name is there. */
  | 'SIMILAR_NAME'
  /** A claim rests on nothing better than blogs and shops. */
  | 'WEAK_SOURCES';

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

/** Which wastra. The conditions are joined by and, the values of one by or. */
export type WastraFilter = {
  /** Slugs of communities. */
  community?: Array<string> | null | undefined;
  /** The broad way in which it is made. */
  family?: Array<WastraFamily> | null | undefined;
  /** Whether something descends from it. */
  hasDescendants?: boolean | null | undefined;
  /** Slugs of materials. */
  material?: Array<string> | null | undefined;
  /** Slugs of regions; what lies within one counts. */
  region?: Array<string> | null | undefined;
  /** Whether it is still made. */
  status?: Array<WastraStatus> | null | undefined;
  /** Slugs of techniques; narrower ones count. */
  technique?: Array<string> | null | undefined;
};

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

/** Which workshops. */
export type WorkshopFilter = {
  /** What they are. */
  kind?: Array<WorkshopKind> | null | undefined;
  /** Slugs of regions; what lies within one counts. */
  region?: Array<string> | null | undefined;
  /** Slugs of techniques; narrower ones count. */
  technique?: Array<string> | null | undefined;
};

/** What a workshop or organisation is. */
export type WorkshopKind =
  /** company. A company or brand. */
  | 'COMPANY'
  /** cooperative. A cooperative or group of makers. */
  | 'COOPERATIVE'
  /** organisation. A foundation, council or body. */
  | 'ORGANISATION'
  /** sentra. A cluster of small workshops. */
  | 'SENTRA'
  /** studio. A studio, batik house or weaving house. */
  | 'STUDIO';

export type CertificateQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type CertificateQuery = { design: { id: string, slug: string, name: string, uri: string, kind: DesignKind, year: number | null, description: string | null, regions: Array<{ __typename: 'Region', id: string, name: string }>, acceptance: { proposedBy: string, proposedAt: string, acceptedBy: string, acceptedAt: string, revision: number } | null, latest: { totalCount: number, nodes: Array<{ revision: number, at: string | null }> }, oldest: { nodes: Array<{ actor: string, at: string | null }> }, lineage: { totalCount: number, truncated: boolean, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
          | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
         }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        , ancestor:
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
            | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
           }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
            | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
           }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } }, credit: { line: string, note: string | null, communities: Array<{ __typename: 'Community', id: string, name: string }>, makers: Array<{ role: MakerRole, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, restrictions: Array<{ kind: RestrictionKind, decree: string | null, whoMay: string | null, reach: RestrictionReach, bearer:
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        , path: Array<
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        >, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }> }, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null };

export type EducatorsPageQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type EducatorsPageQuery = { nodes: Array<
    | { __typename: 'Artifact', uri: string, id: string, name: string }
    | { __typename: 'Community', uri: string, id: string, name: string }
    | { __typename: 'Craftsperson', uri: string, id: string, name: string }
    | { __typename: 'Design', uri: string, id: string, name: string }
    | { __typename: 'Material', uri: string, id: string, name: string }
    | { __typename: 'Motif', uri: string, id: string, name: string }
    | { __typename: 'Recognition', uri: string, id: string, name: string }
    | { __typename: 'Region', uri: string, id: string, name: string }
    | { __typename: 'Source', uri: string, id: string, name: string }
    | { __typename: 'Technique', uri: string, id: string, name: string }
    | { __typename: 'Wastra', uri: string, id: string, name: string }
    | { __typename: 'Workshop', uri: string, id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type ClassroomSheetQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type ClassroomSheetQuery = { node:
    | { __typename: 'Artifact' }
    | { __typename: 'Community' }
    | { __typename: 'Craftsperson' }
    | { __typename: 'Design', uri: string, description: string | null, descriptionLanguage: Language | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, ancestors: { totalCount: number }, descendants: { totalCount: number }, near: { wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } }, credit: { line: string, restrictions: Array<{ kind: RestrictionKind }> }, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } }
    | { __typename: 'Material' }
    | { __typename: 'Motif', uri: string, description: string | null, descriptionLanguage: Language | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, ancestors: { totalCount: number }, descendants: { totalCount: number }, near: { wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } }, credit: { line: string, restrictions: Array<{ kind: RestrictionKind }> }, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } }
    | { __typename: 'Proposal' }
    | { __typename: 'Recognition' }
    | { __typename: 'Region' }
    | { __typename: 'Source' }
    | { __typename: 'Technique' }
    | { __typename: 'Wastra', uri: string, description: string | null, descriptionLanguage: Language | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, ancestors: { totalCount: number }, descendants: { totalCount: number }, near: { wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } }, credit: { line: string, restrictions: Array<{ kind: RestrictionKind }> }, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } }
    | { __typename: 'Workshop' }
   | null };

export type CandidatesFragment = { edges: Array<{ node:
      | { __typename: 'Artifact', id: string, name: string }
      | { __typename: 'Community', id: string, name: string }
      | { __typename: 'Craftsperson', id: string, name: string }
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Material', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Recognition', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Technique', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
      | { __typename: 'Workshop', id: string, name: string }
     }> };

export type CompareWhatQueryVariables = Exact<{
  a: string;
  b: string;
  ids: Array<string> | string;
  lang: Language;
}>;


export type CompareWhatQuery = { nodes: Array<
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
    | Record<PropertyKey, never>
   | null>, a: { edges: Array<{ node:
        | { __typename: 'Artifact', id: string, name: string }
        | { __typename: 'Community', id: string, name: string }
        | { __typename: 'Craftsperson', id: string, name: string }
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Material', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Recognition', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Technique', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
        | { __typename: 'Workshop', id: string, name: string }
       }> }, b: { edges: Array<{ node:
        | { __typename: 'Artifact', id: string, name: string }
        | { __typename: 'Community', id: string, name: string }
        | { __typename: 'Craftsperson', id: string, name: string }
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Material', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Recognition', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Technique', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
        | { __typename: 'Workshop', id: string, name: string }
       }> } };

export type CompareQueryVariables = Exact<{
  from: string;
  to: string;
  ids: Array<string> | string;
  lang: Language;
}>;


export type CompareQuery = { lineagePaths: Array<{ length: number, confidence: Confidence, disputed: boolean, nodes: Array<
      | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
      | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
      | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
    >, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , ancestor:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }> }>, commonAncestors: Array<{ nearest: boolean, distances: Array<{ id: string, generations: number }>, node:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
     }>, nodes: Array<
    | { __typename: 'Design', description: string | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, techniques: Array<{ __typename: 'Technique', id: string, name: string }>, materials: Array<{ __typename: 'Material', id: string, name: string }> }
    | { __typename: 'Motif', description: string | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, techniques: Array<{ __typename: 'Technique', id: string, name: string }>, materials: Array<{ __typename: 'Material', id: string, name: string }> }
    | { __typename: 'Wastra', description: string | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, techniques: Array<{ __typename: 'Technique', id: string, name: string }>, materials: Array<{ __typename: 'Material', id: string, name: string }> }
    | Record<PropertyKey, never>
   | null> };

export type CraftspersonPageQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type CraftspersonPageQuery = { craftsperson: { __typename: 'Craftsperson', roles: Array<PersonRole>, born: string | null, died: string | null, id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, workshops: Array<{ __typename: 'Workshop', id: string, name: string }>, works: { totalCount: number, edges: Array<{ role: MakerRole, node:
          | { __typename: 'Design', year: number | null, id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }> }, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null };

export type DesignPageQueryVariables = Exact<{
  slug: string;
}>;


export type DesignPageQuery = { design: { id: string, slug: string, year: number | null, designKind: DesignKind } | null };

export type EmbedRecordQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type EmbedRecordQuery = { node:
    | { __typename: 'Artifact', id: string, name: string }
    | { __typename: 'Community', id: string, name: string }
    | { __typename: 'Craftsperson', id: string, name: string }
    | { __typename: 'Design', id: string, name: string, story: { language: Language, paragraphs: Array<{ text: string }> } }
    | { __typename: 'Material', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string, story: { language: Language, paragraphs: Array<{ text: string }> } }
    | { __typename: 'Proposal' }
    | { __typename: 'Recognition', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Technique', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string, story: { language: Language, paragraphs: Array<{ text: string }> } }
    | { __typename: 'Workshop', id: string, name: string }
   | null };

export type EmbedProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type EmbedProvincesQuery = { regions: { nodes: Array<{ slug: string, name: string }> } };

export type EmbedCandidatesQueryVariables = Exact<{
  query: string;
  lang: Language;
}>;


export type EmbedCandidatesQuery = { search: { nodes: Array<
      | { __typename: 'Artifact', id: string, name: string }
      | { __typename: 'Community', id: string, name: string }
      | { __typename: 'Craftsperson', id: string, name: string }
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Material', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Recognition', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Technique', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
      | { __typename: 'Workshop', id: string, name: string }
    > } };

export type OEmbedRecordQueryVariables = Exact<{
  id: string;
}>;


export type OEmbedRecordQuery = { node:
    | { __typename: 'Artifact', id: string, name: string }
    | { __typename: 'Community', id: string, name: string }
    | { __typename: 'Craftsperson', id: string, name: string }
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Material', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Recognition', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Technique', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
    | { __typename: 'Workshop', id: string, name: string }
    | Record<PropertyKey, never>
   | null };

type Link_Artifact_Fragment = { __typename: 'Artifact', id: string, name: string };

type Link_Community_Fragment = { __typename: 'Community', id: string, name: string };

type Link_Craftsperson_Fragment = { __typename: 'Craftsperson', id: string, name: string };

type Link_Design_Fragment = { __typename: 'Design', id: string, name: string };

type Link_Material_Fragment = { __typename: 'Material', id: string, name: string };

type Link_Motif_Fragment = { __typename: 'Motif', id: string, name: string };

type Link_Recognition_Fragment = { __typename: 'Recognition', id: string, name: string };

type Link_Region_Fragment = { __typename: 'Region', id: string, name: string };

type Link_Source_Fragment = { __typename: 'Source', id: string, name: string };

type Link_Technique_Fragment = { __typename: 'Technique', id: string, name: string };

type Link_Wastra_Fragment = { __typename: 'Wastra', id: string, name: string };

type Link_Workshop_Fragment = { __typename: 'Workshop', id: string, name: string };

export type LinkFragment =
  | Link_Artifact_Fragment
  | Link_Community_Fragment
  | Link_Craftsperson_Fragment
  | Link_Design_Fragment
  | Link_Material_Fragment
  | Link_Motif_Fragment
  | Link_Recognition_Fragment
  | Link_Region_Fragment
  | Link_Source_Fragment
  | Link_Technique_Fragment
  | Link_Wastra_Fragment
  | Link_Workshop_Fragment
;

export type SourceLineFragment = { id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality };

export type AliasLineFragment = { text: string, language: string | null, kind: AliasKind };

export type RecognitionLineFragment = { id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null };

export type ArtifactLineFragment = { id: string, title: string, institution: string, accession: string | null, date: string | null };

export type MakerLineFragment = { role: MakerRole, craftsperson: { __typename: 'Craftsperson', id: string, name: string } };

export type PageBoundsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type DrawnBoxFragment = { x: number, y: number, width: number, height: number };

export type DrawnFragment = { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
      | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
      | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
      | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
     }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> };

export type PictureFragment = { wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
        | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
        | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
        | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
       }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
        | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
        | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
        | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
       }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } };

export type LineageSizesQueryVariables = Exact<{
  id: string;
  direction: LineageDirection;
}>;


export type LineageSizesQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, lineage: { three: { width: number, height: number }, five: { width: number, height: number }, eight: { width: number, height: number }, twelve: { width: number, height: number }, twenty: { width: number, height: number } } }
    | { id: string }
    | { id: string, lineage: { three: { width: number, height: number }, five: { width: number, height: number }, eight: { width: number, height: number }, twelve: { width: number, height: number }, twenty: { width: number, height: number } } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, lineage: { three: { width: number, height: number }, five: { width: number, height: number }, eight: { width: number, height: number }, twelve: { width: number, height: number }, twenty: { width: number, height: number } } }
    | { id: string }
   | null };

export type LineageImageQueryVariables = Exact<{
  id: string;
  direction: LineageDirection;
  breadth: number;
}>;


export type LineageImageQuery = { node:
    | { name: string, lineage: { layout: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | { name: string, lineage: { layout: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | { name: string, lineage: { layout: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | Record<PropertyKey, never>
   | null };

export type LineageViewQueryVariables = Exact<{
  id: string;
  direction: LineageDirection;
  open?: Array<string> | string | null | undefined;
  lang: Language;
}>;


export type LineageViewQuery = { node:
    | { __typename: 'Artifact' }
    | { __typename: 'Community' }
    | { __typename: 'Craftsperson' }
    | { __typename: 'Design', id: string, name: string, description: string | null, lineage: { totalCount: number, truncated: boolean, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
            | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
           }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , ancestor:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }> } }
    | { __typename: 'Material' }
    | { __typename: 'Motif', id: string, name: string, description: string | null, lineage: { totalCount: number, truncated: boolean, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
            | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
           }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , ancestor:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }> } }
    | { __typename: 'Proposal' }
    | { __typename: 'Recognition' }
    | { __typename: 'Region' }
    | { __typename: 'Source' }
    | { __typename: 'Technique' }
    | { __typename: 'Wastra', id: string, name: string, description: string | null, lineage: { totalCount: number, truncated: boolean, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
            | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
           }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , ancestor:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }> } }
    | { __typename: 'Workshop' }
   | null };

export type ClaimFragment = { id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
  , ancestor:
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
  , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

export type LineageToldFragment = { totalCount: number, truncated: boolean, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
      | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
      | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
      | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
     }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    , ancestor:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }> };

export type CreditBoxFragment = { line: string, note: string | null, communities: Array<{ __typename: 'Community', id: string, name: string }>, makers: Array<{ role: MakerRole, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, restrictions: Array<{ kind: RestrictionKind, decree: string | null, whoMay: string | null, reach: RestrictionReach, bearer:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    , path: Array<
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    >, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }> };

export type StoryToldFragment = { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type LineagePage_Design_Fragment = { __typename: 'Design', id: string, slug: string, name: string, uri: string, canonicalId: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, techniques: Array<{ __typename: 'Technique', id: string, name: string }>, materials: Array<{ __typename: 'Material', id: string, name: string }>, makers: Array<{ role: MakerRole, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }>, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, lineage: { totalCount: number, truncated: boolean, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
        | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
        | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
        | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
       }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , ancestor:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
          | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
         }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
          | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
         }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } }, credit: { line: string, note: string | null, communities: Array<{ __typename: 'Community', id: string, name: string }>, makers: Array<{ role: MakerRole, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, restrictions: Array<{ kind: RestrictionKind, decree: string | null, whoMay: string | null, reach: RestrictionReach, bearer:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , path: Array<
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      >, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }> }, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }, kindOf: Array<
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
  >, kinds: { totalCount: number, nodes: Array<
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    > }, parts: Array<
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
  >, partOf: { totalCount: number, nodes: Array<
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    > }, resembles: Array<{ id: string, method: ResemblanceMethod | null, confidence: Confidence, disputed: boolean, how: string | null, node:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, artifacts: { totalCount: number, nodes: Array<{ id: string, title: string, institution: string, accession: string | null, date: string | null }> }, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type LineagePage_Motif_Fragment = { __typename: 'Motif', id: string, slug: string, name: string, uri: string, canonicalId: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, techniques: Array<{ __typename: 'Technique', id: string, name: string }>, materials: Array<{ __typename: 'Material', id: string, name: string }>, makers: Array<{ role: MakerRole, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }>, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, lineage: { totalCount: number, truncated: boolean, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
        | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
        | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
        | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
       }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , ancestor:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
          | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
         }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
          | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
         }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } }, credit: { line: string, note: string | null, communities: Array<{ __typename: 'Community', id: string, name: string }>, makers: Array<{ role: MakerRole, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, restrictions: Array<{ kind: RestrictionKind, decree: string | null, whoMay: string | null, reach: RestrictionReach, bearer:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , path: Array<
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      >, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }> }, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }, kindOf: Array<
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
  >, kinds: { totalCount: number, nodes: Array<
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    > }, parts: Array<
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
  >, partOf: { totalCount: number, nodes: Array<
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    > }, resembles: Array<{ id: string, method: ResemblanceMethod | null, confidence: Confidence, disputed: boolean, how: string | null, node:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, artifacts: { totalCount: number, nodes: Array<{ id: string, title: string, institution: string, accession: string | null, date: string | null }> }, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type LineagePage_Wastra_Fragment = { __typename: 'Wastra', id: string, slug: string, name: string, uri: string, canonicalId: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, techniques: Array<{ __typename: 'Technique', id: string, name: string }>, materials: Array<{ __typename: 'Material', id: string, name: string }>, makers: Array<{ role: MakerRole, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }>, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, lineage: { totalCount: number, truncated: boolean, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
        | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
        | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
        | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
       }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , ancestor:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
          | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
         }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
          | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
          | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
         }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } }, credit: { line: string, note: string | null, communities: Array<{ __typename: 'Community', id: string, name: string }>, makers: Array<{ role: MakerRole, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, restrictions: Array<{ kind: RestrictionKind, decree: string | null, whoMay: string | null, reach: RestrictionReach, bearer:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , path: Array<
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      >, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }> }, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }, kindOf: Array<
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
  >, kinds: { totalCount: number, nodes: Array<
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    > }, parts: Array<
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
  >, partOf: { totalCount: number, nodes: Array<
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    > }, resembles: Array<{ id: string, method: ResemblanceMethod | null, confidence: Confidence, disputed: boolean, how: string | null, node:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, artifacts: { totalCount: number, nodes: Array<{ id: string, title: string, institution: string, accession: string | null, date: string | null }> }, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

export type LineagePageFragment =
  | LineagePage_Design_Fragment
  | LineagePage_Motif_Fragment
  | LineagePage_Wastra_Fragment
;

export type LineageRecordQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type LineageRecordQuery = { node:
    | { __typename: 'Artifact' }
    | { __typename: 'Community' }
    | { __typename: 'Craftsperson' }
    | { __typename: 'Design', id: string, slug: string, name: string, uri: string, canonicalId: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, techniques: Array<{ __typename: 'Technique', id: string, name: string }>, materials: Array<{ __typename: 'Material', id: string, name: string }>, makers: Array<{ role: MakerRole, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }>, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, lineage: { totalCount: number, truncated: boolean, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
            | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
           }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , ancestor:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } }, credit: { line: string, note: string | null, communities: Array<{ __typename: 'Community', id: string, name: string }>, makers: Array<{ role: MakerRole, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, restrictions: Array<{ kind: RestrictionKind, decree: string | null, whoMay: string | null, reach: RestrictionReach, bearer:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , path: Array<
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          >, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }> }, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }, kindOf: Array<
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      >, kinds: { totalCount: number, nodes: Array<
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        > }, parts: Array<
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      >, partOf: { totalCount: number, nodes: Array<
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        > }, resembles: Array<{ id: string, method: ResemblanceMethod | null, confidence: Confidence, disputed: boolean, how: string | null, node:
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, artifacts: { totalCount: number, nodes: Array<{ id: string, title: string, institution: string, accession: string | null, date: string | null }> }, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }
    | { __typename: 'Material' }
    | { __typename: 'Motif', id: string, slug: string, name: string, uri: string, canonicalId: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, techniques: Array<{ __typename: 'Technique', id: string, name: string }>, materials: Array<{ __typename: 'Material', id: string, name: string }>, makers: Array<{ role: MakerRole, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }>, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, lineage: { totalCount: number, truncated: boolean, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
            | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
           }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , ancestor:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } }, credit: { line: string, note: string | null, communities: Array<{ __typename: 'Community', id: string, name: string }>, makers: Array<{ role: MakerRole, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, restrictions: Array<{ kind: RestrictionKind, decree: string | null, whoMay: string | null, reach: RestrictionReach, bearer:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , path: Array<
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          >, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }> }, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }, kindOf: Array<
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      >, kinds: { totalCount: number, nodes: Array<
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        > }, parts: Array<
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      >, partOf: { totalCount: number, nodes: Array<
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        > }, resembles: Array<{ id: string, method: ResemblanceMethod | null, confidence: Confidence, disputed: boolean, how: string | null, node:
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, artifacts: { totalCount: number, nodes: Array<{ id: string, title: string, institution: string, accession: string | null, date: string | null }> }, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }
    | { __typename: 'Proposal' }
    | { __typename: 'Recognition' }
    | { __typename: 'Region' }
    | { __typename: 'Source' }
    | { __typename: 'Technique' }
    | { __typename: 'Wastra', id: string, slug: string, name: string, uri: string, canonicalId: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, regions: Array<{ __typename: 'Region', id: string, name: string }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, techniques: Array<{ __typename: 'Technique', id: string, name: string }>, materials: Array<{ __typename: 'Material', id: string, name: string }>, makers: Array<{ role: MakerRole, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }>, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, lineage: { totalCount: number, truncated: boolean, members: Array<{ generation: number, pathConfidence: Confidence, disputed: boolean, viaTradition: boolean, node:
            | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
            | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
           }>, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , ancestor:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } }, credit: { line: string, note: string | null, communities: Array<{ __typename: 'Community', id: string, name: string }>, makers: Array<{ role: MakerRole, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }>, restrictions: Array<{ kind: RestrictionKind, decree: string | null, whoMay: string | null, reach: RestrictionReach, bearer:
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          , path: Array<
            | { __typename: 'Design', id: string, name: string }
            | { __typename: 'Motif', id: string, name: string }
            | { __typename: 'Wastra', id: string, name: string }
          >, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }> }, story: { language: Language, paragraphs: Array<{ text: string, citations: Array<number> }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }, kindOf: Array<
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      >, kinds: { totalCount: number, nodes: Array<
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        > }, parts: Array<
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      >, partOf: { totalCount: number, nodes: Array<
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        > }, resembles: Array<{ id: string, method: ResemblanceMethod | null, confidence: Confidence, disputed: boolean, how: string | null, node:
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
        , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }>, artifacts: { totalCount: number, nodes: Array<{ id: string, title: string, institution: string, accession: string | null, date: string | null }> }, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }
    | { __typename: 'Workshop' }
   | null };

export type LikenessFragment = { id: string, method: ResemblanceMethod | null, confidence: Confidence, disputed: boolean, how: string | null, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

export type MotifListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: MotifFilter | null | undefined;
}>;


export type MotifListQuery = { motifs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Motif', motifClass: MotifClass | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }> } };

export type WastraListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: WastraFilter | null | undefined;
}>;


export type WastraListQuery = { wastras: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Wastra', family: WastraFamily, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }> } };

export type DesignListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: DesignFilter | null | undefined;
}>;


export type DesignListQuery = { designs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Design', year: number | null, id: string, name: string, designKind: DesignKind, makers: Array<{ role: MakerRole, craftsperson: { __typename: 'Craftsperson', id: string, name: string } }> }> } };

export type RegionListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: RegionFilter | null | undefined;
}>;


export type RegionListQuery = { regions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Region', id: string, name: string, regionKind: RegionKind }> } };

export type TechniqueListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: TechniqueFilter | null | undefined;
}>;


export type TechniqueListQuery = { techniques: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Technique', nameEn: string | null, id: string, name: string, broader: Array<{ __typename: 'Technique', id: string, name: string }> }> } };

export type MaterialListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: MaterialFilter | null | undefined;
}>;


export type MaterialListQuery = { materials: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Material', id: string, name: string, materialKind: MaterialKind }> } };

export type CommunityListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: CommunityFilter | null | undefined;
}>;


export type CommunityListQuery = { communities: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Community', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }> } };

export type CraftspersonListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: CraftspersonFilter | null | undefined;
}>;


export type CraftspersonListQuery = { craftspeople: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Craftsperson', roles: Array<PersonRole>, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }> } };

export type WorkshopListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: WorkshopFilter | null | undefined;
}>;


export type WorkshopListQuery = { workshops: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Workshop', id: string, name: string, workshopKind: WorkshopKind, regions: Array<{ __typename: 'Region', id: string, name: string }> }> } };

export type ArtifactListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ArtifactFilter | null | undefined;
}>;


export type ArtifactListQuery = { artifacts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Artifact', institution: string, date: string | null, id: string, name: string }> } };

export type RecognitionListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: RecognitionFilter | null | undefined;
}>;


export type RecognitionListQuery = { recognitions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Recognition', status: RecognitionStatus, year: number | null, id: string, name: string, recognitionKind: RecognitionKind }> } };

export type SourceListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: SourceFilter | null | undefined;
}>;


export type SourceListQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Source', author: string | null, year: number | null, quality: SourceQuality, id: string, name: string }> } };

export type ProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvincesQuery = { coverage: { regions: Array<{ motifs: number, wastras: number, derivations: number, region: { __typename: 'Region', code: string | null, id: string, name: string } }> } };

export type NamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesQuery = { nodes: Array<
    | { __typename: 'Artifact', id: string, name: string }
    | { __typename: 'Community', id: string, name: string }
    | { __typename: 'Craftsperson', id: string, name: string }
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Material', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Recognition', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Technique', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
    | { __typename: 'Workshop', id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type MotifPageQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type MotifPageQuery = { motif: { id: string, slug: string, motifClass: MotifClass | null, medium: MotifMedium, symbolism: string | null, nameMeaning: string | null, firstAttested: string | null, attribution: string | null, restriction: { kind: RestrictionKind, decree: string | null, since: string | null, until: string | null, whoMay: string | null, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null, appearsOn: Array<{ __typename: 'Wastra', id: string, name: string }> } | null };

type Basics_Artifact_Fragment = { __typename: 'Artifact', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type Basics_Community_Fragment = { __typename: 'Community', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type Basics_Craftsperson_Fragment = { __typename: 'Craftsperson', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type Basics_Design_Fragment = { __typename: 'Design', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type Basics_Material_Fragment = { __typename: 'Material', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type Basics_Motif_Fragment = { __typename: 'Motif', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type Basics_Recognition_Fragment = { __typename: 'Recognition', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type Basics_Region_Fragment = { __typename: 'Region', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type Basics_Source_Fragment = { __typename: 'Source', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type Basics_Technique_Fragment = { __typename: 'Technique', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type Basics_Wastra_Fragment = { __typename: 'Wastra', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

type Basics_Workshop_Fragment = { __typename: 'Workshop', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> };

export type BasicsFragment =
  | Basics_Artifact_Fragment
  | Basics_Community_Fragment
  | Basics_Craftsperson_Fragment
  | Basics_Design_Fragment
  | Basics_Material_Fragment
  | Basics_Motif_Fragment
  | Basics_Recognition_Fragment
  | Basics_Region_Fragment
  | Basics_Source_Fragment
  | Basics_Technique_Fragment
  | Basics_Wastra_Fragment
  | Basics_Workshop_Fragment
;

export type TechniquePageQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type TechniquePageQuery = { technique: { __typename: 'Technique', nameEn: string | null, aatId: string | null, wikidataId: string | null, id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, broader: Array<{ __typename: 'Technique', id: string, name: string }>, narrower: Array<{ __typename: 'Technique', id: string, name: string }>, motifs: { totalCount: number, nodes: Array<{ __typename: 'Motif', id: string, name: string }> }, wastras: { totalCount: number, nodes: Array<{ __typename: 'Wastra', id: string, name: string }> }, workshops: { totalCount: number, nodes: Array<{ __typename: 'Workshop', id: string, name: string }> }, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }>, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null };

export type MaterialPageQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type MaterialPageQuery = { material: { __typename: 'Material', nameEn: string | null, scientificName: string | null, colour: string | null, aatId: string | null, wikidataId: string | null, id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, materialKind: MaterialKind, motifs: { totalCount: number, nodes: Array<{ __typename: 'Motif', id: string, name: string }> }, wastras: { totalCount: number, nodes: Array<{ __typename: 'Wastra', id: string, name: string }> }, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null };

export type CommunityPageQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type CommunityPageQuery = { community: { __typename: 'Community', id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, regions: Array<{ __typename: 'Region', id: string, name: string }>, motifs: { totalCount: number, nodes: Array<{ __typename: 'Motif', id: string, name: string }> }, wastras: { totalCount: number, nodes: Array<{ __typename: 'Wastra', id: string, name: string }> }, members: { totalCount: number, nodes: Array<{ __typename: 'Craftsperson', id: string, name: string }> }, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null };

export type WorkshopPageQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type WorkshopPageQuery = { workshop: { __typename: 'Workshop', founded: number | null, url: string | null, id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, workshopKind: WorkshopKind, regions: Array<{ __typename: 'Region', id: string, name: string }>, techniques: Array<{ __typename: 'Technique', id: string, name: string }>, craftspeople: { totalCount: number, nodes: Array<{ __typename: 'Craftsperson', id: string, name: string }> }, recognitions: Array<{ id: string, title: string, kind: RecognitionKind, status: RecognitionStatus, year: number | null }>, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null };

export type ArtifactPageQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type ArtifactPageQuery = { artifact: { __typename: 'Artifact', institution: string, accession: string | null, date: string | null, licence: string | null, url: string | null, id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, regions: Array<{ __typename: 'Region', id: string, name: string }>, shows: Array<
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    >, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null };

export type RecognitionPageQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type RecognitionPageQuery = { recognition: { __typename: 'Recognition', status: RecognitionStatus, year: number | null, number: string | null, body: string | null, id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, recognitionKind: RecognitionKind, regions: Array<{ __typename: 'Region', id: string, name: string }>, recognises: Array<
      | { __typename: 'Artifact', id: string, name: string }
      | { __typename: 'Community', id: string, name: string }
      | { __typename: 'Craftsperson', id: string, name: string }
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Material', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Recognition', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Technique', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
      | { __typename: 'Workshop', id: string, name: string }
    >, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null };

export type SourcePageQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type SourcePageQuery = { source: { __typename: 'Source', author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality, id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, citedBy: { totalCount: number, nodes: Array<
        | { __typename: 'Artifact', id: string, name: string }
        | { __typename: 'Community', id: string, name: string }
        | { __typename: 'Craftsperson', id: string, name: string }
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Material', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Recognition', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Technique', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
        | { __typename: 'Workshop', id: string, name: string }
      > }, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null };

export type AboutThisQueryVariables = Exact<{
  id: string;
  lang?: Language | null | undefined;
}>;


export type AboutThisQuery = { node:
    | { __typename: 'Artifact', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
    | { __typename: 'Community', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
    | { __typename: 'Craftsperson', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
    | { __typename: 'Design', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
    | { __typename: 'Material', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
    | { __typename: 'Motif', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Recognition', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
    | { __typename: 'Region', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
    | { __typename: 'Source', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
    | { __typename: 'Technique', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
    | { __typename: 'Wastra', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
    | { __typename: 'Workshop', name: string, uri: string, description: string | null, id: string, aliases: Array<{ text: string, kind: AliasKind, language: string | null }>, sources: Array<{ title: string, url: string | null, quality: SourceQuality }> }
   | null };

export type RegionPageQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type RegionPageQuery = { region: { __typename: 'Region', code: string | null, iso3166: string | null, latitude: number | null, longitude: number | null, id: string, slug: string, name: string, uri: string, note: string | null, description: string | null, descriptionLanguage: Language | null, regionKind: RegionKind, partOf: Array<{ __typename: 'Region', id: string, name: string }>, parts: { totalCount: number, nodes: Array<{ __typename: 'Region', id: string, name: string }> }, motifs: { totalCount: number, nodes: Array<{ __typename: 'Motif', id: string, name: string }> }, wastras: { totalCount: number, nodes: Array<{ __typename: 'Wastra', id: string, name: string }> }, designs: { totalCount: number, nodes: Array<{ __typename: 'Design', id: string, name: string }> }, craftspeople: { totalCount: number, nodes: Array<{ __typename: 'Craftsperson', id: string, name: string }> }, workshops: { totalCount: number, nodes: Array<{ __typename: 'Workshop', id: string, name: string }> }, communities: { totalCount: number, nodes: Array<{ __typename: 'Community', id: string, name: string }> }, artifacts: { totalCount: number, nodes: Array<{ id: string, title: string, institution: string, accession: string | null, date: string | null }> }, aliases: Array<{ text: string, language: string | null, kind: AliasKind }>, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null };

export type RegisterDesignMutationVariables = Exact<{
  input: ProposeDesignInput;
  lang: Language;
}>;


export type RegisterDesignMutation = { proposeDesign: { proposal: { id: string } | null, userErrors: Array<{ field: string | null, message: string }>, warnings: Array<{ field: string | null, message: string }> } };

export type ReviewQueueQueryVariables = Exact<{
  status: ProposalStatus;
  count: number;
}>;


export type ReviewQueueQuery = { stats: { revision: number }, viewer: { shownName: string } | null, proposals: { totalCount: number, nodes: Array<{ id: string, kind: ProposalKind, title: string, author: string, submittedAt: string }> } };

export type ProposedSourceLineFragment = { title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, quality: SourceQuality | null, source: { id: string } | null };

export type ProposedFragment = { id: string, kind: ProposalKind, status: ProposalStatus, title: string, subjectId: string | null, author: string, submittedAt: string, comment: string | null, reason: string | null, reviewer: string | null, reviewedAt: string | null, reviewComment: string | null, differences: Array<{ field: string, before: string | null, after: string | null }>, now: { differences: Array<{ field: string, before: string | null, after: string | null }>, userErrors: Array<{ message: string }>, warnings: Array<{ code: WarningCode, message: string }> } | null, descents: Array<{ descendantId: string | null, ancestorId: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, period: string | null, how: string | null, descendant:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
     | null, ancestor:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
     | null, sources: Array<{ title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, quality: SourceQuality | null, source: { id: string } | null }> }>, sources: Array<{ title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, quality: SourceQuality | null, source: { id: string } | null }> };

export type ChangedFragment = { field: string, before: string | null, after: string | null };

export type ReviewedProposalQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type ReviewedProposalQuery = { node:
    | { __typename: 'Artifact' }
    | { __typename: 'Community' }
    | { __typename: 'Craftsperson' }
    | { __typename: 'Design' }
    | { __typename: 'Material' }
    | { __typename: 'Motif' }
    | { __typename: 'Proposal', id: string, kind: ProposalKind, status: ProposalStatus, title: string, subjectId: string | null, author: string, submittedAt: string, comment: string | null, reason: string | null, reviewer: string | null, reviewedAt: string | null, reviewComment: string | null, differences: Array<{ field: string, before: string | null, after: string | null }>, now: { differences: Array<{ field: string, before: string | null, after: string | null }>, userErrors: Array<{ message: string }>, warnings: Array<{ code: WarningCode, message: string }> } | null, descents: Array<{ descendantId: string | null, ancestorId: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, period: string | null, how: string | null, descendant:
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
         | null, ancestor:
          | { __typename: 'Design', id: string, name: string }
          | { __typename: 'Motif', id: string, name: string }
          | { __typename: 'Wastra', id: string, name: string }
         | null, sources: Array<{ title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, quality: SourceQuality | null, source: { id: string } | null }> }>, sources: Array<{ title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, quality: SourceQuality | null, source: { id: string } | null }> }
    | { __typename: 'Recognition' }
    | { __typename: 'Region' }
    | { __typename: 'Source' }
    | { __typename: 'Technique' }
    | { __typename: 'Wastra' }
    | { __typename: 'Workshop' }
   | null };

export type ReviewedSubjectQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type ReviewedSubjectQuery = { node:
    | { __typename: 'Artifact', id: string, name: string }
    | { __typename: 'Community', id: string, name: string }
    | { __typename: 'Craftsperson', id: string, name: string }
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Material', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Proposal' }
    | { __typename: 'Recognition', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Technique', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
    | { __typename: 'Workshop', id: string, name: string }
   | null, derivation: { id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    , ancestor:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null, resemblance: { id: string, method: ResemblanceMethod | null, confidence: Confidence, disputed: boolean, how: string | null, between: Array<
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    >, sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> } | null };

export type ReviewMutationVariables = Exact<{
  input: ReviewProposalInput;
  lang: Language;
}>;


export type ReviewMutation = { reviewProposal: { proposal: { id: string, title: string, status: ProposalStatus, subjectId: string | null, submittedAt: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type TakeBackMutationVariables = Exact<{
  input: UndoInput;
  lang: Language;
}>;


export type TakeBackMutation = { undo: { proposal: { id: string, title: string, status: ProposalStatus, subjectId: string | null, submittedAt: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type SearchPageQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  facets?: Array<SearchFacetField> | SearchFacetField | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: Language;
}>;


export type SearchPageQuery = { search: { totalCount: number, didYouMean: string | null, degraded: boolean, facets: Array<{ field: SearchFacetField, values: Array<{ value: string, label: string, count: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ highlights: Array<{ field: SearchHighlightField, segments: Array<{ text: string, hit: boolean }> }>, node:
        | { __typename: 'Artifact', id: string, name: string }
        | { __typename: 'Community', id: string, name: string }
        | { __typename: 'Craftsperson', id: string, name: string }
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Material', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Recognition', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Technique', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
        | { __typename: 'Workshop', id: string, name: string }
       }> } };

export type SearchResultFragment = { highlights: Array<{ field: SearchHighlightField, segments: Array<{ text: string, hit: boolean }> }>, node:
    | { __typename: 'Artifact', id: string, name: string }
    | { __typename: 'Community', id: string, name: string }
    | { __typename: 'Craftsperson', id: string, name: string }
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Material', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Recognition', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Technique', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
    | { __typename: 'Workshop', id: string, name: string }
   };

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = { vocabulary: Array<{ name: string, values: Array<{ value: string, id: string, en: string, definitionId: string, definitionEn: string }> }> };

export type SuccessorQueryVariables = Exact<{
  id: string;
}>;


export type SuccessorQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type KindCountFragment = { kind: EntityKind, count: number };

export type LacksFragment = { withoutSource: Array<{ kind: EntityKind, count: number }>, withoutAncestors: Array<{ kind: EntityKind, count: number }>, withoutRegion: Array<{ kind: EntityKind, count: number }>, undated: Array<{ kind: EntityKind, count: number }>, derivationsByConfidence: Array<{ confidence: Confidence, count: number, disputed: number }> };

export type ProvinceCountFragment = { motifs: number, wastras: number, derivations: number, region: { __typename: 'Region', code: string | null, id: string, name: string } };

export type NumbersFragment = { motifs: number, wastras: number, designs: number, derivations: number, craftspeople: number, regions: number, techniques: number, materials: number, communities: number, workshops: number, artifacts: number, recognitions: number, sources: number };

export type CoveragePageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoveragePageQuery = { stats: { kinds: number, parts: number, resemblances: number, motifs: number, wastras: number, designs: number, derivations: number, craftspeople: number, regions: number, techniques: number, materials: number, communities: number, workshops: number, artifacts: number, recognitions: number, sources: number }, coverage: { regions: Array<{ motifs: number, wastras: number, derivations: number, region: { __typename: 'Region', code: string | null, id: string, name: string } }>, withoutSource: Array<{ kind: EntityKind, count: number }>, withoutAncestors: Array<{ kind: EntityKind, count: number }>, withoutRegion: Array<{ kind: EntityKind, count: number }>, undated: Array<{ kind: EntityKind, count: number }>, derivationsByConfidence: Array<{ confidence: Confidence, count: number, disputed: number }> } };

export type WayFragment = { length: number, confidence: Confidence, disputed: boolean, nodes: Array<
    | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
    | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
    | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
  >, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    , ancestor:
      | { __typename: 'Design', id: string, name: string }
      | { __typename: 'Motif', id: string, name: string }
      | { __typename: 'Wastra', id: string, name: string }
    , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }> };

export type ToldPathQueryVariables = Exact<{
  from: string;
  to: string;
  lang: Language;
}>;


export type ToldPathQuery = { lineagePaths: Array<{ length: number, confidence: Confidence, disputed: boolean, nodes: Array<
      | { __typename: 'Design', year: number | null, id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
      | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
      | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
    >, derivations: Array<{ id: string, kind: DerivationKind, confidence: Confidence, disputed: boolean, how: string | null, period: string | null, verification: Verification | null, descendant:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , ancestor:
        | { __typename: 'Design', id: string, name: string }
        | { __typename: 'Motif', id: string, name: string }
        | { __typename: 'Wastra', id: string, name: string }
      , sources: Array<{ id: string, title: string, author: string | null, publisher: string | null, year: number | null, url: string | null, language: string | null, quality: SourceQuality }> }> }> };

export type HomePageQueryVariables = Exact<{
  examples: Array<string> | string;
  from: string;
  known: string;
}>;


export type HomePageQuery = { stats: { motifs: number, wastras: number, designs: number, derivations: number, craftspeople: number, regions: number, techniques: number, materials: number, communities: number, workshops: number, artifacts: number, recognitions: number, sources: number }, coverage: { regions: Array<{ motifs: number, wastras: number, derivations: number, region: { __typename: 'Region', code: string | null, id: string, name: string } }>, withoutSource: Array<{ kind: EntityKind, count: number }>, withoutAncestors: Array<{ kind: EntityKind, count: number }>, withoutRegion: Array<{ kind: EntityKind, count: number }>, undated: Array<{ kind: EntityKind, count: number }>, derivationsByConfidence: Array<{ confidence: Confidence, count: number, disputed: number }> }, origin:
    | { __typename: 'Design', id: string, name: string, lineage: { totalCount: number, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | { __typename: 'Motif', id: string, name: string, lineage: { totalCount: number, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | { __typename: 'Wastra', id: string, name: string, lineage: { totalCount: number, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | Record<PropertyKey, never>
   | null, became:
    | { __typename: 'Design', id: string, name: string, lineage: { totalCount: number, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | { __typename: 'Motif', id: string, name: string, lineage: { totalCount: number, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | { __typename: 'Wastra', id: string, name: string, lineage: { totalCount: number, wide: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> }, narrow: { orientation: LineageOrientation, axis: LineageAxis, width: number, height: number, hiddenCount: number, undatedLane: { x: number, y: number, width: number, height: number } | null, periods: Array<{ from: number, to: number, box: { x: number, y: number, width: number, height: number } }>, nodes: Array<{ id: string, layer: number, year: number | null, yearTo: number | null, inUndatedLane: boolean, restriction: RestrictionKind | null, hiddenAncestors: number, hiddenDescendants: number, box: { x: number, y: number, width: number, height: number }, member: { pathConfidence: Confidence, disputed: boolean, viaTradition: boolean } | null, node:
              | { __typename: 'Design', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Motif', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
              | { __typename: 'Wastra', id: string, name: string, regions: Array<{ __typename: 'Region', id: string, name: string }> }
             }>, claims: Array<{ id: string, ancestor: string, descendant: string, path: string, labelX: number, labelY: number, crowded: boolean, derivation: { kind: DerivationKind, confidence: Confidence, disputed: boolean } }> } } }
    | Record<PropertyKey, never>
   | null, nodes: Array<
    | { __typename: 'Artifact', id: string, name: string }
    | { __typename: 'Community', id: string, name: string }
    | { __typename: 'Craftsperson', id: string, name: string }
    | { __typename: 'Design', id: string, name: string }
    | { __typename: 'Material', id: string, name: string }
    | { __typename: 'Motif', id: string, name: string }
    | { __typename: 'Recognition', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Technique', id: string, name: string }
    | { __typename: 'Wastra', id: string, name: string }
    | { __typename: 'Workshop', id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type TimelineMotifsQueryVariables = Exact<{
  centuries: Array<number> | number;
  after?: string | null | undefined;
  lang: Language;
}>;


export type TimelineMotifsQuery = { motifs: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Motif', firstAttested: string | null, firstAttestedFrom: number | null, firstAttestedTo: number | null, id: string, name: string }> } };

export type TimelineDesignsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TimelineDesignsQuery = { designs: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Design', year: number | null, id: string, name: string }> } };

export type TimelineRecognitionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TimelineRecognitionsQuery = { recognitions: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Recognition', year: number | null, id: string, name: string }> } };

export type TimelineWorkshopsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TimelineWorkshopsQuery = { workshops: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Workshop', founded: number | null, id: string, name: string }> } };

export type TimelineTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineTotalsQuery = { stats: { motifs: number, designs: number, recognitions: number, workshops: number } };

export type WastraPageQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type WastraPageQuery = { wastra: { id: string, slug: string, family: WastraFamily, status: WastraStatus | null, use: string | null, motifs: { totalCount: number, nodes: Array<{ __typename: 'Motif', id: string, name: string }> } } | null };

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
    | { __typename: 'Proposal', id: string }
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
    | { __typename: 'Proposal', id: string }
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
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const CandidatesFragmentDoc = new TypedDocumentString(`
    fragment Candidates on SearchConnection {
  edges {
    node {
      ...Link
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}`, {"fragmentName":"Candidates"}) as unknown as TypedDocumentString<CandidatesFragment, unknown>;
export const PageBoundsFragmentDoc = new TypedDocumentString(`
    fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageBounds"}) as unknown as TypedDocumentString<PageBoundsFragment, unknown>;
export const AliasLineFragmentDoc = new TypedDocumentString(`
    fragment AliasLine on Alias {
  text
  language
  kind
}
    `, {"fragmentName":"AliasLine"}) as unknown as TypedDocumentString<AliasLineFragment, unknown>;
export const MakerLineFragmentDoc = new TypedDocumentString(`
    fragment MakerLine on Maker {
  role
  craftsperson {
    ...Link
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}`, {"fragmentName":"MakerLine"}) as unknown as TypedDocumentString<MakerLineFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Derivation {
  id
  kind
  confidence
  disputed
  how(lang: $lang)
  period
  verification
  descendant {
    ...Link
  }
  ancestor {
    ...Link
  }
  sources {
    ...SourceLine
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}`, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const LineageToldFragmentDoc = new TypedDocumentString(`
    fragment LineageTold on Lineage {
  members {
    generation
    pathConfidence
    disputed
    viaTradition
    node {
      ...Link
      regions {
        ...Link
      }
      ... on Design {
        year
      }
    }
  }
  derivations {
    ...Claim
  }
  totalCount
  truncated
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment Claim on Derivation {
  id
  kind
  confidence
  disputed
  how(lang: $lang)
  period
  verification
  descendant {
    ...Link
  }
  ancestor {
    ...Link
  }
  sources {
    ...SourceLine
  }
}`, {"fragmentName":"LineageTold"}) as unknown as TypedDocumentString<LineageToldFragment, unknown>;
export const DrawnBoxFragmentDoc = new TypedDocumentString(`
    fragment DrawnBox on LayoutBox {
  x
  y
  width
  height
}
    `, {"fragmentName":"DrawnBox"}) as unknown as TypedDocumentString<DrawnBoxFragment, unknown>;
export const DrawnFragmentDoc = new TypedDocumentString(`
    fragment Drawn on LineageLayout {
  orientation
  axis
  width
  height
  hiddenCount
  undatedLane {
    ...DrawnBox
  }
  periods {
    from
    to
    box {
      ...DrawnBox
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
      ...DrawnBox
    }
    member {
      pathConfidence
      disputed
      viaTradition
    }
    node {
      ...Link
      regions {
        ...Link
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
    fragment Link on Entity {
  __typename
  id
  name
}
fragment DrawnBox on LayoutBox {
  x
  y
  width
  height
}`, {"fragmentName":"Drawn"}) as unknown as TypedDocumentString<DrawnFragment, unknown>;
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on Lineage {
  wide: layout {
    ...Drawn
  }
  narrow: layout(orientation: VERTICAL) {
    ...Drawn
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment DrawnBox on LayoutBox {
  x
  y
  width
  height
}
fragment Drawn on LineageLayout {
  orientation
  axis
  width
  height
  hiddenCount
  undatedLane {
    ...DrawnBox
  }
  periods {
    from
    to
    box {
      ...DrawnBox
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
      ...DrawnBox
    }
    member {
      pathConfidence
      disputed
      viaTradition
    }
    node {
      ...Link
      regions {
        ...Link
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
}`, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const RecognitionLineFragmentDoc = new TypedDocumentString(`
    fragment RecognitionLine on Recognition {
  id
  title
  kind
  status
  year
}
    `, {"fragmentName":"RecognitionLine"}) as unknown as TypedDocumentString<RecognitionLineFragment, unknown>;
export const CreditBoxFragmentDoc = new TypedDocumentString(`
    fragment CreditBox on Credit {
  line
  note
  communities {
    ...Link
  }
  makers {
    ...MakerLine
  }
  restrictions {
    kind
    decree
    whoMay(lang: $lang)
    reach
    bearer {
      ...Link
    }
    path {
      ...Link
    }
    sources {
      ...SourceLine
    }
  }
  recognitions {
    ...RecognitionLine
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment RecognitionLine on Recognition {
  id
  title
  kind
  status
  year
}
fragment MakerLine on Maker {
  role
  craftsperson {
    ...Link
  }
}`, {"fragmentName":"CreditBox"}) as unknown as TypedDocumentString<CreditBoxFragment, unknown>;
export const StoryToldFragmentDoc = new TypedDocumentString(`
    fragment StoryTold on Story {
  language
  paragraphs {
    text
    citations
  }
  sources {
    ...SourceLine
  }
}
    fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}`, {"fragmentName":"StoryTold"}) as unknown as TypedDocumentString<StoryToldFragment, unknown>;
export const LikenessFragmentDoc = new TypedDocumentString(`
    fragment Likeness on Resemblance {
  id
  method
  confidence
  disputed
  how(lang: $lang)
  sources {
    ...SourceLine
  }
}
    fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}`, {"fragmentName":"Likeness"}) as unknown as TypedDocumentString<LikenessFragment, unknown>;
export const ArtifactLineFragmentDoc = new TypedDocumentString(`
    fragment ArtifactLine on Artifact {
  id
  title
  institution
  accession
  date
}
    `, {"fragmentName":"ArtifactLine"}) as unknown as TypedDocumentString<ArtifactLineFragment, unknown>;
export const LineagePageFragmentDoc = new TypedDocumentString(`
    fragment LineagePage on LineageNode {
  __typename
  id
  slug
  name
  uri
  canonicalId
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  regions {
    ...Link
  }
  communities {
    ...Link
  }
  techniques {
    ...Link
  }
  materials {
    ...Link
  }
  makers {
    ...MakerLine
    sources {
      ...SourceLine
    }
  }
  lineage(direction: BOTH, first: 300) {
    ...LineageTold
    ...Picture
  }
  credit(lang: $lang) {
    ...CreditBox
  }
  story(lang: $lang) {
    ...StoryTold
  }
  kindOf {
    ...Link
  }
  kinds(first: 100) {
    totalCount
    nodes {
      ...Link
    }
  }
  parts {
    ...Link
  }
  partOf(first: 100) {
    totalCount
    nodes {
      ...Link
    }
  }
  resembles {
    ...Likeness
    node {
      ...Link
    }
  }
  artifacts(first: 50) {
    totalCount
    nodes {
      ...ArtifactLine
    }
  }
  recognitions {
    ...RecognitionLine
  }
  sources {
    ...SourceLine
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}
fragment RecognitionLine on Recognition {
  id
  title
  kind
  status
  year
}
fragment ArtifactLine on Artifact {
  id
  title
  institution
  accession
  date
}
fragment MakerLine on Maker {
  role
  craftsperson {
    ...Link
  }
}
fragment DrawnBox on LayoutBox {
  x
  y
  width
  height
}
fragment Drawn on LineageLayout {
  orientation
  axis
  width
  height
  hiddenCount
  undatedLane {
    ...DrawnBox
  }
  periods {
    from
    to
    box {
      ...DrawnBox
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
      ...DrawnBox
    }
    member {
      pathConfidence
      disputed
      viaTradition
    }
    node {
      ...Link
      regions {
        ...Link
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
fragment Picture on Lineage {
  wide: layout {
    ...Drawn
  }
  narrow: layout(orientation: VERTICAL) {
    ...Drawn
  }
}
fragment Claim on Derivation {
  id
  kind
  confidence
  disputed
  how(lang: $lang)
  period
  verification
  descendant {
    ...Link
  }
  ancestor {
    ...Link
  }
  sources {
    ...SourceLine
  }
}
fragment LineageTold on Lineage {
  members {
    generation
    pathConfidence
    disputed
    viaTradition
    node {
      ...Link
      regions {
        ...Link
      }
      ... on Design {
        year
      }
    }
  }
  derivations {
    ...Claim
  }
  totalCount
  truncated
}
fragment CreditBox on Credit {
  line
  note
  communities {
    ...Link
  }
  makers {
    ...MakerLine
  }
  restrictions {
    kind
    decree
    whoMay(lang: $lang)
    reach
    bearer {
      ...Link
    }
    path {
      ...Link
    }
    sources {
      ...SourceLine
    }
  }
  recognitions {
    ...RecognitionLine
  }
}
fragment StoryTold on Story {
  language
  paragraphs {
    text
    citations
  }
  sources {
    ...SourceLine
  }
}
fragment Likeness on Resemblance {
  id
  method
  confidence
  disputed
  how(lang: $lang)
  sources {
    ...SourceLine
  }
}`, {"fragmentName":"LineagePage"}) as unknown as TypedDocumentString<LineagePageFragment, unknown>;
export const BasicsFragmentDoc = new TypedDocumentString(`
    fragment Basics on Entity {
  __typename
  id
  slug
  name
  uri
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  sources {
    ...SourceLine
  }
}
    fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}`, {"fragmentName":"Basics"}) as unknown as TypedDocumentString<BasicsFragment, unknown>;
export const ChangedFragmentDoc = new TypedDocumentString(`
    fragment Changed on Difference {
  field
  before
  after
}
    `, {"fragmentName":"Changed"}) as unknown as TypedDocumentString<ChangedFragment, unknown>;
export const ProposedSourceLineFragmentDoc = new TypedDocumentString(`
    fragment ProposedSourceLine on ProposedSource {
  title
  author
  publisher
  year
  url
  quality
  source {
    id
  }
}
    `, {"fragmentName":"ProposedSourceLine"}) as unknown as TypedDocumentString<ProposedSourceLineFragment, unknown>;
export const ProposedFragmentDoc = new TypedDocumentString(`
    fragment Proposed on Proposal {
  id
  kind
  status
  title
  subjectId
  author
  submittedAt
  comment
  reason
  reviewer
  reviewedAt
  reviewComment
  differences {
    ...Changed
  }
  now {
    differences {
      ...Changed
    }
    userErrors {
      message(lang: $lang)
    }
    warnings {
      code
      message(lang: $lang)
    }
  }
  descents {
    descendantId
    ancestorId
    kind
    confidence
    disputed
    period
    how(lang: $lang)
    descendant {
      ...Link
    }
    ancestor {
      ...Link
    }
    sources {
      ...ProposedSourceLine
    }
  }
  sources {
    ...ProposedSourceLine
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment ProposedSourceLine on ProposedSource {
  title
  author
  publisher
  year
  url
  quality
  source {
    id
  }
}
fragment Changed on Difference {
  field
  before
  after
}`, {"fragmentName":"Proposed"}) as unknown as TypedDocumentString<ProposedFragment, unknown>;
export const SearchResultFragmentDoc = new TypedDocumentString(`
    fragment SearchResult on SearchEdge {
  highlights {
    field
    segments {
      text
      hit
    }
  }
  node {
    ...Link
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}`, {"fragmentName":"SearchResult"}) as unknown as TypedDocumentString<SearchResultFragment, unknown>;
export const KindCountFragmentDoc = new TypedDocumentString(`
    fragment KindCount on KindCount {
  kind
  count
}
    `, {"fragmentName":"KindCount"}) as unknown as TypedDocumentString<KindCountFragment, unknown>;
export const LacksFragmentDoc = new TypedDocumentString(`
    fragment Lacks on Coverage {
  withoutSource {
    ...KindCount
  }
  withoutAncestors {
    ...KindCount
  }
  withoutRegion {
    ...KindCount
  }
  undated {
    ...KindCount
  }
  derivationsByConfidence {
    confidence
    count
    disputed
  }
}
    fragment KindCount on KindCount {
  kind
  count
}`, {"fragmentName":"Lacks"}) as unknown as TypedDocumentString<LacksFragment, unknown>;
export const ProvinceCountFragmentDoc = new TypedDocumentString(`
    fragment ProvinceCount on RegionCoverage {
  region {
    ...Link
    code
  }
  motifs
  wastras
  derivations
}
    fragment Link on Entity {
  __typename
  id
  name
}`, {"fragmentName":"ProvinceCount"}) as unknown as TypedDocumentString<ProvinceCountFragment, unknown>;
export const NumbersFragmentDoc = new TypedDocumentString(`
    fragment Numbers on Stats {
  motifs
  wastras
  designs
  derivations
  craftspeople
  regions
  techniques
  materials
  communities
  workshops
  artifacts
  recognitions
  sources
}
    `, {"fragmentName":"Numbers"}) as unknown as TypedDocumentString<NumbersFragment, unknown>;
export const WayFragmentDoc = new TypedDocumentString(`
    fragment Way on LineagePath {
  length
  confidence
  disputed
  nodes {
    ...Link
    regions {
      ...Link
    }
    ... on Design {
      year
    }
  }
  derivations {
    ...Claim
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment Claim on Derivation {
  id
  kind
  confidence
  disputed
  how(lang: $lang)
  period
  verification
  descendant {
    ...Link
  }
  ancestor {
    ...Link
  }
  sources {
    ...SourceLine
  }
}`, {"fragmentName":"Way"}) as unknown as TypedDocumentString<WayFragment, unknown>;
export const CertificateDocument = new TypedDocumentString(`
    query Certificate($slug: String!, $lang: Language!) {
  design(slug: $slug) {
    id
    slug
    name
    uri
    kind
    year
    description(lang: $lang)
    regions {
      ...Link
    }
    acceptance {
      proposedBy
      proposedAt
      acceptedBy
      acceptedAt
      revision
    }
    latest: history(first: 1) {
      totalCount
      nodes {
        revision
        at
      }
    }
    oldest: history(last: 1) {
      nodes {
        actor
        at
      }
    }
    lineage(direction: ANCESTORS, first: 300) {
      ...LineageTold
      ...Picture
    }
    credit(lang: $lang) {
      ...CreditBox
    }
    sources {
      ...SourceLine
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment RecognitionLine on Recognition {
  id
  title
  kind
  status
  year
}
fragment MakerLine on Maker {
  role
  craftsperson {
    ...Link
  }
}
fragment DrawnBox on LayoutBox {
  x
  y
  width
  height
}
fragment Drawn on LineageLayout {
  orientation
  axis
  width
  height
  hiddenCount
  undatedLane {
    ...DrawnBox
  }
  periods {
    from
    to
    box {
      ...DrawnBox
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
      ...DrawnBox
    }
    member {
      pathConfidence
      disputed
      viaTradition
    }
    node {
      ...Link
      regions {
        ...Link
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
fragment Picture on Lineage {
  wide: layout {
    ...Drawn
  }
  narrow: layout(orientation: VERTICAL) {
    ...Drawn
  }
}
fragment Claim on Derivation {
  id
  kind
  confidence
  disputed
  how(lang: $lang)
  period
  verification
  descendant {
    ...Link
  }
  ancestor {
    ...Link
  }
  sources {
    ...SourceLine
  }
}
fragment LineageTold on Lineage {
  members {
    generation
    pathConfidence
    disputed
    viaTradition
    node {
      ...Link
      regions {
        ...Link
      }
      ... on Design {
        year
      }
    }
  }
  derivations {
    ...Claim
  }
  totalCount
  truncated
}
fragment CreditBox on Credit {
  line
  note
  communities {
    ...Link
  }
  makers {
    ...MakerLine
  }
  restrictions {
    kind
    decree
    whoMay(lang: $lang)
    reach
    bearer {
      ...Link
    }
    path {
      ...Link
    }
    sources {
      ...SourceLine
    }
  }
  recognitions {
    ...RecognitionLine
  }
}`) as unknown as TypedDocumentString<CertificateQuery, CertificateQueryVariables>;
export const EducatorsPageDocument = new TypedDocumentString(`
    query EducatorsPage($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...Link
      uri
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<EducatorsPageQuery, EducatorsPageQueryVariables>;
export const ClassroomSheetDocument = new TypedDocumentString(`
    query ClassroomSheet($id: ID!, $lang: Language!) {
  node(id: $id) {
    __typename
    ... on LineageNode {
      ...Link
      uri
      description(lang: $lang)
      descriptionLanguage(lang: $lang)
      regions {
        ...Link
      }
      communities {
        ...Link
      }
      ancestors: lineage(direction: ANCESTORS, first: 1) {
        totalCount
      }
      descendants: lineage(direction: DESCENDANTS, first: 1) {
        totalCount
      }
      near: lineage(direction: BOTH, first: 10) {
        ...Picture
      }
      credit(lang: $lang) {
        line
        restrictions {
          kind
        }
      }
      story(lang: $lang) {
        ...StoryTold
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment DrawnBox on LayoutBox {
  x
  y
  width
  height
}
fragment Drawn on LineageLayout {
  orientation
  axis
  width
  height
  hiddenCount
  undatedLane {
    ...DrawnBox
  }
  periods {
    from
    to
    box {
      ...DrawnBox
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
      ...DrawnBox
    }
    member {
      pathConfidence
      disputed
      viaTradition
    }
    node {
      ...Link
      regions {
        ...Link
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
fragment Picture on Lineage {
  wide: layout {
    ...Drawn
  }
  narrow: layout(orientation: VERTICAL) {
    ...Drawn
  }
}
fragment StoryTold on Story {
  language
  paragraphs {
    text
    citations
  }
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<ClassroomSheetQuery, ClassroomSheetQueryVariables>;
export const CompareWhatDocument = new TypedDocumentString(`
    query CompareWhat($a: String!, $b: String!, $ids: [ID!]!, $lang: Language!) {
  nodes(ids: $ids) {
    ... on LineageNode {
      ...Link
    }
  }
  a: search(query: $a, kinds: [MOTIF, WASTRA, DESIGN], first: 20, lang: $lang) {
    ...Candidates
  }
  b: search(query: $b, kinds: [MOTIF, WASTRA, DESIGN], first: 20, lang: $lang) {
    ...Candidates
  }
}
    fragment Candidates on SearchConnection {
  edges {
    node {
      ...Link
    }
  }
}
fragment Link on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<CompareWhatQuery, CompareWhatQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($from: ID!, $to: ID!, $ids: [ID!]!, $lang: Language!) {
  lineagePaths(from: $from, to: $to, first: 5) {
    ...Way
  }
  commonAncestors(ids: $ids) {
    nearest
    distances {
      id
      generations
    }
    node {
      ...Link
    }
  }
  nodes(ids: $ids) {
    ... on LineageNode {
      ...Link
      description(lang: $lang)
      regions {
        ...Link
      }
      communities {
        ...Link
      }
      techniques {
        ...Link
      }
      materials {
        ...Link
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment Claim on Derivation {
  id
  kind
  confidence
  disputed
  how(lang: $lang)
  period
  verification
  descendant {
    ...Link
  }
  ancestor {
    ...Link
  }
  sources {
    ...SourceLine
  }
}
fragment Way on LineagePath {
  length
  confidence
  disputed
  nodes {
    ...Link
    regions {
      ...Link
    }
    ... on Design {
      year
    }
  }
  derivations {
    ...Claim
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const CraftspersonPageDocument = new TypedDocumentString(`
    query CraftspersonPage($slug: String!, $lang: Language!) {
  craftsperson(slug: $slug) {
    ...Basics
    roles
    born
    died
    regions {
      ...Link
    }
    communities {
      ...Link
    }
    workshops {
      ...Link
    }
    works(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Link
          ... on Design {
            year
          }
        }
        sources {
          ...SourceLine
        }
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}
fragment Basics on Entity {
  __typename
  id
  slug
  name
  uri
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<CraftspersonPageQuery, CraftspersonPageQueryVariables>;
export const DesignPageDocument = new TypedDocumentString(`
    query DesignPage($slug: String!) {
  design(slug: $slug) {
    id
    slug
    designKind: kind
    year
  }
}
    `) as unknown as TypedDocumentString<DesignPageQuery, DesignPageQueryVariables>;
export const EmbedRecordDocument = new TypedDocumentString(`
    query EmbedRecord($id: ID!, $lang: Language!) {
  node(id: $id) {
    __typename
    ... on Entity {
      id
      name
    }
    ... on LineageNode {
      story(lang: $lang) {
        language
        paragraphs {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmbedRecordQuery, EmbedRecordQueryVariables>;
export const EmbedProvincesDocument = new TypedDocumentString(`
    query EmbedProvinces {
  regions(filter: {kind: [PROVINCE]}, first: 100) {
    nodes {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EmbedProvincesQuery, EmbedProvincesQueryVariables>;
export const EmbedCandidatesDocument = new TypedDocumentString(`
    query EmbedCandidates($query: String!, $lang: Language!) {
  search(query: $query, kinds: [MOTIF, WASTRA, DESIGN], first: 6, lang: $lang) {
    nodes {
      ...Link
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<EmbedCandidatesQuery, EmbedCandidatesQueryVariables>;
export const OEmbedRecordDocument = new TypedDocumentString(`
    query OEmbedRecord($id: ID!) {
  node(id: $id) {
    ... on Entity {
      ...Link
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<OEmbedRecordQuery, OEmbedRecordQueryVariables>;
export const LineageSizesDocument = new TypedDocumentString(`
    query LineageSizes($id: ID!, $direction: LineageDirection!) {
  node(id: $id) {
    id
    ... on LineageNode {
      lineage(direction: $direction, first: 300) {
        three: layout(breadth: 3) {
          width
          height
        }
        five: layout(breadth: 5) {
          width
          height
        }
        eight: layout(breadth: 8) {
          width
          height
        }
        twelve: layout(breadth: 12) {
          width
          height
        }
        twenty: layout(breadth: 20) {
          width
          height
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LineageSizesQuery, LineageSizesQueryVariables>;
export const LineageImageDocument = new TypedDocumentString(`
    query LineageImage($id: ID!, $direction: LineageDirection!, $breadth: Int!) {
  node(id: $id) {
    ... on LineageNode {
      name
      lineage(direction: $direction, first: 300) {
        layout(breadth: $breadth) {
          ...Drawn
        }
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment DrawnBox on LayoutBox {
  x
  y
  width
  height
}
fragment Drawn on LineageLayout {
  orientation
  axis
  width
  height
  hiddenCount
  undatedLane {
    ...DrawnBox
  }
  periods {
    from
    to
    box {
      ...DrawnBox
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
      ...DrawnBox
    }
    member {
      pathConfidence
      disputed
      viaTradition
    }
    node {
      ...Link
      regions {
        ...Link
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
}`) as unknown as TypedDocumentString<LineageImageQuery, LineageImageQueryVariables>;
export const LineageViewDocument = new TypedDocumentString(`
    query LineageView($id: ID!, $direction: LineageDirection!, $open: [ID!], $lang: Language!) {
  node(id: $id) {
    __typename
    ... on LineageNode {
      id
      name
      description(lang: $lang)
      lineage(direction: $direction, first: 300) {
        ...LineageTold
        wide: layout(expanded: $open) {
          ...Drawn
        }
        narrow: layout(orientation: VERTICAL, expanded: $open) {
          ...Drawn
        }
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment DrawnBox on LayoutBox {
  x
  y
  width
  height
}
fragment Drawn on LineageLayout {
  orientation
  axis
  width
  height
  hiddenCount
  undatedLane {
    ...DrawnBox
  }
  periods {
    from
    to
    box {
      ...DrawnBox
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
      ...DrawnBox
    }
    member {
      pathConfidence
      disputed
      viaTradition
    }
    node {
      ...Link
      regions {
        ...Link
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
fragment Claim on Derivation {
  id
  kind
  confidence
  disputed
  how(lang: $lang)
  period
  verification
  descendant {
    ...Link
  }
  ancestor {
    ...Link
  }
  sources {
    ...SourceLine
  }
}
fragment LineageTold on Lineage {
  members {
    generation
    pathConfidence
    disputed
    viaTradition
    node {
      ...Link
      regions {
        ...Link
      }
      ... on Design {
        year
      }
    }
  }
  derivations {
    ...Claim
  }
  totalCount
  truncated
}`) as unknown as TypedDocumentString<LineageViewQuery, LineageViewQueryVariables>;
export const LineageRecordDocument = new TypedDocumentString(`
    query LineageRecord($id: ID!, $lang: Language!) {
  node(id: $id) {
    __typename
    ... on LineageNode {
      ...LineagePage
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}
fragment RecognitionLine on Recognition {
  id
  title
  kind
  status
  year
}
fragment ArtifactLine on Artifact {
  id
  title
  institution
  accession
  date
}
fragment MakerLine on Maker {
  role
  craftsperson {
    ...Link
  }
}
fragment DrawnBox on LayoutBox {
  x
  y
  width
  height
}
fragment Drawn on LineageLayout {
  orientation
  axis
  width
  height
  hiddenCount
  undatedLane {
    ...DrawnBox
  }
  periods {
    from
    to
    box {
      ...DrawnBox
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
      ...DrawnBox
    }
    member {
      pathConfidence
      disputed
      viaTradition
    }
    node {
      ...Link
      regions {
        ...Link
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
fragment Picture on Lineage {
  wide: layout {
    ...Drawn
  }
  narrow: layout(orientation: VERTICAL) {
    ...Drawn
  }
}
fragment Claim on Derivation {
  id
  kind
  confidence
  disputed
  how(lang: $lang)
  period
  verification
  descendant {
    ...Link
  }
  ancestor {
    ...Link
  }
  sources {
    ...SourceLine
  }
}
fragment LineageTold on Lineage {
  members {
    generation
    pathConfidence
    disputed
    viaTradition
    node {
      ...Link
      regions {
        ...Link
      }
      ... on Design {
        year
      }
    }
  }
  derivations {
    ...Claim
  }
  totalCount
  truncated
}
fragment CreditBox on Credit {
  line
  note
  communities {
    ...Link
  }
  makers {
    ...MakerLine
  }
  restrictions {
    kind
    decree
    whoMay(lang: $lang)
    reach
    bearer {
      ...Link
    }
    path {
      ...Link
    }
    sources {
      ...SourceLine
    }
  }
  recognitions {
    ...RecognitionLine
  }
}
fragment StoryTold on Story {
  language
  paragraphs {
    text
    citations
  }
  sources {
    ...SourceLine
  }
}
fragment LineagePage on LineageNode {
  __typename
  id
  slug
  name
  uri
  canonicalId
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  regions {
    ...Link
  }
  communities {
    ...Link
  }
  techniques {
    ...Link
  }
  materials {
    ...Link
  }
  makers {
    ...MakerLine
    sources {
      ...SourceLine
    }
  }
  lineage(direction: BOTH, first: 300) {
    ...LineageTold
    ...Picture
  }
  credit(lang: $lang) {
    ...CreditBox
  }
  story(lang: $lang) {
    ...StoryTold
  }
  kindOf {
    ...Link
  }
  kinds(first: 100) {
    totalCount
    nodes {
      ...Link
    }
  }
  parts {
    ...Link
  }
  partOf(first: 100) {
    totalCount
    nodes {
      ...Link
    }
  }
  resembles {
    ...Likeness
    node {
      ...Link
    }
  }
  artifacts(first: 50) {
    totalCount
    nodes {
      ...ArtifactLine
    }
  }
  recognitions {
    ...RecognitionLine
  }
  sources {
    ...SourceLine
  }
}
fragment Likeness on Resemblance {
  id
  method
  confidence
  disputed
  how(lang: $lang)
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<LineageRecordQuery, LineageRecordQueryVariables>;
export const MotifListDocument = new TypedDocumentString(`
    query MotifList($first: Int, $after: String, $last: Int, $before: String, $filter: MotifFilter) {
  motifs(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      motifClass
      regions {
        ...Link
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<MotifListQuery, MotifListQueryVariables>;
export const WastraListDocument = new TypedDocumentString(`
    query WastraList($first: Int, $after: String, $last: Int, $before: String, $filter: WastraFilter) {
  wastras(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      family
      regions {
        ...Link
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<WastraListQuery, WastraListQueryVariables>;
export const DesignListDocument = new TypedDocumentString(`
    query DesignList($first: Int, $after: String, $last: Int, $before: String, $filter: DesignFilter) {
  designs(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      designKind: kind
      year
      makers {
        ...MakerLine
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment MakerLine on Maker {
  role
  craftsperson {
    ...Link
  }
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<DesignListQuery, DesignListQueryVariables>;
export const RegionListDocument = new TypedDocumentString(`
    query RegionList($first: Int, $after: String, $last: Int, $before: String, $filter: RegionFilter) {
  regions(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      regionKind: kind
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<RegionListQuery, RegionListQueryVariables>;
export const TechniqueListDocument = new TypedDocumentString(`
    query TechniqueList($first: Int, $after: String, $last: Int, $before: String, $filter: TechniqueFilter) {
  techniques(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      nameEn
      broader {
        ...Link
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TechniqueListQuery, TechniqueListQueryVariables>;
export const MaterialListDocument = new TypedDocumentString(`
    query MaterialList($first: Int, $after: String, $last: Int, $before: String, $filter: MaterialFilter) {
  materials(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      materialKind: kind
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<MaterialListQuery, MaterialListQueryVariables>;
export const CommunityListDocument = new TypedDocumentString(`
    query CommunityList($first: Int, $after: String, $last: Int, $before: String, $filter: CommunityFilter) {
  communities(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      regions {
        ...Link
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CommunityListQuery, CommunityListQueryVariables>;
export const CraftspersonListDocument = new TypedDocumentString(`
    query CraftspersonList($first: Int, $after: String, $last: Int, $before: String, $filter: CraftspersonFilter) {
  craftspeople(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      roles
      regions {
        ...Link
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CraftspersonListQuery, CraftspersonListQueryVariables>;
export const WorkshopListDocument = new TypedDocumentString(`
    query WorkshopList($first: Int, $after: String, $last: Int, $before: String, $filter: WorkshopFilter) {
  workshops(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      workshopKind: kind
      regions {
        ...Link
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<WorkshopListQuery, WorkshopListQueryVariables>;
export const ArtifactListDocument = new TypedDocumentString(`
    query ArtifactList($first: Int, $after: String, $last: Int, $before: String, $filter: ArtifactFilter) {
  artifacts(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      institution
      date
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ArtifactListQuery, ArtifactListQueryVariables>;
export const RecognitionListDocument = new TypedDocumentString(`
    query RecognitionList($first: Int, $after: String, $last: Int, $before: String, $filter: RecognitionFilter) {
  recognitions(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      recognitionKind: kind
      status
      year
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<RecognitionListQuery, RecognitionListQueryVariables>;
export const SourceListDocument = new TypedDocumentString(`
    query SourceList($first: Int, $after: String, $last: Int, $before: String, $filter: SourceFilter) {
  sources(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    totalCount
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      author
      year
      quality
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SourceListQuery, SourceListQueryVariables>;
export const ProvincesDocument = new TypedDocumentString(`
    query Provinces {
  coverage {
    regions {
      ...ProvinceCount
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment ProvinceCount on RegionCoverage {
  region {
    ...Link
    code
  }
  motifs
  wastras
  derivations
}`) as unknown as TypedDocumentString<ProvincesQuery, ProvincesQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...Link
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const MotifPageDocument = new TypedDocumentString(`
    query MotifPage($slug: String!, $lang: Language!) {
  motif(slug: $slug) {
    id
    slug
    motifClass
    medium
    symbolism(lang: $lang)
    nameMeaning(lang: $lang)
    firstAttested(lang: $lang)
    attribution(lang: $lang)
    restriction {
      kind
      decree
      since
      until
      whoMay(lang: $lang)
      sources {
        ...SourceLine
      }
    }
    appearsOn {
      ...Link
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}`) as unknown as TypedDocumentString<MotifPageQuery, MotifPageQueryVariables>;
export const TechniquePageDocument = new TypedDocumentString(`
    query TechniquePage($slug: String!, $lang: Language!) {
  technique(slug: $slug) {
    ...Basics
    nameEn
    aatId
    wikidataId
    broader {
      ...Link
    }
    narrower {
      ...Link
    }
    motifs(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
    wastras(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
    workshops(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
    recognitions {
      ...RecognitionLine
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}
fragment RecognitionLine on Recognition {
  id
  title
  kind
  status
  year
}
fragment Basics on Entity {
  __typename
  id
  slug
  name
  uri
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<TechniquePageQuery, TechniquePageQueryVariables>;
export const MaterialPageDocument = new TypedDocumentString(`
    query MaterialPage($slug: String!, $lang: Language!) {
  material(slug: $slug) {
    ...Basics
    materialKind: kind
    nameEn
    scientificName
    colour(lang: $lang)
    aatId
    wikidataId
    motifs(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
    wastras(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}
fragment Basics on Entity {
  __typename
  id
  slug
  name
  uri
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<MaterialPageQuery, MaterialPageQueryVariables>;
export const CommunityPageDocument = new TypedDocumentString(`
    query CommunityPage($slug: String!, $lang: Language!) {
  community(slug: $slug) {
    ...Basics
    regions {
      ...Link
    }
    motifs(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
    wastras(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
    members(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}
fragment Basics on Entity {
  __typename
  id
  slug
  name
  uri
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<CommunityPageQuery, CommunityPageQueryVariables>;
export const WorkshopPageDocument = new TypedDocumentString(`
    query WorkshopPage($slug: String!, $lang: Language!) {
  workshop(slug: $slug) {
    ...Basics
    workshopKind: kind
    founded
    url
    regions {
      ...Link
    }
    techniques {
      ...Link
    }
    craftspeople(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
    recognitions {
      ...RecognitionLine
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}
fragment RecognitionLine on Recognition {
  id
  title
  kind
  status
  year
}
fragment Basics on Entity {
  __typename
  id
  slug
  name
  uri
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<WorkshopPageQuery, WorkshopPageQueryVariables>;
export const ArtifactPageDocument = new TypedDocumentString(`
    query ArtifactPage($slug: String!, $lang: Language!) {
  artifact(slug: $slug) {
    ...Basics
    institution
    accession
    date
    licence
    url
    regions {
      ...Link
    }
    shows {
      ...Link
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}
fragment Basics on Entity {
  __typename
  id
  slug
  name
  uri
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<ArtifactPageQuery, ArtifactPageQueryVariables>;
export const RecognitionPageDocument = new TypedDocumentString(`
    query RecognitionPage($slug: String!, $lang: Language!) {
  recognition(slug: $slug) {
    ...Basics
    recognitionKind: kind
    status
    year
    number
    body
    regions {
      ...Link
    }
    recognises {
      ...Link
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}
fragment Basics on Entity {
  __typename
  id
  slug
  name
  uri
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<RecognitionPageQuery, RecognitionPageQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($slug: String!, $lang: Language!) {
  source(slug: $slug) {
    ...Basics
    author
    publisher
    year
    url
    language
    quality
    citedBy(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}
fragment Basics on Entity {
  __typename
  id
  slug
  name
  uri
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const AboutThisDocument = new TypedDocumentString(`
    query AboutThis($id: ID!, $lang: Language) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      uri
      description(lang: $lang)
      aliases {
        text
        kind
        language
      }
      sources {
        title
        url
        quality
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AboutThisQuery, AboutThisQueryVariables>;
export const RegionPageDocument = new TypedDocumentString(`
    query RegionPage($slug: String!, $lang: Language!) {
  region(slug: $slug) {
    ...Basics
    regionKind: kind
    code
    iso3166
    latitude
    longitude
    partOf {
      ...Link
    }
    parts(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
    motifs(first: 60) {
      totalCount
      nodes {
        ...Link
      }
    }
    wastras(first: 60) {
      totalCount
      nodes {
        ...Link
      }
    }
    designs(first: 60) {
      totalCount
      nodes {
        ...Link
      }
    }
    craftspeople(first: 60) {
      totalCount
      nodes {
        ...Link
      }
    }
    workshops(first: 60) {
      totalCount
      nodes {
        ...Link
      }
    }
    communities(first: 60) {
      totalCount
      nodes {
        ...Link
      }
    }
    artifacts(first: 60) {
      totalCount
      nodes {
        ...ArtifactLine
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment AliasLine on Alias {
  text
  language
  kind
}
fragment ArtifactLine on Artifact {
  id
  title
  institution
  accession
  date
}
fragment Basics on Entity {
  __typename
  id
  slug
  name
  uri
  note
  aliases {
    ...AliasLine
  }
  description(lang: $lang)
  descriptionLanguage(lang: $lang)
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<RegionPageQuery, RegionPageQueryVariables>;
export const RegisterDesignDocument = new TypedDocumentString(`
    mutation RegisterDesign($input: ProposeDesignInput!, $lang: Language!) {
  proposeDesign(input: $input) {
    proposal {
      id
    }
    userErrors {
      field
      message(lang: $lang)
    }
    warnings {
      field
      message(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterDesignMutation, RegisterDesignMutationVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($status: ProposalStatus!, $count: Int!) {
  stats {
    revision
  }
  viewer {
    shownName
  }
  proposals(status: $status, last: $count) {
    totalCount
    nodes {
      id
      kind
      title
      author
      submittedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewedProposalDocument = new TypedDocumentString(`
    query ReviewedProposal($id: ID!, $lang: Language!) {
  node(id: $id) {
    __typename
    ...Proposed
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment ProposedSourceLine on ProposedSource {
  title
  author
  publisher
  year
  url
  quality
  source {
    id
  }
}
fragment Proposed on Proposal {
  id
  kind
  status
  title
  subjectId
  author
  submittedAt
  comment
  reason
  reviewer
  reviewedAt
  reviewComment
  differences {
    ...Changed
  }
  now {
    differences {
      ...Changed
    }
    userErrors {
      message(lang: $lang)
    }
    warnings {
      code
      message(lang: $lang)
    }
  }
  descents {
    descendantId
    ancestorId
    kind
    confidence
    disputed
    period
    how(lang: $lang)
    descendant {
      ...Link
    }
    ancestor {
      ...Link
    }
    sources {
      ...ProposedSourceLine
    }
  }
  sources {
    ...ProposedSourceLine
  }
}
fragment Changed on Difference {
  field
  before
  after
}`) as unknown as TypedDocumentString<ReviewedProposalQuery, ReviewedProposalQueryVariables>;
export const ReviewedSubjectDocument = new TypedDocumentString(`
    query ReviewedSubject($id: ID!, $lang: Language!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...Link
    }
  }
  derivation(id: $id) {
    ...Claim
  }
  resemblance(id: $id) {
    ...Likeness
    between {
      ...Link
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment Claim on Derivation {
  id
  kind
  confidence
  disputed
  how(lang: $lang)
  period
  verification
  descendant {
    ...Link
  }
  ancestor {
    ...Link
  }
  sources {
    ...SourceLine
  }
}
fragment Likeness on Resemblance {
  id
  method
  confidence
  disputed
  how(lang: $lang)
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<ReviewedSubjectQuery, ReviewedSubjectQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    mutation Review($input: ReviewProposalInput!, $lang: Language!) {
  reviewProposal(input: $input) {
    proposal {
      id
      title
      status
      subjectId
      submittedAt
    }
    userErrors {
      code
      field
      message(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewMutation, ReviewMutationVariables>;
export const TakeBackDocument = new TypedDocumentString(`
    mutation TakeBack($input: UndoInput!, $lang: Language!) {
  undo(input: $input) {
    proposal {
      id
      title
      status
      subjectId
      submittedAt
    }
    userErrors {
      code
      field
      message(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBackMutation, TakeBackMutationVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($query: String!, $filter: SearchFilter, $facets: [SearchFacetField!], $first: Int!, $after: String, $lang: Language!) {
  search(
    query: $query
    filter: $filter
    facets: $facets
    first: $first
    after: $after
    lang: $lang
  ) {
    totalCount
    didYouMean
    degraded
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
      ...SearchResult
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SearchResult on SearchEdge {
  highlights {
    field
    segments {
      text
      hit
    }
  }
  node {
    ...Link
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const VocabularyDocument = new TypedDocumentString(`
    query Vocabulary {
  vocabulary {
    name
    values {
      value
      id: label(lang: ID)
      en: label(lang: EN)
      definitionId: definition(lang: ID)
      definitionEn: definition(lang: EN)
    }
  }
}
    `) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;
export const SuccessorDocument = new TypedDocumentString(`
    query Successor($id: ID!) {
  node(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<SuccessorQuery, SuccessorQueryVariables>;
export const CoveragePageDocument = new TypedDocumentString(`
    query CoveragePage {
  stats {
    ...Numbers
    kinds
    parts
    resemblances
  }
  coverage {
    ...Lacks
    regions {
      ...ProvinceCount
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment KindCount on KindCount {
  kind
  count
}
fragment Lacks on Coverage {
  withoutSource {
    ...KindCount
  }
  withoutAncestors {
    ...KindCount
  }
  withoutRegion {
    ...KindCount
  }
  undated {
    ...KindCount
  }
  derivationsByConfidence {
    confidence
    count
    disputed
  }
}
fragment ProvinceCount on RegionCoverage {
  region {
    ...Link
    code
  }
  motifs
  wastras
  derivations
}
fragment Numbers on Stats {
  motifs
  wastras
  designs
  derivations
  craftspeople
  regions
  techniques
  materials
  communities
  workshops
  artifacts
  recognitions
  sources
}`) as unknown as TypedDocumentString<CoveragePageQuery, CoveragePageQueryVariables>;
export const ToldPathDocument = new TypedDocumentString(`
    query ToldPath($from: ID!, $to: ID!, $lang: Language!) {
  lineagePaths(from: $from, to: $to, first: 1) {
    ...Way
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment SourceLine on Source {
  id
  title
  author
  publisher
  year
  url
  language
  quality
}
fragment Claim on Derivation {
  id
  kind
  confidence
  disputed
  how(lang: $lang)
  period
  verification
  descendant {
    ...Link
  }
  ancestor {
    ...Link
  }
  sources {
    ...SourceLine
  }
}
fragment Way on LineagePath {
  length
  confidence
  disputed
  nodes {
    ...Link
    regions {
      ...Link
    }
    ... on Design {
      year
    }
  }
  derivations {
    ...Claim
  }
}`) as unknown as TypedDocumentString<ToldPathQuery, ToldPathQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage($examples: [ID!]!, $from: ID!, $known: ID!) {
  stats {
    ...Numbers
  }
  coverage {
    ...Lacks
    regions {
      ...ProvinceCount
    }
  }
  origin: node(id: $from) {
    ... on LineageNode {
      ...Link
      lineage(direction: ANCESTORS) {
        totalCount
        ...Picture
      }
    }
  }
  became: node(id: $known) {
    ... on LineageNode {
      ...Link
      lineage(direction: DESCENDANTS) {
        totalCount
        ...Picture
      }
    }
  }
  nodes(ids: $examples) {
    ... on Entity {
      ...Link
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment DrawnBox on LayoutBox {
  x
  y
  width
  height
}
fragment Drawn on LineageLayout {
  orientation
  axis
  width
  height
  hiddenCount
  undatedLane {
    ...DrawnBox
  }
  periods {
    from
    to
    box {
      ...DrawnBox
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
      ...DrawnBox
    }
    member {
      pathConfidence
      disputed
      viaTradition
    }
    node {
      ...Link
      regions {
        ...Link
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
fragment Picture on Lineage {
  wide: layout {
    ...Drawn
  }
  narrow: layout(orientation: VERTICAL) {
    ...Drawn
  }
}
fragment KindCount on KindCount {
  kind
  count
}
fragment Lacks on Coverage {
  withoutSource {
    ...KindCount
  }
  withoutAncestors {
    ...KindCount
  }
  withoutRegion {
    ...KindCount
  }
  undated {
    ...KindCount
  }
  derivationsByConfidence {
    confidence
    count
    disputed
  }
}
fragment ProvinceCount on RegionCoverage {
  region {
    ...Link
    code
  }
  motifs
  wastras
  derivations
}
fragment Numbers on Stats {
  motifs
  wastras
  designs
  derivations
  craftspeople
  regions
  techniques
  materials
  communities
  workshops
  artifacts
  recognitions
  sources
}`) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const TimelineMotifsDocument = new TypedDocumentString(`
    query TimelineMotifs($centuries: [Int!]!, $after: String, $lang: Language!) {
  motifs(filter: {century: $centuries}, first: 100, after: $after) {
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      firstAttested(lang: $lang)
      firstAttestedFrom
      firstAttestedTo
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TimelineMotifsQuery, TimelineMotifsQueryVariables>;
export const TimelineDesignsDocument = new TypedDocumentString(`
    query TimelineDesigns($after: String) {
  designs(filter: {yearFrom: 1}, first: 100, after: $after) {
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      year
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TimelineDesignsQuery, TimelineDesignsQueryVariables>;
export const TimelineRecognitionsDocument = new TypedDocumentString(`
    query TimelineRecognitions($after: String) {
  recognitions(first: 100, after: $after) {
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      year
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TimelineRecognitionsQuery, TimelineRecognitionsQueryVariables>;
export const TimelineWorkshopsDocument = new TypedDocumentString(`
    query TimelineWorkshops($after: String) {
  workshops(first: 100, after: $after) {
    pageInfo {
      ...PageBounds
    }
    nodes {
      ...Link
      founded
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TimelineWorkshopsQuery, TimelineWorkshopsQueryVariables>;
export const TimelineTotalsDocument = new TypedDocumentString(`
    query TimelineTotals {
  stats {
    motifs
    designs
    recognitions
    workshops
  }
}
    `) as unknown as TypedDocumentString<TimelineTotalsQuery, TimelineTotalsQueryVariables>;
export const WastraPageDocument = new TypedDocumentString(`
    query WastraPage($slug: String!, $lang: Language!) {
  wastra(slug: $slug) {
    id
    slug
    family
    status
    use(lang: $lang)
    motifs(first: 100) {
      totalCount
      nodes {
        ...Link
      }
    }
  }
}
    fragment Link on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<WastraPageQuery, WastraPageQueryVariables>;
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