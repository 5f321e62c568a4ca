import type { AnalysedQuery, QueryWord } from '../../text/analyser.ts';

/** One way of putting a query, and how much what it finds counts beside what others find. */
export interface QueryText {
  readonly q: string;
  readonly weight: number;
}

/** Meilisearch reads so many words of a query and leaves the rest. */
export const mostWords = 10;

/** Beyond these ways more find nothing new. */
const mostTexts = 5;
/** Of so many words every choice is tried; of more, only those that tell most. */
const mostChosen = 5;

type Form = (word: QueryWord) => string;

const asTyped: Form = ({ text }) => text;
const asToday: Form = ({ text, readings }) => readings[0] ?? text;
const asStem: Form = ({ text, stems }) => stems[0] ?? text;

/** The query as it was typed, then as it would read today, by its stems and by its sound. Pure. */
export function queryTexts(query: AnalysedQuery, words: readonly QueryWord[]): QueryText[] {
  const put = (form: Form, weight: number, open = true) => putting(query, words, { form, weight, open });
  return distinctTexts([
    put(asTyped, 1),
    put(asToday, 0.97),
    put(({ text, readings }) => readings.at(-1) ?? text, 0.95),
    put(asStem, 0.85, false),
    put(({ text, stems }) => stems[1] ?? stems[0] ?? text, 0.85, false),
    put(({ text, stems }) => stems.at(-1) ?? text, 0.85, false),
    put(({ sound }) => sound, 0.8, false),
  ]).slice(0, mostTexts);
}

/** A word of a query and how much it tells: 0 when no record has it, more the fewer have. */
export interface WeighedWord {
  readonly word: QueryWord;
  readonly tells: number;
}

/**
 * What is asked one after the other until enough is found that has all words: every choice of one word fewer, then
 * of fewer still. Of a long query only the words that tell most are chosen from. Pure.
 */
export function looserLevels(query: AnalysedQuery, weighed: readonly WeighedWord[]): QueryText[][] {
  const telling = [...weighed].sort((a, b) => b.tells - a.tells);
  const inOrder = (chosen: readonly WeighedWord[]) => weighed.filter((each) => chosen.includes(each));
  const whole = inOrder(telling.slice(0, mostWords));
  const few = inOrder(telling.slice(0, mostChosen));
  const isLong = weighed.length > few.length;
  const told = weighed.reduce((sum, { tells }) => sum + tells, 0) || 1;
  const levels = [
    ...(isLong ? [choices(whole, whole.length - 1), [few]] : []),
    choices(few, few.length - 1),
    numbersBelow(few.length - 1).flatMap((count) => choices(few, count)),
  ];
  return levels
    .map((chosen) => distinctTexts(chosen.flatMap((some) => shortened(query, some, told))))
    .filter((texts) => texts.length > 0);
}

/** Some of the words, as they were typed, as they would read today, and by their stems; weighed by what they tell. */
function shortened(query: AnalysedQuery, some: readonly WeighedWord[], told: number): QueryText[] {
  const share = some.reduce((sum, { tells }) => sum + tells, 0) / told;
  if (share === 0) return [];
  const words = some.map(({ word }) => word);
  return [
    putting(query, words, { form: asTyped, weight: share, open: true }),
    putting(query, words, { form: asToday, weight: share * 0.97, open: true }),
    putting(query, words, { form: asStem, weight: share * 0.85, open: false }),
  ];
}

/** Every choice of so many, each in the order of the words. */
function choices<T>(from: readonly T[], count: number): readonly (readonly T[])[] {
  if (count < 1 || count > from.length) return [];
  const [first, ...rest] = from;
  if (first === undefined) return [];
  const withFirst = count === 1 ? [[first]] : choices(rest, count - 1).map((more) => [first, ...more]);
  return [...withFirst, ...choices(rest, count)];
}

const numbersBelow = (end: number): number[] =>
  Array.from({ length: Math.max(0, end - 1) }, (_, index) => end - 1 - index);

function putting(
  { phrases }: AnalysedQuery,
  words: readonly QueryWord[],
  { form, weight, open }: { readonly form: Form; readonly weight: number; readonly open: boolean },
): QueryText {
  const rest = words.filter(({ text }) => !phrases.some((phrase) => phrase.includes(text)));
  return { q: textOf(phrases, rest, form, open), weight };
}

/** The first of those that ask for the same. */
export function distinctTexts(texts: readonly QueryText[]): QueryText[] {
  const known = new Set<string>();
  return texts.filter(({ q }) => !known.has(q.trim()) && known.add(q.trim()));
}

/** A space at the end says that the last word is whole; without it Meilisearch takes it for a beginning. */
function textOf(
  phrases: AnalysedQuery['phrases'],
  words: readonly QueryWord[],
  form: (word: QueryWord) => string,
  open: boolean,
): string {
  const quoted = phrases.map((phrase) => `"${phrase.join(' ')}"`);
  const text = [...quoted, ...words.map(form)].join(' ');
  return open && words.at(-1)?.open ? text : `${text} `;
}

/**
 * What a word tells of which so many records have it as it was typed, and so many with wrong letters forgiven. Pure.
 */
export function tellingOf(exact: number, near: number): number {
  const told = (count: number) => (count === 0 ? 0 : Math.log(1 + 6_000 / (1 + count)));
  return exact > 0 ? told(exact) : told(near) / 2;
}
