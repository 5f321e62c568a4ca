import { DataFactory, type NamedNode, type Quad } from 'n3';
import { entityKinds, type Term } from '../../schema/enums.ts';
import { vocabularies } from '../../schema/vocabularies.ts';
import { entities } from '../entities.ts';
import { dcterms, type Iris, owl, prefixes, rdf, rdfs, skos } from './namespaces.ts';
import { schemes } from './standards/skos.standard.ts';
import { Statements, textIn } from './statements.ts';
import { classes, properties, relations, type VocabularyTerm } from './vocabulary-terms.ts';

/** Kinds of records are classes under the words that the schema has for them. */
const recordClasses: readonly VocabularyTerm[] = entities.map(({ kind, label }) => ({
  name: label,
  ...entityKinds[kind],
}));

/** Every term in groups, for people. */
export const vocabularyGroups: readonly {
  readonly name: string;
  readonly terms: readonly VocabularyTerm[];
}[] = [
  { name: 'classes', terms: classes },
  { name: 'records', terms: recordClasses },
  { name: 'relations', terms: relations },
  { name: 'properties', terms: properties },
  ...Object.entries(vocabularies).map(([name, terms]) => ({
    name,
    terms: Object.entries(terms).map(([value, term]) => ({ name: `${name}.${value}`, ...term })),
  })),
];

const title = { id: 'Kosakata Silsilah Wastra', en: 'The vocabulary of Silsilah Wastra' };
const about = {
  id: 'Kelas, hubungan, sifat, dan istilah yang dipakai data tertaut Silsilah Wastra.',
  en: 'Classes, relations, properties and terms of the linked data of Silsilah Wastra.',
};
const schemeTitles: Readonly<Record<keyof typeof schemes, { readonly id: string; readonly en: string }>> = {
  Technique: { id: 'Teknik', en: 'Techniques' },
  Material: { id: 'Bahan', en: 'Materials' },
  Motif: { id: 'Motif', en: 'Motifs' },
  Wastra: { id: 'Wastra', en: 'Wastra' },
};

/** Our own vocabulary: classes and properties for OWL, closed vocabularies and thesauri for SKOS. */
export function describeVocabulary(iris: Iris): readonly Quad[] {
  const to = new Statements(iris, 'vocab');
  const ontology = DataFactory.namedNode(iris.vocabulary);
  to.say(ontology, rdf('type'), owl('Ontology'));
  sayTexts(to, ontology, dcterms('title'), title);
  sayTexts(to, ontology, dcterms('description'), about);
  to.say(ontology, dcterms('license'), DataFactory.namedNode(licenceUrl));
  for (const each of [...classes, ...recordClasses]) sayTerm(to, each, owl('Class'), rdfs('subClassOf'));
  for (const each of relations) sayTerm(to, each, owl('ObjectProperty'), rdfs('subPropertyOf'));
  for (const each of properties) sayTerm(to, each, rdf('Property'), rdfs('seeAlso'));
  for (const [name, terms] of Object.entries(vocabularies)) sayVocabulary(to, name, terms);
  for (const [label, name] of Object.entries(schemes)) {
    const scheme = iris.term(name);
    to.say(scheme, rdf('type'), skos('ConceptScheme'));
    sayTexts(to, scheme, dcterms('title'), schemeTitles[label as keyof typeof schemes]);
  }
  return to.quads;
}

/** The licence of the data, by its address. */
export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';

function sayTerm(to: Statements, term: VocabularyTerm, type: NamedNode, nearness: NamedNode): void {
  const subject = to.iris.term(term.name);
  to.say(subject, rdf('type'), type);
  to.say(subject, rdfs('isDefinedBy'), DataFactory.namedNode(to.iris.vocabulary));
  sayTexts(to, subject, rdfs('label'), term.label);
  sayTexts(to, subject, rdfs('comment'), term.definition);
  for (const near of term.near ?? []) to.say(subject, nearness, elsewhere(near));
}

function elsewhere(compact: string): NamedNode {
  const [prefix = '', name = ''] = compact.split(':', 2);
  return DataFactory.namedNode(`${prefixes[prefix as keyof typeof prefixes]}${name}`);
}

function sayVocabulary(to: Statements, name: string, terms: Readonly<Record<string, Term>>): void {
  const scheme = to.iris.term(name);
  to.say(scheme, rdf('type'), skos('ConceptScheme'));
  to.say(scheme, rdfs('isDefinedBy'), DataFactory.namedNode(to.iris.vocabulary));
  for (const [value, { label, definition }] of Object.entries(terms)) {
    const concept = to.iris.term(`${name}.${value}`);
    to.say(concept, rdf('type'), skos('Concept'));
    to.say(concept, skos('inScheme'), scheme);
    to.say(scheme, skos('hasTopConcept'), concept);
    sayTexts(to, concept, skos('prefLabel'), label);
    sayTexts(to, concept, skos('definition'), definition);
  }
}

function sayTexts(
  to: Statements,
  subject: NamedNode,
  predicate: NamedNode,
  texts: { readonly id: string; readonly en: string },
): void {
  to.say(subject, predicate, textIn(texts.id, 'id'));
  to.say(subject, predicate, textIn(texts.en, 'en'));
}
