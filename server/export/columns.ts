import type { EntityKind, Term } from '../../schema/enums.ts';
import { vocabularies } from '../../schema/vocabularies.ts';
import { properties } from '../linked-data/vocabulary-terms.ts';

/** A column of a table, with its meaning in both languages. */
export interface Column {
  /** The property of the graph. */
  readonly key: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'list';
  readonly label: Term['label'];
  readonly definition: Term['definition'];
  /** The closed vocabulary that its values are of. */
  readonly vocabulary?: string | undefined;
}

type Type = Column['type'];

const own: Readonly<Record<string, Pick<Term, 'label' | 'definition'>>> = {
  id: said('id', 'Tetap, bagian dari alamatnya.', 'id', 'It stays, and is part of the address.'),
  uri: said('alamat', 'Alamat tetap di web.', 'address', 'Permanent address on the web.'),
  name: said('nama', 'Nama atau judul.', 'name', 'Name or title.'),
  description: said('uraian', 'Apa itu.', 'description', 'What it is.'),
  createdAt: said('dibuat', 'Kapan dicatat pertama kali.', 'created', 'When it was first recorded.'),
  updatedAt: said('diubah', 'Kapan terakhir diubah.', 'updated', 'When it was last changed.'),
  latitude: said('lintang', 'Derajat, WGS 84.', 'latitude', 'Degrees, WGS 84.'),
  longitude: said('bujur', 'Derajat, WGS 84.', 'longitude', 'Degrees, WGS 84.'),
  type: said('hubungan', 'Hubungan apa.', 'relationship', 'Which relation it is.'),
};

function said(idLabel: string, idText: string, enLabel: string, enText: string) {
  return { label: { id: idLabel, en: enLabel }, definition: { id: idText, en: enText } };
}

const known = new Map(properties.map((property) => [property.name, property]));

function column(key: string, type: Type = 'text', vocabulary?: string): Column {
  const stem = key.replace(/(?<=[a-z])(Id|En)$/, '');
  const words = own[key] ?? known.get(key) ?? own[stem] ?? known.get(stem);
  if (words === undefined) throw new Error(`The column ${key} has no meaning: add it to the vocabulary.`);
  const { label, definition } = words;
  return { key, type, label, definition, vocabulary };
}

const inBoth = (stem: string): readonly Column[] => [column(`${stem}Id`), column(`${stem}En`)];
const first = [column('id'), column('uri'), column('name')];
const last = [column('note'), column('createdAt'), column('updatedAt')];
const matches = [column('aatId'), column('wikidataId')];

/** What is told of each kind of record, beside its id, address, name, note and days. */
const particular: Readonly<Record<EntityKind, readonly Column[]>> = {
  MOTIF: [
    column('medium', 'text', 'MotifMedium'),
    column('motifClass', 'text', 'MotifClass'),
    ...inBoth('description'),
    ...inBoth('symbolism'),
    ...inBoth('nameMeaning'),
    ...inBoth('firstAttested'),
    column('firstAttestedFrom', 'integer'),
    column('firstAttestedTo', 'integer'),
    ...inBoth('attribution'),
    column('restrictionKind', 'text', 'RestrictionKind'),
    ...inBoth('restrictionWhoMay'),
    column('restrictionDecree'),
    column('restrictionSince'),
    column('restrictionUntil'),
    column('restrictionSourceIds', 'list'),
  ],
  WASTRA: [
    column('family', 'text', 'WastraFamily'),
    column('status', 'text', 'WastraStatus'),
    ...inBoth('description'),
    ...inBoth('use'),
  ],
  DESIGN: [column('kind', 'text', 'DesignKind'), column('year', 'integer'), ...inBoth('description')],
  REGION: [
    column('kind', 'text', 'RegionKind'),
    column('code'),
    column('iso3166'),
    column('latitude', 'number'),
    column('longitude', 'number'),
    ...inBoth('description'),
  ],
  TECHNIQUE: [column('nameEn'), column('family'), ...inBoth('description'), ...matches],
  MATERIAL: [
    column('nameEn'),
    column('kind', 'text', 'MaterialKind'),
    column('scientificName'),
    ...inBoth('colour'),
    ...inBoth('description'),
    ...matches,
  ],
  COMMUNITY: inBoth('description'),
  CRAFTSPERSON: [
    column('roles', 'list', 'PersonRole'),
    column('born'),
    column('died'),
    ...inBoth('description'),
  ],
  WORKSHOP: [
    column('kind', 'text', 'WorkshopKind'),
    column('founded', 'integer'),
    column('url'),
    ...inBoth('description'),
  ],
  ARTIFACT: [
    column('institution'),
    column('accession'),
    column('date'),
    column('url'),
    column('licence'),
    ...inBoth('description'),
  ],
  RECOGNITION: [
    column('kind', 'text', 'RecognitionKind'),
    column('status', 'text', 'RecognitionStatus'),
    column('year', 'integer'),
    column('number'),
    column('body'),
  ],
  SOURCE: [
    column('author'),
    column('publisher'),
    column('year', 'integer'),
    column('url'),
    column('language'),
    column('quality', 'text', 'SourceQuality'),
  ],
};

export const columnsOf = (kind: EntityKind): readonly Column[] => [...first, ...particular[kind], ...last];

/** What is told of a relationship: all of a claim, and of any other what it joins. */
export const relationshipColumns: readonly Column[] = [
  column('type'),
  column('from'),
  column('to'),
  column('id'),
  column('kind', 'text', 'DerivationKind'),
  column('method', 'text', 'ResemblanceMethod'),
  column('confidence', 'text', 'Confidence'),
  column('disputed', 'boolean'),
  column('status'),
  ...inBoth('how'),
  column('period'),
  column('role', 'text', 'MakerRole'),
  column('sourceIds', 'list'),
  column('verification', 'text', 'Verification'),
  column('verifiedAt'),
  column('note'),
];

/** The values that a column of a closed vocabulary may have. */
export const valuesOf = ({ vocabulary }: Column): readonly string[] =>
  vocabulary === undefined ? [] : Object.keys(vocabularies[vocabulary] ?? {});
