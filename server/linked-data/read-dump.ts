import type { NamedNode, Store, Term } from 'n3';
import type { FormerId, GraphRecord, GraphRelationship } from '../graph/graph-record.ts';
import { dcterms, Iris, rdf, voidNs } from './namespaces.ts';
import { type Dump, readProperties } from './read-properties.ts';
import { claimClasses, relationshipType } from './relationship-forms.ts';

/** What a dump holds, as the graph held it. */
export interface DumpContents {
  readonly records: readonly Omit<GraphRecord, 'outgoing'>[];
  readonly relationships: readonly GraphRelationship[];
  readonly formerIds: readonly FormerId[];
}

/** The file is RDF, and none of ours. */
export class NotADump extends Error {
  override readonly name = 'NotADump';
}

/** Reads what `describeRecord` and `describeFormerId` have told, in whatever order it comes. */
export function readDump(store: Store): DumpContents {
  const iris = irisOf(store);
  // The store gives terms of its own kind under the types of RDF/JS.
  const lists = store.extractLists({ remove: true }) as unknown as Dump['lists'];
  const dump = { store, lists, iris };
  return {
    records: store.getSubjects(rdf('type'), iris.term('Entity'), null).map((subject) => {
      const id = idOf(iris, subject);
      const { values, floats } = readProperties(dump, subject);
      return { id, labels: termsOf(dump, subject).sort(), properties: { values: { ...values, id }, floats } };
    }),
    relationships: store
      .getSubjects(iris.term('from'), null, null)
      .map((subject) => readRelationship(dump, subject)),
    formerIds: store
      .getSubjects(rdf('type'), iris.term('FormerId'), null)
      .map((subject) => readFormerId(dump, subject)),
  };
}

/** The addresses of the server that made the dump, which need not be ours. */
function irisOf(store: Store): Iris {
  const [space] = store.getObjects(null, voidNs('uriSpace'), null);
  if (space === undefined || !space.value.endsWith('/id/')) {
    throw new NotADump('It does not say where its ids begin (void:uriSpace): it is no export of ours.');
  }
  return new Iris(space.value.slice(0, -'/id/'.length));
}

function readRelationship(dump: Dump, subject: Term): GraphRelationship {
  const { iris } = dump;
  const id = one(dump, subject, iris.term('claimId'))?.value;
  const { values, floats } = readProperties(dump, subject);
  return {
    type: typeOf(dump, subject),
    from: idOf(iris, one(dump, subject, iris.term('from'))),
    to: idOf(iris, one(dump, subject, iris.term('to'))),
    properties: { values: id === undefined ? values : { ...values, id }, floats },
  };
}

function typeOf(dump: Dump, subject: Term): string {
  const classes = termsOf(dump, subject);
  const claim = Object.entries(claimClasses).find(([, name]) => classes.includes(name));
  if (claim !== undefined) return claim[0];
  const relation = one(dump, subject, dump.iris.term('relation'));
  const name = relation && dump.iris.termOf(relation.value);
  if (name === undefined) throw new NotADump(`${subject.value} does not say which relation it is.`);
  return relationshipType(name);
}

function readFormerId(dump: Dump, subject: Term): FormerId {
  const id = idOf(dump.iris, subject);
  const to = idOf(dump.iris, one(dump, subject, dcterms('isReplacedBy')));
  const { values, floats } = readProperties(dump, subject);
  return { id, to, properties: { values: { ...values, id, to }, floats } };
}

const one = ({ store }: Dump, subject: Term, predicate: NamedNode): Term | undefined =>
  store.getObjects(subject, predicate, null)[0];

/** Classes of ours that a thing has. */
const termsOf = ({ store, iris }: Dump, subject: Term): string[] =>
  store.getObjects(subject, rdf('type'), null).flatMap(({ value }) => iris.termOf(value) ?? []);

function idOf(iris: Iris, term: Term | undefined): string {
  const id = term && iris.idOf(term.value);
  if (id === undefined) throw new NotADump(`${term?.value ?? 'Something'} is no address of a record.`);
  return id;
}
