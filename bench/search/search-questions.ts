import { createRandom } from '../graph/random.ts';

/** What is typed, over and over, about other records each time. */
export interface SearchQuestion {
  readonly name: string;
  readonly measures: string;
  readonly operation: 'search' | 'suggest';
  readonly typed: readonly string[];
}

export const searchQuery = `query BenchSearch($text: String!) {
  search(query: $text, first: 20) { totalCount edges { score node { id name } } }
}`;

export const suggestQuery = `query BenchSuggest($text: String!) {
  suggest(query: $text, first: 8) { id name matched }
}`;

const asked = 400;

/** Names of records such as `Parang Seling 000042`, typed in the ways in which people type them. Pure. */
export function searchQuestions(names: readonly string[]): readonly SearchQuestion[] {
  const random = createRandom(7);
  const drawn = Array.from({ length: asked }, () => names[random.below(names.length)] ?? '');
  const words = (name: string) => name.split(' ').slice(0, -1).join(' ').toLowerCase();
  const swapped = (text: string) => {
    const at = 1 + random.below(Math.max(1, text.length - 3));
    return `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
  };
  const begun = (text: string) => text.slice(0, 3 + random.below(5));
  return [
    {
      name: 'search, one record',
      measures: 'The whole name of one record: the first 20 results with names.',
      operation: 'search',
      typed: drawn.map((name) => name.toLowerCase()),
    },
    {
      name: 'search, many records',
      measures: 'Words that hundreds of records have.',
      operation: 'search',
      typed: drawn.map(words),
    },
    {
      name: 'search, two letters changed',
      measures: 'The same with two letters in each other’s place.',
      operation: 'search',
      typed: drawn.map((name) => swapped(words(name))),
    },
    {
      name: 'suggest',
      measures: 'The first three to seven letters, as one types: eight suggestions.',
      operation: 'suggest',
      typed: drawn.map((name) => begun(words(name))),
    },
  ];
}
