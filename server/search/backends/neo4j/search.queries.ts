import { query } from '../../../graph/query.ts';
import type { FacetField } from '../../search-port.ts';

/** A record that was found, as far as its rank depends on it. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly string[];
  /** So many of the names are its own; the others are words for the same thing. */
  readonly own: number;
  readonly weight: number;
  /** Which words of the query it has. */
  readonly words: readonly number[];
  /** Lucene's score of each of those words. */
  readonly scores: readonly number[];
}

export interface Found {
  readonly total: number;
  readonly candidates: readonly Candidate[];
  readonly facets: readonly {
    readonly field: FacetField;
    readonly values: readonly { readonly value: string; readonly count: number }[];
  }[];
  /** For each word of the query, whether it stands so in some name, and how many records have it. */
  readonly words: readonly { readonly word: number; readonly known: boolean; readonly count: number }[];
}

/** So many hits of a word fit beside those of other words into the memory of one statement. */
const mostHeld = 500;

const activeIndex = `
  OPTIONAL MATCH (state:SearchState {id: 'neo4j'})
  WITH 'search_document_' + toLower(coalesce(state.slot, 'A')) AS index`;

/**
 * Each word is asked by itself: so it is known which words a record has. First, whether it is known. Hits are not held
 * in a list: each part below asks Lucene again, which costs less than to remember. Only those of an unknown word are,
 * where they are few: wrong letters are costly to forgive, and are mostly forgiven for few records.
 */
const asked = `
  ${activeIndex}
  CALL (index) {
    UNWIND $clauses AS clause
    CALL (index, clause) {
      CALL db.index.fulltext.queryNodes(index, clause.known, {limit: 1}) YIELD node
      RETURN count(node) > 0 AS known
    }
    CALL (index, clause, known) {
      WITH index, clause WHERE NOT known
      CALL db.index.fulltext.queryNodes(index, clause.loose, {limit: ${mostHeld + 1}}) YIELD node, score
      RETURN collect({node: node, score: score}) AS near
    }
    RETURN collect({word: clause.word, known: known, text: CASE WHEN known THEN clause.exact ELSE clause.loose END,
      held: CASE WHEN NOT known AND size(near) <= ${mostHeld} THEN near END}) AS asked
  }`;

/** How found records are met again and again: each time only what is needed of them. */
interface Rows {
  /** Rows of `node` and `words`. */
  readonly met: string;
  /** Those with `scores` and `coarse` beside them. */
  readonly scored: string;
}

const asking = `
    UNWIND asked AS ask
    CALL (index, ask) {
      WITH index, ask WHERE ask.held IS NULL
      CALL db.index.fulltext.queryNodes(index, ask.text) YIELD node, score
      RETURN node, score
      UNION ALL
      WITH ask UNWIND ask.held AS hit
      RETURN hit.node AS node, hit.score AS score
    }`;

/** All documents, to be narrowed by facets. */
const everything = `
    CALL (index) {
      WITH index WHERE index = 'search_document_a' MATCH (node:SearchDocumentA) RETURN node
      UNION ALL
      WITH index WHERE index = 'search_document_b' MATCH (node:SearchDocumentB) RETURN node
    }`;

const rowsOf = {
  none: {
    met: `${everything} WITH node, [] AS words`,
    scored: `${everything} WITH node, [] AS words, [] AS scores, node.weight AS coarse`,
  },
  // Of one word no record comes twice.
  one: {
    met: `${asking} WITH node, [ask.word] AS words`,
    scored: `${asking} WITH node, [ask.word] AS words, [score] AS scores, score * (0.3 + node.weight) AS coarse`,
  },
  several: {
    met: `${asking} WITH node, collect(ask.word) AS words`,
    scored: `${asking} WITH node, collect(ask.word) AS words, collect(score) AS scores, sum(score) * (0.3 + node.weight) AS coarse`,
  },
} as const satisfies Readonly<Record<string, Rows>>;

const passes =
  'all(filter IN $filters WHERE any(value IN node[filter.property] WHERE value IN filter.anyOf))';

/**
 * How many records have which of the words; and how many words a record has to have: all, or, while that
 * are too few records, one word fewer, down to the least that was asked for. Too few is a matter of the words
 * alone, so that a filter finds as many as its facet counted; only where it finds none, words are given up for it.
 */
const coverage = ({ met }: Rows, filtered: boolean) => `
  CALL (index, asked) {
    ${met}
    WITH words, count(*) AS records, ${filtered ? `sum(CASE WHEN ${passes} THEN 1 ELSE 0 END)` : 'count(*)'} AS passing
    RETURN collect({words: words, records: records, passing: passing}) AS coverage
  }
  WITH index, asked, coverage, [needed IN range(size(asked), 0, -1) |
    {needed: needed,
     records: reduce(sum = 0, each IN coverage | sum + CASE WHEN size(each.words) >= needed THEN each.records ELSE 0 END),
     total: reduce(sum = 0, each IN coverage | sum + CASE WHEN size(each.words) >= needed THEN each.passing ELSE 0 END)}] AS ways
  WITH index, ways, [ask IN asked | {word: ask.word, known: ask.known, text: ask.text, held: ask.held,
     count: reduce(sum = 0, each IN coverage | sum + CASE WHEN ask.word IN each.words THEN each.records ELSE 0 END)}] AS asked
  WITH index, asked, coalesce(
    [way IN ways WHERE way.needed >= $least AND way.records >= $enough AND way.total > 0][0],
    [way IN ways WHERE way.needed = $least][0],
    {needed: $least, total: 0}) AS way
  WITH index, asked, way.needed AS needed, way.total AS total`;

