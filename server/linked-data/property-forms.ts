import { vocabularies } from '../../schema/vocabularies.ts';

/** How a property of the graph is told in RDF: one table, read in both directions. */

/** Texts in two languages: two properties of the graph, one of ours with a language on each text. */
export const localisedStems: ReadonlySet<string> = new Set([
  'description',
  'symbolism',
  'use',
  'nameMeaning',
  'firstAttested',
  'attribution',
  'restrictionWhoMay',
  'colour',
  'how',
]);

export const languageSuffixes = { Id: 'id', En: 'en' } as const;

/** Lists of ids of records. */
export const idLists: ReadonlySet<string> = new Set(['sourceIds', 'restrictionSourceIds']);

/** Three lists in the graph, one list of names with their kind and language in RDF. */
export const aliasKeys = ['aliasTexts', 'aliasKinds', 'aliasLanguages'] as const;

/** Told in words of others, so that anybody reads it. */
export const borrowed: Readonly<Record<string, `${string}:${string}`>> = {
  name: 'rdfs:label',
  description: 'dcterms:description',
  createdAt: 'dcterms:created',
  updatedAt: 'dcterms:modified',
  latitude: 'geo:lat',
  longitude: 'geo:long',
};

/** Texts that have a type. */
export const textTypes: Readonly<Record<string, string>> = {
  createdAt: 'dateTime',
  updatedAt: 'dateTime',
  url: 'anyURI',
};

/** What only the graph itself needs. It stands in the ledger of a dump. */
export const ledgerKeys: ReadonlySet<string> = new Set(['dataset', 'seedHash', 'sortName', 'rank']);

/** Whose vocabulary a property takes its terms from: by the label or type that has it, or whoever has it. */
const vocabularyOf: Readonly<Record<string, string>> = {
  'Motif.motifClass': 'MotifClass',
  'Motif.medium': 'MotifMedium',
  'Motif.restrictionKind': 'RestrictionKind',
  'Wastra.family': 'WastraFamily',
  'Wastra.status': 'WastraStatus',
  'Design.kind': 'DesignKind',
  'Region.kind': 'RegionKind',
  'Material.kind': 'MaterialKind',
  'Craftsperson.roles': 'PersonRole',
  'Workshop.kind': 'WorkshopKind',
  'Recognition.kind': 'RecognitionKind',
  'Recognition.status': 'RecognitionStatus',
  'Source.quality': 'SourceQuality',
  'DERIVES_FROM.kind': 'DerivationKind',
  'RESEMBLES.method': 'ResemblanceMethod',
  'MADE.role': 'MakerRole',
  confidence: 'Confidence',
  verification: 'Verification',
};

/** The name of a term such as `DesignKind.BATIK`, undefined when the value is none of its vocabulary. */
export function termName(owners: readonly string[], key: string, value: string): string | undefined {
  const names = [...owners.map((owner) => `${owner}.${key}`), key];
  const vocabulary = names.map((name) => vocabularyOf[name]).find((name) => name !== undefined);
  if (vocabulary === undefined) return undefined;
  return Object.hasOwn(vocabularies[vocabulary] ?? {}, value) ? `${vocabulary}.${value}` : undefined;
}

/** The value that the name of a term stands for, undefined when it names none. */
export function valueOfTerm(name: string): string | undefined {
  const [vocabulary = '', value = ''] = name.split('.', 2);
  return Object.hasOwn(vocabularies[vocabulary] ?? {}, value) ? value : undefined;
}
