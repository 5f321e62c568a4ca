import { DataFactory, type Quad } from 'n3';
import { dcterms, rdf, schema, voidNs } from '../linked-data/namespaces.ts';
import { plainText, Statements, textIn, wholeNumber } from '../linked-data/statements.ts';
import type { ExportHead } from './export-format.ts';
import { pathOf } from './selection.ts';

/** What an export says of itself as RDF: title, licence, revision, how to cite it, and where its ids begin. */
export function describeExport({ selection, revision, iris, ...head }: ExportHead): readonly Quad[] {
  const to = new Statements(iris, 'export');
  const dataset = DataFactory.namedNode(`${iris.base}/export/${pathOf(selection)}`);
  to.say(dataset, rdf('type'), voidNs('Dataset'));
  to.say(dataset, rdf('type'), schema('Dataset'));
  to.say(dataset, dcterms('title'), textIn(head.title.id, 'id'));
  to.say(dataset, dcterms('title'), textIn(head.title.en, 'en'));
  to.say(dataset, dcterms('license'), DataFactory.namedNode(head.licence.url));
  to.say(dataset, dcterms('bibliographicCitation'), plainText(head.citation));
  to.say(dataset, voidNs('uriSpace'), plainText(iris.record('').value));
  to.say(dataset, voidNs('vocabulary'), DataFactory.namedNode(`${iris.vocabulary}#`));
  to.say(dataset, iris.term('revision'), wholeNumber(revision));
  return to.quads;
}
