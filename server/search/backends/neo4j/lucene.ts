import type { AnalysedQuery, QueryWord } from '../../text/analyser.ts';
import { forgiven } from '../../text/edit-distance.ts';

/** The fields of the full-text index, and how much a match in one counts. */
const boosts = { keyText: 8, nameText: 6, soundText: 3, contextText: 3, stemText: 1.5, bodyText: 1 } as const;
export type TextField = keyof typeof boosts;

/**
 * One word of a query in the language of Lucene. Words are letters and digits in lower case, so that nothing
 * in them can be an operator.
 */
export interface Clause {
  /** Whether some record has the word in a name or beside it; only else are wrong letters forgiven. */
  readonly known: string;
  readonly exact: string;
  readonly loose: string;
}

/** One clause a word, in their order; then one a phrase. */
export function clausesOf(query: AnalysedQuery, sound: (word: string) => string): Clause[] {
  const { words, phrases } = query;
  const isLong = words.length > mostWordsOfShort;
  const clauses = words.map((word, index) => {
    const forgiven = isLong
      ? inNames(word)
      : [...inNames(word), ...beside(word), ...inPairs(words, index, sound)];
    return clauseOf(word, forgiven);
  });
  return [...clauses, ...phrases.map(phraseClause)];
}

/** To forgive wrong letters in one field costs as much as all the rest of a word: in a long query it is done in names. */
const mostWordsOfShort = 8;

function clauseOf(word: QueryWord, forgiven: readonly string[]): Clause {
  const names: readonly TextField[] = ['keyText', 'nameText', 'contextText'];
  const said = [word.text, ...word.readings];
  const known = [
    ...said.flatMap((text) => names.map((field) => `${field}:${text}`)),
    ...word.joined.map((text) => `keyText:${text}`),
    ...(word.open ? prefixes(word.text) : []),
  ];
  const exact = [
    ...inFields(word.text, ['keyText', 'nameText', 'contextText', 'stemText', 'bodyText'], 1),
    ...word.readings.flatMap((text) =>
      inFields(text, ['keyText', 'nameText', 'contextText', 'bodyText'], 0.9),
    ),
    ...word.joined.map((text) => `keyText:${text}^${boosts.keyText}`),
    ...word.stems.flatMap((text) =>
      inFields(text, ['keyText', 'nameText', 'contextText', 'stemText', 'bodyText'], 0.5),
    ),
    ...word.translations.flatMap((text) =>
      inFields(text, ['keyText', 'nameText', 'contextText', 'bodyText'], 0.3),
    ),
    `soundText:${word.sound}^${boosts.soundText}`,
    ...(word.open ? prefixes(word.text) : []),
  ];
  return { known: any(known), exact: any(exact), loose: any([...exact, ...forgiven]) };
}

const inNames = ({ text, sound, open }: QueryWord): string[] => [
  ...fuzzy('nameText', text, 2),
  ...fuzzy('soundText', sound, 1),
  ...(open && text.length >= 5 ? [`nameText:${text.slice(0, -1)}*^0.5`] : []),
];

const beside = ({ text }: QueryWord): string[] => [
  ...fuzzy('contextText', text, 1),
  ...fuzzy('bodyText', text, 0.3),
];

/** With the word before it and with the one after it, in one word. */
function inPairs(words: readonly QueryWord[], index: number, sound: (word: string) => string): string[] {
  const pairs = [index - 1, index].flatMap((start) => {
    const [one, other] = [words[start], words[start + 1]];
    return one === undefined || other === undefined ? [] : `${one.text}${other.text}`;
  });
  return pairs.flatMap((text) => [`soundText:${sound(text)}^3`, ...fuzzy('keyText', text, 3)]);
}

function fuzzy(field: TextField, text: string, boost: number): string[] {
  const distance = forgiven(text);
  return distance === 0 || text.length > 24 ? [] : [`${field}:${text}~${distance}^${boost}`];
}

const inFields = (text: string, fields: readonly TextField[], share: number): string[] =>
  fields.map((field) => `${field}:${text}^${boosts[field] * share}`);

const prefixes = (text: string): string[] =>
  text.length < 2 ? [] : [`keyText:${text}*^2`, `nameText:${text}*^2`, `contextText:${text}*^1`];

function phraseClause(words: readonly string[]): Clause {
  const fields: readonly TextField[] = ['nameText', 'contextText', 'bodyText'];
  const text = any(fields.map((field) => `${field}:"${words.join(' ')}"^${boosts[field] * 2}`));
  return { known: text, exact: text, loose: text };
}

const any = (clauses: readonly string[]): string => [...new Set(clauses)].join(' OR ');

/** What begins with the typed text, or has words that begin with its words. */
export function suggestClause(query: AnalysedQuery): { readonly exact: string; readonly loose: string } {
  const last = query.words.at(-1);
  if (last === undefined) return { exact: '', loose: '' };
  const joined = query.text.replaceAll(' ', '').slice(0, 48);
  const each = query.words.map((word) => {
    const forms = [word.text, ...word.readings];
    return `(${forms.flatMap((text) => (word === last ? [`nameText:${text}*`, `nameText:${text}`] : [`nameText:${text}`])).join(' OR ')})`;
  });
  const exact = `keyText:${joined}* OR (${each.join(' AND ')})`;
  const looseWords = query.words.flatMap((word) => [
    ...fuzzy('nameText', word.text, 1),
    ...(word.text.length >= 4 ? [`nameText:${word.text.slice(0, -1)}*`] : []),
    `soundText:${word.sound}*`,
  ]);
  const loose = any([exact, ...fuzzy('keyText', joined, 2), ...looseWords]);
  return { exact, loose };
}
