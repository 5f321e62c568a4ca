import { type Quad_Object, type Store, type Term, Util } from 'n3';
import type { GraphProperties, PropertyValue } from '../graph/graph-record.ts';
import { type Iris, prefixes } from './namespaces.ts';
import { borrowed, languageSuffixes, valueOfTerm } from './property-forms.ts';
import { relations } from './vocabulary-terms.ts';

/** Predicates of ours that say what a thing is or leads to, and not what it is like. */
const structural: ReadonlySet<string> = new Set([
  ...relations.map(({ name }) => name),
  'claim',
  'claimId',
  'from',
  'to',
  'relation',
  'names',
]);

const keyOfBorrowed = new Map(
  Object.entries(borrowed).map(([key, compact]) => {
    const [prefix = '', name = ''] = compact.split(':', 2);
    return [`${prefixes[prefix as keyof typeof prefixes]}${name}`, key];
  }),
);

const suffixOf: ReadonlyMap<string, string> = new Map(
  Object.entries(languageSuffixes).map(([suffix, language]) => [language, suffix]),
);

/** Lists by the cell that they begin with. */
export type Lists = Readonly<Record<string, readonly Term[]>>;

/** What a dump says, with its lists taken out, and the addresses that it was made under. */
export interface Dump {
  readonly store: Store;
  readonly lists: Lists;
  readonly iris: Iris;
}

/** The properties of a thing as they stood in the graph: what `sayProperties` told, read back. */
export function readProperties({ store, lists, iris }: Dump, subject: Term): GraphProperties {
  const values: Record<string, PropertyValue> = {};
  const floats: string[] = [];
  for (const { predicate, object } of store.getQuads(subject, null, null, null)) {
    const key = keyOfBorrowed.get(predicate.value) ?? iris.termOf(predicate.value);
    if (key === undefined || structural.has(key)) continue;
    const name = `${key}${suffix(object)}`;
    values[name] = propertyOf({ lists, iris }, object);
    if (isDouble(object)) floats.push(name);
  }
  return { values: { ...values, ...aliasesOf({ store, lists, iris }, subject) }, floats };
}

/** What the language of a text adds to the name of its property. */
const suffix = (term: Term) => (Util.isLiteral(term) ? (suffixOf.get(term.language) ?? '') : '');
const isDouble = (term: Term) => Util.isLiteral(term) && term.datatype.value === `${prefixes.xsd}double`;

function propertyOf(dump: Pick<Dump, 'lists' | 'iris'>, object: Term): PropertyValue {
  if (object.value === `${prefixes.rdf}nil`) return [];
  const list = dump.lists[object.value];
  if (list !== undefined) return list.map((item) => scalarOf(dump.iris, item));
  return scalarOf(dump.iris, object);
}

function scalarOf(iris: Iris, object: Term): string | number | boolean {
  if (Util.isLiteral(object)) {
    const type = object.datatype.value.replace(prefixes.xsd, '');
    if (type === 'integer' || type === 'double') return Number(object.value);
    return type === 'boolean' ? object.value === 'true' : object.value;
  }
  const term = iris.termOf(object.value);
  const value = iris.idOf(object.value) ?? (term === undefined ? undefined : valueOfTerm(term));
  if (value === undefined) throw new TypeError(`${object.value} is neither a record nor a term of the dump.`);
  return value;
}

/** Other names as the three lists that the graph keeps. */
function aliasesOf({ store, lists, iris }: Dump, subject: Term): GraphProperties['values'] {
  const [object] = store.getObjects(subject, iris.term('names'), null);
  if (object === undefined) return {};
  const names = lists[object.value] ?? [];
  const said = (name: Term, predicate: string): Quad_Object | undefined =>
    store.getObjects(name, iris.term(predicate), null)[0];
  return {
    aliasTexts: names.map((name) => said(name, 'text')?.value ?? ''),
    aliasKinds: names.map((name) => String(scalarOf(iris, said(name, 'nameKind') ?? iris.term('')))),
    aliasLanguages: names.map((name) => said(name, 'language')?.value ?? ''),
  };
}
