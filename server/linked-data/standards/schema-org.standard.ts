import { textOf, textsOf } from '../../graph/graph-record.ts';
import { rdf, schema } from '../namespaces.ts';
import { stands } from '../relationship-forms.ts';
import { plainText, wholeNumber } from '../statements.ts';
import type { Standard } from './standard.ts';

const types: Readonly<Record<string, string>> = {
  Motif: 'CreativeWork',
  Wastra: 'CreativeWork',
  Design: 'CreativeWork',
  Region: 'Place',
  Community: 'Organization',
  Craftsperson: 'Person',
  Workshop: 'Organization',
  Artifact: 'VisualArtwork',
  Source: 'CreativeWork',
};

/** Relations for which schema.org has a word, from the record that says them. */
const relations: Readonly<Record<string, string>> = {
  DERIVES_FROM: 'isBasedOn',
  CITES: 'citation',
  PART_OF: 'containedInPlace',
  MEMBER_OF: 'memberOf',
  WORKS_IN: 'worksFor',
};

/** Records in the words of schema.org, which search engines read. */
export const saySchemaOrg: Standard = (to, record) => {
  const { iris } = to;
  const subject = iris.record(record.id);
  const { properties } = record;
  const label = Object.keys(types).find((each) => record.labels.includes(each));
  if (label !== undefined) to.say(subject, rdf('type'), schema(typeOf(label, textsOf(properties, 'roles'))));
  const name = textOf(properties, 'name');
  if (name !== undefined) to.say(subject, schema('name'), plainText(name));
  const { year } = properties.values;
  if (typeof year === 'number' && label !== undefined)
    to.say(subject, schema('dateCreated'), wholeNumber(year));
  for (const { type, to: end, properties: said } of record.outgoing) {
    if (!stands(said.values['status'])) continue;
    const word = relations[type];
    if (word !== undefined) to.say(subject, schema(word), iris.record(end));
  }
};

function typeOf(label: string, roles: readonly string[]): string {
  if (label === 'Craftsperson' && roles.includes('COLLECTIVE')) return 'Organization';
  return types[label] ?? 'Thing';
}
