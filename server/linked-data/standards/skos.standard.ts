import { textOf, textsOf } from '../../graph/graph-record.ts';
import { aat, rdf, skos, wd } from '../namespaces.ts';
import { stands } from '../relationship-forms.ts';
import { plainText, textIn } from '../statements.ts';
import type { Standard } from './standard.ts';

/** The thesauri of ours, by the label of what stands in them. */
export const schemes = {
  Technique: 'techniques',
  Material: 'materials',
  Motif: 'motifs',
  Wastra: 'wastra',
} as const;

const broaderBy: ReadonlySet<string> = new Set(['BROADER', 'KIND_OF']);
const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Techniques, materials, and motifs and cloths with their families, as concepts with matches elsewhere. */
export const sayConcepts: Standard = (to, record) => {
  const label = Object.keys(schemes).find((each) => record.labels.includes(each));
  if (label === undefined) return;
  const { iris } = to;
  const subject = iris.record(record.id);
  const { properties } = record;
  to.say(subject, rdf('type'), skos('Concept'));
  to.say(subject, skos('inScheme'), iris.term(schemes[label as keyof typeof schemes]));
  const name = textOf(properties, 'name');
  const nameEn = textOf(properties, 'nameEn');
  if (name !== undefined) to.say(subject, skos('prefLabel'), textIn(name, 'id'));
  if (nameEn !== undefined) to.say(subject, skos('prefLabel'), textIn(nameEn, 'en'));
  const languages = textsOf(properties, 'aliasLanguages');
  textsOf(properties, 'aliasTexts').forEach((text, place) => {
    const code = languages[place] ?? '';
    to.say(subject, skos('altLabel'), language.test(code) ? textIn(text, code) : plainText(text));
  });
  const aatId = textOf(properties, 'aatId');
  const wikidataId = textOf(properties, 'wikidataId');
  if (aatId !== undefined) to.say(subject, skos('exactMatch'), aat(aatId));
  if (wikidataId !== undefined) to.say(subject, skos('exactMatch'), wd(wikidataId));
  for (const { type, to: end, properties: said } of record.outgoing) {
    if (!broaderBy.has(type) || !stands(said.values['status'])) continue;
    to.say(subject, skos('broader'), iris.record(end));
  }
};
