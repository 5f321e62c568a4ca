import type { SearchDocument } from '../../search-document.ts';
import type { FacetField } from '../../search-port.ts';
import type { Analyser } from '../../text/analyser.ts';
import { wordsOf } from '../../text/normalise.ts';

/** The property of a stored document that holds the values of a facet. */
export const facetProperties: Readonly<Record<FacetField, string>> = {
  KIND: 'kinds',
  REGION: 'regions',
  TECHNIQUE: 'techniques',
  COMMUNITY: 'communities',
  WASTRA: 'wastra',
  CENTURY: 'centuries',
  MOTIF_CLASS: 'motifClasses',
  RESTRICTION: 'restrictions',
  CONFIDENCE: 'confidences',
  SOURCE_QUALITY: 'sourceQualities',
  HAS_DESCENDANTS: 'hasDescendants',
};

const list = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** A document as the properties of its node: texts as our own words, for Lucene to part at the spaces. */
export function storedProperties(document: SearchDocument, analyser: Analyser) {
  const { facets } = document;
  const keys = distinct(document.names.map((name) => name.replaceAll(' ', '')));
  const nameWords = distinct(document.names.flatMap((name) => name.split(' ')));
  const own = new Set([document.name, ...document.aliases].flatMap((name) => analyser.nameVariants(name)));
  return {
    id: document.id,
    revision: document.revision,
    name: document.name,
    sortName: document.names[0] ?? '',
    names: document.names,
    ownNames: document.names.filter((name) => own.has(name)).length,
    aliases: document.aliases,
    context: document.context,
    descriptionId: document.descriptionId,
    descriptionEn: document.descriptionEn,
    weight: document.weight,
    region: document.region,
    keyText: keys.join(' '),
    nameText: nameWords.join(' '),
    soundText: distinct([...keys, ...nameWords].map((word) => analyser.sound(word))).join(' '),
    contextText: words(document.context),
    bodyText: words([document.descriptionId, document.descriptionEn]),
    stemText: document.stems.join(' '),
    kinds: [document.kind],
    regions: facets.region,
    techniques: facets.technique,
    communities: facets.community,
    wastra: facets.wastra,
    centuries: facets.century.map(String),
    motifClasses: list(facets.motifClass),
    restrictions: list(facets.restriction),
    confidences: facets.confidence,
    sourceQualities: list(facets.sourceQuality),
    hasDescendants: [String(facets.hasDescendants)],
  } as const;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
const words = (texts: readonly string[]): string =>
  distinct(texts)
    .flatMap((text) => wordsOf(text).map((word) => word.text))
    .join(' ');
