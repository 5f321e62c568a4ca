import type { GraphRelationship } from '../../graph/graph-record.ts';
import { textOf } from '../../graph/graph-record.ts';
import { dcterms, prov, rdf } from '../namespaces.ts';
import { named, stands } from '../relationship-forms.ts';
import type { Statements } from '../statements.ts';
import { sayMaking, saySources } from './making.ts';
import type { Standard } from './standard.ts';

const agents: readonly string[] = ['Craftsperson', 'Community', 'Workshop'];

/** Descent and making as provenance, each claim qualified: how, how sure, disputed or not, and who says so. */
export const sayProvenance: Standard = (to, record) => {
  const subject = to.iris.record(record.id);
  if (record.labels.includes('LineageNode')) to.say(subject, rdf('type'), prov('Entity'));
  if (record.labels.some((label) => agents.includes(label))) to.say(subject, rdf('type'), prov('Agent'));
  for (const { name, relationship } of named(record.outgoing)) {
    if (!stands(relationship.properties.values['status'])) continue;
    if (relationship.type === 'DERIVES_FROM') sayDerivation(to, relationship, name);
    if (relationship.type === 'MADE') sayMaking(to, relationship, name);
  }
};

function sayDerivation(to: Statements, relationship: GraphRelationship, name: string): void {
  const claim = to.iris.within(relationship.from, name);
  const younger = to.iris.record(relationship.from);
  const older = to.iris.record(relationship.to);
  to.say(younger, prov('wasDerivedFrom'), older);
  to.say(younger, prov('qualifiedDerivation'), claim);
  to.say(claim, rdf('type'), prov('Derivation'));
  to.say(claim, prov('entity'), older);
  const kind = textOf(relationship.properties, 'kind');
  if (kind !== undefined) to.say(claim, dcterms('type'), to.iris.term(`DerivationKind.${kind}`));
  saySources(to, relationship, name);
}