const best = ({ scored }: Rows, filtered: boolean) => `
  CALL (index, asked, needed) {
    ${scored}
    WHERE size(words) >= needed ${filtered ? `AND ${passes}` : ''}
    WITH node.id AS id, node, words, scores, coarse ORDER BY coarse DESC, id LIMIT toInteger($window)
    RETURN collect({id: id, kind: node.kinds[0], names: node.names, own: node.ownNames, weight: node.weight, words: words, scores: scores}) AS candidates
  }`;

/** A facet is counted under every filter but its own. */
const counts = ({ met }: Rows) => `
  CALL (index, asked, needed) {
    ${met}
    WHERE size(words) >= needed
    WITH node, [filter IN $filters WHERE NOT any(value IN node[filter.property] WHERE value IN filter.anyOf) | filter.field] AS failing
    UNWIND $facets AS facet
    WITH facet, node, failing WHERE all(field IN failing WHERE field = facet.field)
    UNWIND node[facet.property] AS value
    WITH facet.field AS field, value, count(*) AS count ORDER BY count DESC, value
    WITH field, collect({value: value, count: count})[..100] AS values
    RETURN collect({field: field, values: values}) AS facets
  }`;

/** What a search has to do beside finding words: each part costs, so that only those asked for are sent. */
export interface SearchParts {
  readonly words: keyof typeof rowsOf;
  readonly filters: boolean;
  readonly facets: boolean;
}

const nameOf = ({ words, filters, facets }: SearchParts) =>
  `search/neo4j.${words === 'none' ? 'browse' : `search.${words}`}${filters ? '.filters' : ''}${facets ? '.facets' : ''}`;

export function searchQuery(parts: SearchParts) {
  const rows = rowsOf[parts.words];
  const text = [
    parts.words !== 'none' ? asked : `${activeIndex}, [] AS asked`,
    coverage(rows, parts.filters),
    best(rows, parts.filters),
    parts.facets ? counts(rows) : 'WITH asked, total, candidates, [] AS facets',
    `RETURN {total: total, candidates: candidates, facets: facets,
       words: [ask IN asked | {word: ask.word, known: ask.known, count: ask.count}]} AS found`,
  ];
  return query(nameOf(parts), text.join('\n'), (row): Found => row['found'] as Found);
}

/** What a found record shows. */
export interface Shown {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly context: readonly string[];
  readonly descriptionId: string;
  readonly descriptionEn: string;
}

export const shownDocuments = query(
  'search/neo4j.shownDocuments',
  `OPTIONAL MATCH (state:SearchState {id: 'neo4j'})
   WITH coalesce(state.slot, 'A') AS slot
   CALL (slot) {
     WITH slot WHERE slot = 'A' MATCH (document:SearchDocumentA) WHERE document.id IN $ids RETURN document
     UNION ALL
     WITH slot WHERE slot = 'B' MATCH (document:SearchDocumentB) WHERE document.id IN $ids RETURN document
   }
   RETURN document {.id, .name, .aliases, .context, .descriptionId, .descriptionEn} AS shown`,
  (row) => row['shown'] as Shown,
);

export interface Suggested {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly region: string | null;
  readonly weight: number;
}

export const suggestNames = query(
  'search/neo4j.suggestNames',
  `${activeIndex}
   CALL db.index.fulltext.queryNodes(index, $text) YIELD node, score
   WITH node, score WHERE all(filter IN $filters WHERE any(value IN node[filter.property] WHERE value IN filter.anyOf))
   WITH node, score, node.weight AS weight, node.keyText STARTS WITH $joined AS begins
   ORDER BY begins DESC, score DESC, weight DESC, node.id LIMIT toInteger($window)
   RETURN node {.id, kind: node.kinds[0], .name, .names, .aliases, .region, .weight} AS suggested`,
  (row) => row['suggested'] as Suggested,
);

/** The weightiest names, for an empty box. */
export const browseNames = query(
  'search/neo4j.browseNames',
  `OPTIONAL MATCH (state:SearchState {id: 'neo4j'})
   WITH coalesce(state.slot, 'A') AS slot
   CALL (slot) {
     WITH slot WHERE slot = 'A' MATCH (node:SearchDocumentA) RETURN node
     UNION ALL
     WITH slot WHERE slot = 'B' MATCH (node:SearchDocumentB) RETURN node
   }
   WITH node WHERE all(filter IN $filters WHERE any(value IN node[filter.property] WHERE value IN filter.anyOf))
   WITH node ORDER BY node.weight DESC, node.id LIMIT toInteger($window)
   RETURN node {.id, kind: node.kinds[0], .name, .names, .aliases, .region, .weight} AS suggested`,
  (row) => row['suggested'] as Suggested,
);
