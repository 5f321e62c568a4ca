import { type GraphRelationship, textOf, textsOf } from '../../graph/graph-record.ts';
import { dcterms, prov, rdf, schema } from '../namespaces.ts';
import type { Statements } from '../statements.ts';

/** Who had the work made, or is called its maker by tradition alone, did not create it for certain. */
const creators: ReadonlySet<string> = new Set(['DESIGNER', 'WEAVER', 'BATIK_MAKER', 'DYER', 'ARTISAN']);

/** Who made a work, in which role, and who says so. It is said of the work, and claimed with the maker. */
export function sayMaking(to: Statements, relationship: GraphRelationship, name: string): void {
  const claim = to.iris.within(relationship.from, name);
  const work = to.iris.record(relationship.to);
  const person = to.iris.record(relationship.from);
  const role = textOf(relationship.properties, 'role');
  to.say(work, prov('wasAttributedTo'), person);
  to.say(work, prov('qualifiedAttribution'), claim);
  to.say(work, schema(role !== undefined && creators.has(role) ? 'creator' : 'contributor'), person);
  to.say(claim, rdf('type'), prov('Attribution'));
  to.say(claim, prov('agent'), person);
  if (role !== undefined) to.say(claim, prov('hadRole'), to.iris.term(`MakerRole.${role}`));
  saySources(to, relationship, name);
}

/** The sources of a claim. */
export function saySources(to: Statements, relationship: GraphRelationship, name: string): void {
  for (const source of textsOf(relationship.properties, 'sourceIds')) {
    to.say(to.iris.within(relationship.from, name), dcterms('source'), to.iris.record(source));
  }
}
