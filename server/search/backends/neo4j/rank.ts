import type { AnalysedQuery } from '../../text/analyser.ts';
import { editDistance, forgiven } from '../../text/edit-distance.ts';
import { remember } from '../../text/remember.ts';
import { stemsOf } from '../../text/stems.ts';
import type { Candidate, Found } from './search.queries.ts';

/** What a name's word is compared with: one word of the query, or neighbours in one. */
interface Unit {
  readonly forms: ReadonlyMap<string, number>;
  /** The word and its stems, to be compared with stems. */
  readonly stems: readonly string[];
  readonly sound: string;
  readonly prefix: string | null;
  readonly fuzzy: string | null;
  /** Which words of the query it stands for. */
  readonly covers: readonly number[];
}

interface Judge {
  readonly units: readonly Unit[];
  /** What each word of the query tells: rare ones more. */
  readonly tells: readonly number[];
  readonly told: number;
  /** The best score that Lucene gave for each word. */
  readonly best: readonly number[];
  readonly sound: (word: string) => string;
  readonly weights: RankWeights;
  readonly stems: (word: string) => readonly string[];
}

/** How much each part of a match speaks for a record. */
export interface RankWeights {
  /** How much of the query the record has at all. */
  readonly words: number;
  /** How much of a name is in the query, and of the query in that name. */
  readonly name: number;
  /** A name that is the query, or stands in it whole. */
  readonly whole: number;
  /** How much hangs on the record. */
  readonly weight: number;
  /** What a word says that is found only beside the name: at least, and at most. */
  readonly besideLeast: number;
  readonly besideMost: number;
  /** What a name says that stands in a longer query: by itself when it has several words, and by its share. */
  readonly containedWords: number;
  readonly containedShare: number;
  /** Records that are about others stand behind those. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Found by trying: `test/search/relevance.test.ts` holds what they reach. */
export const rankWeights: RankWeights = {
  words: 0.63,
  name: 0.15,
  whole: 0.09,
  weight: 0.13,
  besideLeast: 0.43,
  besideMost: 0.75,
  containedWords: 0.05,
  containedShare: 0.45,
  kinds: { SOURCE: 0.6, RECOGNITION: 0.97, REGION: 0.9, DESIGN: 0.95, MATERIAL: 0.95 },
};

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/**
 * Orders what Lucene found: by how much of the query is in the names, how much of a name is in the query,
 * what else of the record has it, and how much hangs on the record. Pure.
 */
export function rank(
  query: AnalysedQuery,
  { candidates, words }: Pick<Found, 'candidates' | 'words'>,
  sound: (word: string) => string,
  weights: RankWeights = rankWeights,
): Ranked[] {
  const judge = judgeOf(query, { candidates, words }, { sound, weights });
  return candidates
    .map((candidate) => ({ id: candidate.id, score: scoreOf(candidate, judge) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function judgeOf(
  query: AnalysedQuery,
  { candidates, words }: Pick<Found, 'candidates' | 'words'>,
  { sound, weights }: Pick<Judge, 'sound' | 'weights'>,
): Judge {
  const stateOf = (index: number) => words.find(({ word }) => word === index);
  const tells = query.words.map((_, index) => telling(stateOf(index)?.count ?? 0));
  const best = query.words.map((_, index) =>
    Math.max(1e-9, ...candidates.map((candidate) => scoreFor(candidate, index))),
  );
  const isKnown = (index: number) => stateOf(index)?.known ?? false;
  return {
    units: unitsOf(query, isKnown, sound),
    tells,
    told: tells.reduce((sum, each) => sum + each, 0) || 1,
    best,
    sound: remember(sound),
    weights,
    stems: stemsOf,
  };
}

function scoreFor({ words, scores }: Candidate, word: number): number {
  return scores[words.indexOf(word)] ?? 0;
}

/** A word that no record has tells nothing; one of many records a little. */
const telling = (count: number): number => (count === 0 ? 0 : Math.log(1 + 6_000 / (1 + count)));

function unitsOf(
  query: AnalysedQuery,
  isKnown: (index: number) => boolean,
  sound: (word: string) => string,
): Unit[] {
  const single = query.words.map(
    (word, index): Unit => ({
      forms: new Map([
        ...word.translations.map((text) => [text, 0.6] as const),
        ...word.stems.map((text) => [text, 0.85] as const),
        ...word.readings.map((text) => [text, 0.97] as const),
        [word.text, 1] as const,
      ]),
      stems: [word.text, ...word.stems],
      sound: word.sound,
      prefix: word.open && word.text.length > 1 ? word.text : null,
      fuzzy: isKnown(index) ? null : word.text,
      covers: [index],
    }),
  );
  return [...single, ...joinedUnits(query, isKnown, sound)];
}

function joinedUnits(
  query: AnalysedQuery,
  isKnown: (index: number) => boolean,
  sound: (word: string) => string,
): Unit[] {
  const units: Unit[] = [];
  for (let start = 0; start < query.words.length; start += 1) {
    for (let end = start + 2; end <= Math.min(query.words.length, start + 4); end += 1) {
      const covers = Array.from({ length: end - start }, (_, offset) => start + offset);
      const text = covers.map((index) => query.words[index]?.text ?? '').join('');
      const open = query.words[end - 1]?.open ?? false;
      units.push({
        forms: new Map([[text, 1]]),
        stems: [],
        sound: sound(text),
        prefix: open ? text : null,
        fuzzy: covers.every(isKnown) ? null : text,
        covers,
      });
    }
  }
  return units;
}

const besideName = (share: number, { besideLeast, besideMost }: RankWeights): number =>
  share === 0 ? 0 : besideLeast + (besideMost - besideLeast) * share;

function scoreOf(candidate: Candidate, judge: Judge): number {
  const { weights } = judge;
  const names = candidate.names.map((name, index) =>
    nameMatch(name.split(' '), judge, preferenceOf(index, candidate)),
  );
  const inName = judge.tells.map((_, index) =>
    Math.max(0, ...names.map((name) => name.qualities[index] ?? 0)),
  );
  const words = judge.tells.reduce((sum, tells, index) => {
    const beside = besideName(scoreFor(candidate, index) / (judge.best[index] ?? 1), weights);
    return sum + tells * Math.max(inName[index] ?? 0, beside);
  }, 0);
  return (
    (weights.kinds[candidate.kind] ?? 1) *
    (weights.words * (words / judge.told) +
      weights.name * Math.max(0, ...names.map(({ overlap }) => overlap)) +
      weights.whole * Math.max(0, ...names.map(({ whole }) => whole)) +
      weights.weight * candidate.weight)
  );
}

interface NameMatch {
  /** How well each word of the query stands in the name. */
  readonly qualities: readonly number[];
  /** How much of the name is asked for, and how much of the question is in the name. */
  readonly overlap: number;
  /** Whether the name is the question, or at least wholly in it. */
  readonly whole: number;
}

/** The name by which a record is best known says more than its others, and those more than words for the same thing. */
function preferenceOf(index: number, { own }: Candidate): number {
  if (index === 0) return 1;
  return index < own ? 0.97 : 0.88;
}

function nameMatch(words: readonly string[], judge: Judge, preferred: number): NameMatch {
  const qualities = judge.tells.map(() => 0);
  let matched = 0;
  let weakest = 1;
  for (const word of words) {
    const { unit, quality } = bestUnit(word, judge);
    for (const index of unit?.covers ?? []) qualities[index] = Math.max(qualities[index] ?? 0, quality);
    matched += quality * word.length;
    weakest = Math.min(weakest, quality);
  }
  const length = words.reduce((sum, word) => sum + word.length, 0) || 1;
  const share = judge.tells.reduce((sum, tells, i) => sum + tells * (qualities[i] ?? 0), 0) / judge.told;
  const whole =
    weakest < 0.7 ? 0 : weakest * (share > 0.9 ? 1 : containedWhole(words.length, share, judge.weights));
  return { qualities, overlap: preferred * (matched / length) * share, whole: whole * preferred };
}

/** A name of several words that stands in a question is likely what the question is about, however long it is. */
const containedWhole = (words: number, share: number, weights: RankWeights): number =>
  Math.min(0.9, (words > 1 ? weights.containedWords : 0) + weights.containedShare * share);

function bestUnit(word: string, judge: Judge): { unit: Unit | undefined; quality: number } {
  let best: { unit: Unit | undefined; quality: number } = { unit: undefined, quality: 0 };
  const wordSound = judge.sound(word);
  for (const unit of judge.units) {
    const quality = qualityOf(word, wordSound, unit, judge);
    if (quality > best.quality) best = { unit, quality };
  }
  return best;
}

function qualityOf(word: string, wordSound: string, unit: Unit, judge: Judge): number {
  const form = unit.forms.get(word);
  if (form !== undefined && form > 0.9) return form;
  if (wordSound === unit.sound) return 0.92;
  const prefix =
    unit.prefix !== null && word.startsWith(unit.prefix) ? 0.6 + 0.3 * (unit.prefix.length / word.length) : 0;
  const stem = unit.stems.length > 0 && judge.stems(word).some((each) => unit.stems.includes(each)) ? 0.8 : 0;
  return Math.max(form ?? 0, prefix, stem, unit.fuzzy === null ? 0 : nearness(unit.fuzzy, word));
}

function nearness(typed: string, word: string): number {
  const allowed = Math.min(forgiven(typed), 2);
  if (allowed === 0) return 0;
  const distance = editDistance(typed, word, allowed);
  return distance > allowed ? 0 : 0.95 - (distance / typed.length) * 1.2;
}
