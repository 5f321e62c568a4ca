import type { RawStatement, Variables } from '../questions/question.ts';
import {
  type SearchQuestion,
  searchQuery,
  searchQuestions,
  suggestQuery,
} from '../search/search-questions.ts';
import { asRows, type ScaleQuestion } from './scale-question.ts';

/** What the others say of a record without a name would not be found. */
const namesDrawn = 2_000;

const rawCount: RawStatement = {
  name: 'count',
  text: 'MATCH (n:Motif) RETURN count(n) AS total',
  answer: asRows,
};

const once = (query: string, statement?: RawStatement) => () => ({
  kind: 'operation' as const,
  query,
  variables: [{}],
  ...(statement && { raw: { statement, parameters: [{}] } }),
});

/** One for each way in which people type. */
function searching(index: number): ScaleQuestion {
  const { name, measures } = searchQuestions(['Kawung'])[index] as SearchQuestion;
  return {
    name,
    measures,
    asked: (records) => {
      const { operation, typed } = searchQuestions(records.namesOf('MOTIF', namesDrawn))[
        index
      ] as SearchQuestion;
      const variables: readonly Variables[] = typed.map((text) => ({ text }));
      return { kind: 'operation', query: operation === 'search' ? searchQuery : suggestQuery, variables };
    },
  };
}

export const countingQuestions: readonly ScaleQuestion[] = [
  {
    name: 'count of a list',
    measures: 'How many motifs there are.',
    asked: once('query ScaleCount { motifs(first: 1) { totalCount } }', rawCount),
  },
  {
    name: 'count with a filter',
    measures: 'How many motifs are from one regency; the first 20 of them.',
    asked: () => ({
      kind: 'operation',
      query: `query ScaleFilter($region: [String!]) {
        motifs(first: 20, filter: { region: $region }) { totalCount nodes { id name } } }`,
      variables: Array.from({ length: 100 }, (_, index) => ({
        region: [`region-${String(100 + index).padStart(6, '0')}`],
      })),
    }),
  },
  {
    name: 'statistics',
    measures: 'How many records of each kind, as on the home page.',
    asked: once('query ScaleStats { stats { motifs wastras designs derivations sources } }'),
  },
  {
    name: 'coverage',
    measures: 'What is not known, counted over the whole graph.',
    asked: once(
      'query ScaleCoverage { coverage { withoutSource { kind count } undated { kind count } derivationsByConfidence { confidence count } } }',
    ),
  },
  searching(0),
  searching(1),
  searching(2),
  {
    name: 'search with facets',
    measures: 'Words of many records, counted by kind, region and technique.',
    asked: (records) => {
      const [, many] = searchQuestions(records.namesOf('MOTIF', namesDrawn));
      const query = `query ScaleFacets($text: String!) {
        search(query: $text, first: 20, facets: [KIND, REGION, TECHNIQUE]) { totalCount facets { field values { value count } } } }`;
      return { kind: 'operation', query, variables: (many?.typed ?? []).map((text) => ({ text })) };
    },
  },
  searching(3),
];
