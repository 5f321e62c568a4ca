import type { Quad } from 'n3';
import { prefixes } from '../namespaces.ts';
import { framed } from './json-ld.ts';

/** The address of Linked Art's context. Readers fetch it; we write by the part of it below. */
export const linkedArtContextUrl = 'https://linked.art/ns/v1/linked-art.json';

const many = (id: string) => ({ '@id': id, '@type': '@id', '@container': '@set' });
const one = (id: string) => ({ '@id': id, '@type': '@id' });

/** The terms of Linked Art that we use, as its context defines them. */
export const linkedArtContext = {
  '@version': 1.1,
  id: '@id',
  type: '@type',
  _label: { '@id': `${prefixes.rdfs}label` },
  HumanMadeObject: `${prefixes.crm}E22_Human-Made_Object`,
  Name: `${prefixes.crm}E33_E41_Linguistic_Appellation`,
  Identifier: `${prefixes.crm}E42_Identifier`,
  LinguisticObject: `${prefixes.crm}E33_Linguistic_Object`,
  VisualItem: `${prefixes.crm}E36_Visual_Item`,
  DigitalObject: `${prefixes.crmdig}D1_Digital_Object`,
  Production: `${prefixes.crm}E12_Production`,
  TimeSpan: `${prefixes.crm}E52_Time-Span`,
  Group: `${prefixes.crm}E74_Group`,
  Type: `${prefixes.crm}E55_Type`,
  identified_by: many(`${prefixes.crm}P1_is_identified_by`),
  classified_as: many(`${prefixes.crm}P2_has_type`),
  timespan: one(`${prefixes.crm}P4_has_time-span`),
  current_custodian: many(`${prefixes.crm}P50_has_current_keeper`),
  shows: many(`${prefixes.crm}P65_shows_visual_item`),
  referred_to_by: many(`${prefixes.crm}P67i_is_referred_to_by`),
  produced_by: one(`${prefixes.crm}P108i_was_produced_by`),
  subject_of: many(`${prefixes.crm}P129i_is_subject_of`),
  content: { '@id': `${prefixes.crm}P190_has_symbolic_content` },
  digitally_carried_by: many(`${prefixes.la}digitally_carried_by`),
  access_point: many(`${prefixes.la}access_point`),
} as const;

const vocabularies = [prefixes.crm, prefixes.crmdig, prefixes.la];
const speaks = (iri: string) => vocabularies.some((start) => iri.startsWith(start));
const isType = ({ predicate }: Quad) => predicate.value === `${prefixes.rdf}type`;
const isLabel = ({ predicate }: Quad) => predicate.value === `${prefixes.rdfs}label`;

/** The statements of a museum object that Linked Art has words for. */
export function linkedArtStatements(quads: readonly Quad[]): readonly Quad[] {
  const typed = quads.filter((quad) => isType(quad) && speaks(quad.object.value));
  const known = new Set(typed.map(({ subject }) => subject.value));
  return quads.filter(
    (quad) =>
      (isType(quad) && speaks(quad.object.value)) ||
      speaks(quad.predicate.value) ||
      (isLabel(quad) && known.has(quad.subject.value)),
  );
}

/** A museum object as a Linked Art document. */
export async function linkedArtDocument(quads: readonly Quad[], root: string): Promise<string> {
  const frame = { '@context': linkedArtContext, id: root };
  const { '@context': _, ...object } = await framed(linkedArtStatements(quads), frame);
  return `${JSON.stringify({ '@context': linkedArtContextUrl, ...object }, null, 2)}\n`;
}
