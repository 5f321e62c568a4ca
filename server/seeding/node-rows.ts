import { type EntityKind, entityPath } from '../../schema/enums.ts';
import type { AdministrativeRegion } from './administrative-regions.ts';
import type { ListName, Located, RecordOf } from './dataset.ts';
import type { NodeRow, PropertyValue, RowProperties } from './rows.ts';
import { seedHash } from './seed-hash.ts';

type Localised = { readonly id?: string | undefined; readonly en?: string | undefined };
type Given = Readonly<Record<string, PropertyValue | undefined>>;

const labels: Readonly<Record<EntityKind, readonly string[]>> = {
  MOTIF: ['Entity', 'LineageNode', 'Motif'],
  WASTRA: ['Entity', 'LineageNode', 'Wastra'],
  DESIGN: ['Entity', 'LineageNode', 'Design'],
  REGION: ['Entity', 'Region'],
  TECHNIQUE: ['Entity', 'Technique'],
  MATERIAL: ['Entity', 'Material'],
  COMMUNITY: ['Entity', 'Community'],
  CRAFTSPERSON: ['Entity', 'Craftsperson'],
  WORKSHOP: ['Entity', 'Workshop'],
  ARTIFACT: ['Entity', 'Artifact'],
  RECOGNITION: ['Entity', 'Recognition'],
  SOURCE: ['Entity', 'Source'],
};

/** How the records of each list that makes nodes become one. */
export const nodeRowOf = {
  sources: ({ record: r, dataset }: Located<RecordOf<'sources'>>) =>
    node('SOURCE', r.slug, r.title, dataset, {
      author: r.author,
      publisher: r.publisher,
      year: r.year,
      url: r.url,
      language: r.language,
      quality: r.quality,
      note: r.note,
    }),
  regions: ({ record, dataset }: Located<RecordOf<'regions'>>) => regionRow(record, undefined, dataset),
  techniques: ({ record: r, dataset }: Located<RecordOf<'techniques'>>) =>
    node('TECHNIQUE', r.slug, r.name, dataset, {
      ...common(r),
      nameEn: r.nameEn,
      family: r.family,
      aatId: r.aat,
      wikidataId: r.wikidata,
    }),
  materials: ({ record: r, dataset }: Located<RecordOf<'materials'>>) =>
    node('MATERIAL', r.slug, r.name, dataset, {
      ...common(r),
      ...localised('colour', r.colour),
      nameEn: r.nameEn,
      kind: r.kind,
      scientificName: r.scientificName,
      aatId: r.aat,
      wikidataId: r.wikidata,
    }),
  communities: ({ record: r, dataset }: Located<RecordOf<'communities'>>) =>
    node('COMMUNITY', r.slug, r.name, dataset, common(r)),
  wastra: ({ record: r, dataset }: Located<RecordOf<'wastra'>>) =>
    node('WASTRA', r.slug, r.name, dataset, {
      ...common(r),
      ...localised('use', r.use),
      family: r.family,
      status: r.status,
    }),
  motifs: ({ record: r, dataset }: Located<RecordOf<'motifs'>>) =>
    node('MOTIF', r.slug, r.name, dataset, {
      ...common(r),
      ...localised('nameMeaning', r.nameMeaning),
      ...localised('symbolism', r.symbolism),
      ...localised('firstAttested', r.firstAttested?.text),
      ...localised('attribution', r.attribution?.claim),
      medium: r.medium,
      motifClass: r.class,
      firstAttestedFrom: r.firstAttested?.from,
      firstAttestedTo: r.firstAttested?.to,
      ...restriction(r.restriction),
    }),
  designs: ({ record: r, dataset }: Located<RecordOf<'designs'>>) =>
    node('DESIGN', r.slug, r.name, dataset, { ...common(r), kind: r.kind, year: r.year }),
  craftspeople: ({ record: r, dataset }: Located<RecordOf<'craftspeople'>>) =>
    node('CRAFTSPERSON', r.slug, r.name, dataset, {
      ...common(r),
      roles: r.roles,
      born: r.born,
      died: r.died,
    }),
  workshops: ({ record: r, dataset }: Located<RecordOf<'workshops'>>) =>
    node('WORKSHOP', r.slug, r.name, dataset, {
      ...common(r),
      kind: r.kind,
      founded: r.founded,
      url: r.url,
    }),
  artifacts: ({ record: r, dataset }: Located<RecordOf<'artifacts'>>) =>
    node('ARTIFACT', r.slug, r.title, dataset, {
      ...localised('description', r.description),
      institution: r.institution,
      accession: r.accession,
      url: r.url,
      date: r.date,
      licence: r.licence,
      note: r.note,
    }),
  recognitions: ({ record: r, dataset }: Located<RecordOf<'recognitions'>>) =>
    node('RECOGNITION', r.slug, r.title, dataset, {
      kind: r.kind,
      status: r.status,
      year: r.year,
      number: r.number,
      body: r.body,
      note: r.note,
    }),
} satisfies { readonly [L in ListName]?: (located: Located<RecordOf<L>>) => NodeRow };

/** A region as a seed tells it, over what the administration says of it. */
export function regionRow(
  seed: RecordOf<'regions'>,
  official: AdministrativeRegion | undefined,
  dataset: string,
): NodeRow {
  return node('REGION', seed.slug, seed.name, dataset, {
    ...common(seed),
    ...place(seed.kind, seed.code ?? official?.code, seed.iso3166),
    latitude: seed.latitude ?? official?.latitude,
    longitude: seed.longitude ?? official?.longitude,
  });
}

/** A region that only the administration tells of. */
export function administrativeRow(region: AdministrativeRegion, dataset: string): NodeRow {
  return node('REGION', region.slug, region.name, dataset, {
    ...common({ aliases: [] }),
    ...place(region.kind, region.code, undefined),
    latitude: region.latitude,
    longitude: region.longitude,
  });
}

function node(kind: EntityKind, slug: string, name: string, dataset: string, given: Given): NodeRow {
  const id = `${entityPath[kind]}/${slug}`;
  const properties = { ...present({ id, slug, name, sortName: sortNameOf(name), ...given }), dataset };
  return { id, labels: labels[kind], properties, seedHash: seedHash(properties) };
}

/** The name as lists sort it: lower case, without diacritics. */
export function sortNameOf(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

interface CommonFields {
  readonly aliases: readonly { text: string; kind: string; language?: string | undefined }[];
  readonly description?: Localised | undefined;
  readonly note?: string | undefined;
}

function common({ aliases, description, note }: CommonFields): Given {
  return {
    aliasTexts: aliases.map((alias) => alias.text),
    aliasKinds: aliases.map((alias) => alias.kind),
    aliasLanguages: aliases.map((alias) => alias.language ?? ''),
    ...localised('description', description),
    note,
  };
}

function place(kind: string, code: string | undefined, iso3166: string | undefined): Given {
  return { kind, code, iso3166 };
}

function restriction(given: RecordOf<'motifs'>['restriction']): Given {
  return {
    restrictionKind: given?.kind,
    ...localised('restrictionWhoMay', given?.whoMay),
    restrictionDecree: given?.decree,
    restrictionSince: given?.since,
    restrictionUntil: given?.until,
    restrictionSourceIds: given?.sources.map(sourceId),
  };
}

export const sourceId = (slug: string): string => `source/${slug}`;

/** The pair of properties that a text in two languages becomes. */
export function localised(key: string, text: Localised | undefined): Given {
  return { [`${key}Id`]: text?.id, [`${key}En`]: text?.en };
}

export function present(given: Given): RowProperties {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value ?? null]));
}
