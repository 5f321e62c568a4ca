import { DataFactory, type NamedNode, type Quad_Object } from 'n3';
import type { GraphProperties, PropertyValue } from '../graph/graph-record.ts';
import { prefixes, rdf, xsd } from './namespaces.ts';
import {
  aliasKeys,
  borrowed,
  idLists,
  languageSuffixes,
  ledgerKeys,
  localisedStems,
  termName,
  textTypes,
} from './property-forms.ts';
import { plainText, type Statements, textIn, wholeNumber } from './statements.ts';

/** Of what the properties are: its address, its id, and its labels or type, by which terms are known. */
export interface Owner {
  readonly subject: NamedNode;
  readonly id: string;
  readonly kinds: readonly string[];
}

/** Tells every property but the id, so that `readProperties` finds all of them again. */
export function sayProperties(to: Statements, owner: Owner, { values, floats }: GraphProperties): void {
  const isAlias = (key: string) => (aliasKeys as readonly string[]).includes(key);
  for (const [key, value] of Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (key === 'id' || isAlias(key)) continue;
    const texts = localised(key, value);
    if (texts) to.say(owner.subject, predicateOf(to, texts.stem), texts.object);
    else {
      const object = objectOf(to, owner, { key, value, isFloat: floats.includes(key) });
      const say = ledgerKeys.has(key) ? to.note.bind(to) : to.say.bind(to);
      say(owner.subject, predicateOf(to, key), object);
    }
  }
  sayAliases(to, owner, values);
}

/** `descriptionId` as a text in Indonesian under `description`. */
function localised(key: string, value: PropertyValue) {
  const stem = key.slice(0, -2);
  const language = (languageSuffixes as Readonly<Record<string, string>>)[key.slice(-2)];
  if (language === undefined || !localisedStems.has(stem) || typeof value !== 'string') return undefined;
  return { stem, object: textIn(value, language) };
}

export function predicateOf({ iris }: Pick<Statements, 'iris'>, key: string): NamedNode {
  const [prefix, name] = borrowed[key]?.split(':', 2) ?? [];
  if (prefix === undefined) return iris.term(key);
  return DataFactory.namedNode(`${prefixes[prefix as keyof typeof prefixes]}${name}`);
}

interface Stated {
  readonly key: string;
  readonly value: PropertyValue;
  readonly isFloat: boolean;
}

function objectOf(to: Statements, owner: Owner, { key, value, isFloat }: Stated): Quad_Object {
  if (Array.isArray(value)) {
    return to.list(value.map((each) => objectOf(to, owner, { key, value: each, isFloat })));
  }
  if (typeof value === 'boolean') return DataFactory.literal(String(value), xsd('boolean'));
  if (typeof value === 'number') {
    return isFloat ? DataFactory.literal(String(value), xsd('double')) : wholeNumber(value);
  }
  const text = String(value);
  if (idLists.has(key)) return to.iris.record(text);
  const term = termName(owner.kinds, key, text);
  if (term !== undefined) return to.iris.term(term);
  const type = textTypes[key];
  return type === undefined ? plainText(text) : DataFactory.literal(text, xsd(type));
}

/** Other names, in their order, each with its kind and its language where one is known. */
function sayAliases(to: Statements, { subject, id }: Owner, values: GraphProperties['values']): void {
  const [texts, kinds, languages] = aliasKeys.map((key) => values[key] as readonly string[] | undefined);
  if (texts === undefined) return;
  const names = texts.map((text, place) => {
    const name = to.iris.within(id, `name-${place + 1}`);
    const language = languages?.[place];
    to.say(name, rdf('type'), to.iris.term('Name'));
    to.say(name, to.iris.term('text'), plainText(text));
    to.say(name, to.iris.term('nameKind'), to.iris.term(`AliasKind.${kinds?.[place] ?? 'VARIANT'}`));
    if (language) to.say(name, to.iris.term('language'), plainText(language));
    return name;
  });
  to.say(subject, to.iris.term('names'), to.list(names));
}
