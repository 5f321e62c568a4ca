import type {
  Confidence,
  DesignKind,
  EntityKind,
  MaterialKind,
  MotifClass,
  PersonRole,
  RecognitionKind,
  RegionKind,
  RestrictionKind,
  SourceQuality,
  WastraFamily,
  WastraStatus,
  WorkshopKind,
} from './__generated__/graphql.ts';

type Choices<T extends string> = Readonly<Record<T, true>>;

/** The values that lists can be narrowed to; the compiler sees to it that none is missing. */
export const motifClasses: Choices<MotifClass> = {
  GEOMETRIC: true,
  VEGETAL: true,
  ANIMAL: true,
  FIGURAL: true,
  COMPOSITE: true,
  NAUTICAL: true,
  COSMIC: true,
  CALLIGRAPHIC: true,
  BORDER: true,
};

export const restrictionKinds: Choices<RestrictionKind> = {
  LARANGAN: true,
  RITUAL: true,
  RANK: true,
  CLAN: true,
};

export const wastraFamilies: Choices<WastraFamily> = {
  BATIK: true,
  IKAT: true,
  SONGKET: true,
  BROCADE: true,
  PLAIN_WEAVE: true,
  TAPIS: true,
  TIE_DYE: true,
  EMBROIDERY: true,
  PRINTED: true,
  BEADWORK: true,
  BARKCLOTH: true,
  OTHER: true,
};

export const wastraStatuses: Choices<WastraStatus> = {
  LIVING: true,
  REVIVED: true,
  ENDANGERED: true,
  LOST: true,
};

export const designKinds: Choices<DesignKind> = {
  BATIK: true,
  FASHION: true,
  TEXTILE: true,
  LIVERY: true,
  GRAPHIC: true,
  PRODUCT: true,
  ARCHITECTURE: true,
  DIGITAL: true,
};

export const regionKinds: Choices<RegionKind> = {
  PROVINCE: true,
  REGENCY: true,
  DISTRICT: true,
  VILLAGE: true,
  ISLAND: true,
  AREA: true,
  COUNTRY: true,
};

export const materialKinds: Choices<MaterialKind> = {
  FIBRE: true,
  DYE: true,
  MORDANT: true,
  METAL: true,
  MINERAL: true,
  RESIST: true,
  AUXILIARY: true,
  BARK: true,
  OTHER: true,
};

export const personRoles: Choices<PersonRole> = {
  DESIGNER: true,
  ARTISAN: true,
  MASTER_WEAVER: true,
  DYER: true,
  SCHOLAR: true,
  RULER: true,
  PATRON: true,
  ENTREPRENEUR: true,
  COLLECTIVE: true,
};

export const workshopKinds: Choices<WorkshopKind> = {
  STUDIO: true,
  SENTRA: true,
  COOPERATIVE: true,
  COMPANY: true,
  ORGANISATION: true,
};

export const recognitionKinds: Choices<RecognitionKind> = {
  UNESCO_ICH: true,
  WBTB: true,
  GEOGRAPHICAL_INDICATION: true,
  STANDARD: true,
  OTHER: true,
};

export const sourceQualities: Choices<SourceQuality> = { A: true, B: true, C: true };

export const confidences: Choices<Confidence> = {
  DOCUMENTED: true,
  SCHOLARLY: true,
  TRADITIONAL_ACCOUNT: true,
  STYLISTIC: true,
};

export const entityKinds: Choices<EntityKind> = {
  MOTIF: true,
  WASTRA: true,
  DESIGN: true,
  REGION: true,
  TECHNIQUE: true,
  MATERIAL: true,
  COMMUNITY: true,
  CRAFTSPERSON: true,
  WORKSHOP: true,
  ARTIFACT: true,
  RECOGNITION: true,
  SOURCE: true,
};

/** How a value stands in an address: `PLAIN_WEAVE` as `plain-weave`. */
export const inAddress = (value: string): string => value.toLowerCase().replaceAll('_', '-');

/** The words of an answer in an address, which may be several, parted by commas. */
const several = (given: string | undefined): string[] => given?.split(/[\s,]+/).filter(Boolean) ?? [];

/** The values that an address names, as filters take them; nothing when it names none of them. */
export function chosen<T extends string>(given: string | undefined, choices: Choices<T>): T[] | undefined {
  const values = several(given).map((word) => word.toUpperCase().replaceAll('-', '_'));
  const found = (Object.keys(choices) as T[]).filter((key) => values.includes(key));
  return found.length > 0 ? found : undefined;
}

/** The slugs that an address names, as filters take them. */
export function slugs(given: string | undefined): string[] | undefined {
  const found = several(given);
  return found.length > 0 ? found : undefined;
}

/** The centuries that an address names. */
export function centuries(given: string | undefined): number[] | undefined {
  const found = several(given)
    .map(Number)
    .filter((century) => Number.isInteger(century) && century > 0 && century < 22);
  return found.length > 0 ? found : undefined;
}
