import type { EntityKind, SourceQuality, Term } from '../../../schema/enums.ts';
import * as vocabularies from '../../../schema/enums.ts';
import { kindOfId } from '../../graph/entity-row.ts';
import { Properties } from '../../graph/properties.ts';
import type { SearchDocument, SearchFacets } from '../search-document.ts';
import type { Analyser } from '../text/analyser.ts';
import { normalise } from '../text/normalise.ts';
import { centuriesIn, centuriesOf } from './century.ts';
import type { DocumentFacts, Neighbour } from './document-facts.query.ts';
import { kindWeight } from './kind-weight.ts';

/** What one record is for search. Pure: facts and rules in, document out. */
export function toDocument(facts: DocumentFacts, analyser: Analyser): SearchDocument {
  const row = new Properties(facts.node);
  const id = row.text('id');
  const kind = kindOfId(id);
  if (kind === undefined) throw new TypeError(`The id ${id} names no kind of entity.`);
  const texts = { id, kind, row, facts };
  const given = givenNames(texts);
  const plain = given.map(normalise);
  const own = analyser.synonyms.named(plain);
  const names = [...given, ...own.flatMap((group) => group.forms)];
  const context = contextOf(texts);
  const near = [
    ...analyser.synonyms.ofConcept(id),
    ...analyser.synonyms.within(normalise([...given, ...context].join(' '))),
  ].filter((group) => !own.includes(group));
  const wholeContext = distinct([
    ...context,
    ...own.flatMap((group) => group.near),
    ...near.flatMap((group) => group.forms),
  ]);
  const [descriptionId, descriptionEn] = (['Id', 'En'] as const).map((language) => prose(row, language));
  return {
    id,
    kind,
    slug: row.text('slug'),
    name: row.text('name'),
    names: distinct(names.flatMap((name) => analyser.nameVariants(name))),
    aliases: distinct(given.slice(1)),
    context: wholeContext,
    descriptionId: descriptionId ?? '',
    descriptionEn: descriptionEn ?? '',
    stems: analyser.stems([...names, ...wholeContext, descriptionId ?? '', descriptionEn ?? '']),
    facets: facetsOf(texts),
    weight: weightOf(kind, facts.degree),
    region: facts.regions[0]?.names[0] ?? null,
    revision: facts.revision,
  };
}

