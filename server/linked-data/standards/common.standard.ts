import { dcterms, schema, voidNs } from '../namespaces.ts';
import { plainText } from '../statements.ts';
import type { Standard } from './standard.ts';

/** What every record has: its id, its page, the data set it belongs to, and where it is at home. */
export const sayCommon: Standard = (to, record) => {
  const { iris } = to;
  const subject = iris.record(record.id);
  to.say(subject, dcterms('identifier'), plainText(record.id));
  to.say(subject, schema('mainEntityOfPage'), iris.page(record.id));
  to.say(subject, voidNs('inDataset'), iris.dataset);
  for (const { type, to: end } of record.outgoing) {
    if (type === 'FROM_REGION') to.say(subject, dcterms('spatial'), iris.record(end));
    if (type === 'HAS_PART') to.say(subject, dcterms('hasPart'), iris.record(end));
  }
};
