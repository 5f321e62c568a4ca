import type { NamedNode } from 'n3';
import type { FormerId, GraphRecord, GraphRelationship } from '../graph/graph-record.ts';
import { dcterms, type Iris, rdf } from './namespaces.ts';
import { claimClasses, isClaimType, named, predicateName, stands } from './relationship-forms.ts';
import { sayProperties } from './say-properties.ts';
import { sayMaking } from './standards/making.ts';
import { standards } from './standards/standards.ts';
import { plainText, Statements } from './statements.ts';

/**
 * Everything that a record says, as RDF: once in our own vocabulary, which holds all of it and is read back,
 * and again in the words of others as far as they go. `/id` and the dumps say the same.
 */
export function describeRecord(record: GraphRecord, iris: Iris): Statements {
  const to = new Statements(iris, record.id);
  const subject = iris.record(record.id);
  for (const label of record.labels) to.say(subject, rdf('type'), iris.term(label));
  sayProperties(to, { subject, id: record.id, kinds: record.labels }, record.properties);
  for (const { name, relationship } of named(record.outgoing)) sayRelationship(to, relationship, name);
  for (const standard of standards) standard(to, record);
  return to;
}

/** The same with those who made it, who say so themselves. */
export function describeWithMakers(
  record: GraphRecord,
  making: readonly GraphRelationship[],
  iris: Iris,
): Statements {
  const to = describeRecord(record, iris);
  for (const { name, relationship } of named(making)) {
    sayRelationship(to, relationship, name);
    sayMaking(to, relationship, name);
  }
  return to;
}

/** A former id, and what took its place. */
export function describeFormerId(former: FormerId, iris: Iris): Statements {
  const to = new Statements(iris, former.id);
  const subject = iris.record(former.id);
  to.say(subject, rdf('type'), iris.term('FormerId'));
  to.say(subject, dcterms('isReplacedBy'), iris.record(former.to));
  const { to: _, ...values } = former.properties.values;
  sayProperties(to, { subject, id: former.id, kinds: [] }, { ...former.properties, values });
  return to;
}

function sayRelationship(to: Statements, relationship: GraphRelationship, name: string): void {
  const { type, from, to: end, properties } = relationship;
  const { iris } = to;
  const statement = iris.within(from, name);
  if (isClaimType(type)) {
    to.say(statement, rdf('type'), iris.term(claimClasses[type]));
    to.say(iris.record(from), iris.term('claim'), statement);
    sayEnds(to.say.bind(to), relationship, statement, iris);
    if (properties.values['id'] !== undefined)
      to.say(statement, iris.term('claimId'), plainText(String(properties.values['id'])));
    if (stands(properties.values['status'])) sayDirectly(to, relationship);
  } else {
    sayDirectly(to, relationship);
    to.note(statement, rdf('type'), iris.term('Relationship'));
    to.note(statement, iris.term('relation'), iris.term(predicateName(type)));
    sayEnds(to.note.bind(to), relationship, statement, iris);
  }
  sayProperties(to, { subject: statement, id: `${from}#${end}`, kinds: [type] }, properties);
}

function sayDirectly(to: Statements, { type, from, to: end }: GraphRelationship): void {
  to.say(to.iris.record(from), to.iris.term(predicateName(type)), to.iris.record(end));
}

function sayEnds(
  say: Statements['say'],
  { from, to }: GraphRelationship,
  statement: NamedNode,
  iris: Iris,
): void {
  say(statement, iris.term('from'), iris.record(from));
  say(statement, iris.term('to'), iris.record(to));
}