interface Texts {
  readonly id: string;
  readonly kind: EntityKind;
  readonly row: Properties;
  readonly facts: DocumentFacts;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');

/** The name first, then all others by which the record itself is known. */
function givenNames({ row }: Texts): string[] {
  const others = ['nameEn', 'scientificName', 'accession'].map((key) => row.optionalText(key) ?? '');
  return distinct([row.text('name'), ...row.texts('aliasTexts'), ...others]);
}

function contextOf({ id, kind, row, facts }: Texts): string[] {
  const neighbours = [
    facts.regions,
    facts.techniques,
    facts.communities,
    facts.wastra,
    facts.related,
    facts.around,
    facts.broader,
    facts.materials,
  ].flat();
  return distinct([
    ...labelsOf(vocabularies.entityKinds[kind]),
    ...termLabels(row),
    ...plainContext(row),
    ...neighbours.flatMap((neighbour) => neighbour.names),
    row.text('slug') === normalise(row.text('name')).replaceAll(' ', '-')
      ? ''
      : id.slice(id.indexOf('/') + 1),
  ]);
}

const labelsOf = ({ label }: Term): string[] => [label.id, label.en];

/** Properties that hold terms, each with the vocabularies in which it may be. */
const termProperties: Readonly<Record<string, readonly Readonly<Record<string, Term>>[]>> = {
  motifClass: [vocabularies.motifClasses],
  medium: [vocabularies.motifMedia],
  restrictionKind: [vocabularies.restrictionKinds],
  family: [vocabularies.wastraFamilies],
  status: [vocabularies.wastraStatuses, vocabularies.recognitionStatuses],
  kind: [
    vocabularies.designKinds,
    vocabularies.regionKinds,
    vocabularies.materialKinds,
    vocabularies.workshopKinds,
    vocabularies.recognitionKinds,
  ],
};

function termLabels(row: Properties): string[] {
  const single = Object.entries(termProperties).flatMap(([key, sets]) => {
    const value = row.optionalText(key);
    if (value === null || value === 'TEXTILE') return [];
    return sets.flatMap((set) => (set[value] ? labelsOf(set[value]) : []));
  });
  const recognition: Term = recognitionKinds[row.optionalText('kind') ?? ''] ?? noTerm;
  const { id, en } = recognition.definition;
  const roles = row.texts('roles').flatMap((role) => labelsOf(roleTerm(role)));
  return [...single, ...roles, id, en];
}

const noTerm: Term = { label: { id: '', en: '' }, definition: { id: '', en: '' } };
const recognitionKinds: Readonly<Record<string, Term>> = vocabularies.recognitionKinds;
const personRoles: Readonly<Record<string, Term>> = vocabularies.personRoles;
const roleTerm = (role: string): Term => personRoles[role] ?? noTerm;

const plainContext = (row: Properties): string[] =>
  [
    ...[
      'institution',
      'author',
      'publisher',
      'body',
      'number',
      'date',
      'born',
      'died',
      'restrictionDecree',
    ].map((key) => row.optionalText(key)),
    ...['year', 'founded'].map((key) => row.optionalNumber(key)?.toString() ?? null),
  ].filter((text) => text !== null);

const proseProperties = [
  'description',
  'nameMeaning',
  'symbolism',
  'use',
  'colour',
  'firstAttested',
  'attribution',
  'restrictionWhoMay',
];

const prose = (row: Properties, language: 'Id' | 'En'): string =>
  proseProperties
    .map((key) => row.optionalText(`${key}${language}`))
    .filter((text) => text !== null)
    .join(' ');

function facetsOf({ id, kind, row, facts }: Texts): SearchFacets {
  const itself = (of: EntityKind) => (kind === of ? [slugOf(id)] : []);
  return {
    region: slugs([...facts.regions, ...facts.around], itself('REGION')),
    technique: slugs([...facts.techniques, ...facts.broader], itself('TECHNIQUE')),
    community: slugs(facts.communities, itself('COMMUNITY')),
    wastra: slugs(facts.wastra, itself('WASTRA')),
    century: centuries(row),
    motifClass: row.optionalTerm('motifClass', vocabularies.motifClasses),
    restriction: row.optionalTerm('restrictionKind', vocabularies.restrictionKinds),
    confidence: facts.confidences.filter(
      (value) => value in vocabularies.confidences,
    ) as SearchFacets['confidence'],
    sourceQuality: qualityOf(row, facts.qualities),
    hasDescendants: facts.hasDescendants,
  };
}

const slugOf = (id: string) => id.slice(id.indexOf('/') + 1);
const slugs = (neighbours: readonly Neighbour[], itself: readonly string[]) =>
  distinct([...itself, ...neighbours.map((neighbour) => slugOf(neighbour.id))]);

function centuries(row: Properties): number[] {
  const attested = centuriesOf(
    row.optionalNumber('firstAttestedFrom'),
    row.optionalNumber('firstAttestedTo'),
  );
  if (attested.length > 0) return attested;
  const year = row.optionalNumber('year');
  return year === null ? centuriesIn(row.optionalText('date')) : centuriesOf(year, year);
}

/** The best kind of source on which it rests; a source has its own. */
function qualityOf(row: Properties, cited: readonly string[]): SourceQuality | null {
  const own = row.optionalText('quality');
  const [best] = own === null ? [...cited].sort() : [own];
  return best !== undefined && best in vocabularies.sourceQualities ? (best as SourceQuality) : null;
}

/** Mostly by kind, and then by how much is tied to the record. */
function weightOf(kind: EntityKind, degree: number): number {
  const tied = Math.min(1, Math.log10(1 + degree) / 2.5);
  return Math.round((kindWeight[kind] * 0.6 + tied * 0.4) * 1_000) / 1_000;
}
