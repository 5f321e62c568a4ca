import { createHash } from 'node:crypto';
import type { EntityKind } from '../../../../schema/enums.ts';
import type { SearchDocument } from '../../search-document.ts';
import type { Analyser } from '../../text/analyser.ts';

/** A document as Meilisearch keeps it: texts to be searched, values to be filtered by, and what is shown. */
export interface StoredDocument {
  readonly key: string;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly string[];
  /** So many of the names are its own; the others are words for the same thing. */
  readonly ownNames: number;
  /** The names as they sound, in single words. */
  readonly sounds: readonly string[];
  readonly aliases: readonly string[];
  readonly context: readonly string[];
  readonly stems: readonly string[];
  readonly descriptionId: string;
  readonly descriptionEn: string;
  readonly region: readonly string[];
  readonly regionName: string | null;
  readonly technique: readonly string[];
  readonly community: readonly string[];
  readonly wastra: readonly string[];
  readonly century: readonly string[];
  readonly motifClass: readonly string[];
  readonly restriction: readonly string[];
  readonly confidence: readonly string[];
  readonly sourceQuality: readonly string[];
  readonly hasDescendants: string;
  readonly weight: number;
  readonly revision: number;
  /** By which code and rules it was made. */
  readonly version: string;
}

/** What Meilisearch takes as a key: `motif/parang-rusak` is `motif_parang-rusak`. */
export function documentKey(id: string): string {
  return /^[a-z]+\/[a-z0-9-]{1,400}$/.test(id)
    ? id.replace('/', '_')
    : `other_${createHash('sha256').update(id).digest('base64url')}`;
}

const list = (value: string | null): readonly string[] => (value === null ? [] : [value]);
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

export function toStored(document: SearchDocument, analyser: Analyser, version: string): StoredDocument {
  const { facets } = document;
  const own = new Set([document.name, ...document.aliases].flatMap((name) => analyser.nameVariants(name)));
  const nameWords = document.names.flatMap((name) => [...name.split(' '), name.replaceAll(' ', '')]);
  return {
    key: documentKey(document.id),
    id: document.id,
    kind: document.kind,
    name: document.name,
    names: document.names,
    ownNames: document.names.filter((name) => own.has(name)).length,
    sounds: distinct(distinct(nameWords).map((word) => analyser.sound(word))),
    aliases: document.aliases,
    context: document.context,
    stems: document.stems,
    descriptionId: document.descriptionId,
    descriptionEn: document.descriptionEn,
    region: facets.region,
    regionName: document.region,
    technique: facets.technique,
    community: facets.community,
    wastra: facets.wastra,
    century: facets.century.map(String),
    motifClass: list(facets.motifClass),
    restriction: list(facets.restriction),
    confidence: facets.confidence,
    sourceQuality: list(facets.sourceQuality),
    hasDescendants: String(facets.hasDescendants),
    weight: document.weight,
    revision: document.revision,
    version,
  };
}
