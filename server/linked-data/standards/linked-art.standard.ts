import { type BlankNode, DataFactory, type NamedNode } from 'n3';
import { textOf } from '../../graph/graph-record.ts';
import { aat, crm, crmdig, la, rdf, rdfs } from '../namespaces.ts';
import { plainText, type Statements } from '../statements.ts';
import type { Standard } from './standard.ts';

/** Getty AAT terms by which Linked Art tells names, numbers and texts apart. */
const terms = {
  primaryName: '300404670',
  accession: '300312355',
  description: '300435416',
  webPage: '300264578',
} as const;

/** Museum objects as Linked Art: named, numbered, kept by an institution, showing a motif or being a cloth. */
export const sayLinkedArt: Standard = (to, record) => {
  if (!record.labels.includes('Artifact')) return;
  const { iris } = to;
  const { id, properties } = record;
  const object = iris.record(id);
  const text = (key: string) => textOf(properties, key);
  to.say(object, rdf('type'), crm('E22_Human-Made_Object'));
  const name = text('name');
  if (name !== undefined) {
    to.say(
      object,
      crm('P1_is_identified_by'),
      content(to, to.part('title'), 'E33_E41_Linguistic_Appellation', name),
    );
    to.say(to.part('title'), crm('P2_has_type'), type(to, terms.primaryName, 'Primary Name'));
  }
  const accession = text('accession');
  if (accession !== undefined) {
    to.say(
      object,
      crm('P1_is_identified_by'),
      content(to, to.part('accession'), 'E42_Identifier', accession),
    );
    to.say(to.part('accession'), crm('P2_has_type'), type(to, terms.accession, 'Accession Number'));
  }
  const description = text('descriptionEn') ?? text('descriptionId');
  if (description !== undefined) {
    to.say(
      object,
      crm('P67i_is_referred_to_by'),
      content(to, to.part('description'), 'E33_Linguistic_Object', description),
    );
    to.say(to.part('description'), crm('P2_has_type'), type(to, terms.description, 'Description'));
  }
  const institution = text('institution');
  if (institution !== undefined) sayKeeper(to, object, iris.within(id, 'institution'), institution);
  const date = text('date');
  if (date !== undefined) sayProduction(to, object, date);
  const url = text('url');
  if (url !== undefined && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url)) sayWebPage(to, object, url);
  for (const { type: relation, to: end } of record.outgoing) {
    if (relation === 'SHOWS') sayShown(to, object, end);
  }
};

function content(to: Statements, node: BlankNode, kind: string, text: string): BlankNode {
  to.say(node, rdf('type'), crm(kind));
  to.say(node, crm('P190_has_symbolic_content'), plainText(text));
  return node;
}

function type(to: Statements, id: string, label: string): NamedNode {
  to.say(aat(id), rdf('type'), crm('E55_Type'));
  to.say(aat(id), rdfs('label'), plainText(label));
  return aat(id);
}

function sayKeeper(to: Statements, object: NamedNode, keeper: NamedNode, name: string): void {
  to.say(object, crm('P50_has_current_keeper'), keeper);
  to.say(keeper, rdf('type'), crm('E74_Group'));
  to.say(keeper, rdfs('label'), plainText(name));
}

function sayProduction(to: Statements, object: NamedNode, date: string): void {
  const production = to.part('production');
  const span = to.part('date');
  to.say(object, crm('P108i_was_produced_by'), production);
  to.say(production, rdf('type'), crm('E12_Production'));
  to.say(production, crm('P4_has_time-span'), span);
  to.say(span, rdf('type'), crm('E52_Time-Span'));
  const name = content(to, to.part('date-name'), 'E33_E41_Linguistic_Appellation', date);
  to.say(span, crm('P1_is_identified_by'), name);
}

function sayWebPage(to: Statements, object: NamedNode, url: string): void {
  const page = to.part('page');
  const file = to.part('file');
  to.say(object, crm('P129i_is_subject_of'), page);
  to.say(page, rdf('type'), crm('E33_Linguistic_Object'));
  to.say(page, crm('P2_has_type'), type(to, terms.webPage, 'Web Page'));
  to.say(page, la('digitally_carried_by'), file);
  to.say(file, rdf('type'), crmdig('D1_Digital_Object'));
  to.say(file, la('access_point'), DataFactory.namedNode(url));
  to.say(DataFactory.namedNode(url), rdf('type'), crmdig('D1_Digital_Object'));
}

/** A cloth is what the object is; a motif or design is the image that it shows. */
function sayShown(to: Statements, object: NamedNode, shown: string): void {
  const isCloth = shown.startsWith('wastra/');
  const subject = to.iris.record(shown);
  to.say(object, crm(isCloth ? 'P2_has_type' : 'P65_shows_visual_item'), subject);
  to.say(subject, rdf('type'), crm(isCloth ? 'E55_Type' : 'E36_Visual_Item'));
}
