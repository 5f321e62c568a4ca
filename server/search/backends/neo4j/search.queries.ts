import { query } from '../../../graph/query.ts';
import type { FacetField } from '../../search-port.ts';

/** A record that was found, as far as its rank depends on it. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly weight: number;
  /** Which words of the query it has, each with Lucene's score. */
  readonly matches: readonly { readonly word: number; readonly score: number }[];
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

const activeIndex = `
  OPTIONAL MATCH (state:SearchState {id: 'neo4j'})
  WITH 'search_document_' + toLower(coalesce(state.slot, 'A')) AS index`;

/** Each word is asked by itself: so it is known which words a record has, and records with few of them can be left out. */
const byWords = `
  ${activeIndex}
  CALL (index) {
    UNWIND $clauses AS clause
    CALL (index, clause) {
      CALL db.index.fulltext.queryNodes(index, clause.known, {limit: 1}) YIELD node
      RETURN count(node) > 0 AS known
    }
    RETURN collect({word: clause.word, known: known, text: CASE WHEN known THEN clause.exact ELSE clause.loose END}) AS asked
  }
  CALL (index, asked) {
    UNWIND asked AS ask
    CALL db.index.fulltext.queryNodes(index, ask.text) YIELD node, score
    WITH node, collect({word: ask.word, score: score}) AS matches, sum(score) AS coarse
    WITH node, matches, coarse, [filter IN $filters WHERE NOT any(value IN node[filter.property] WHERE value IN filter.anyOf) | filter.field] AS failing
    RETURN collect({node: node, matches: matches, coarse: coarse, covered: size(matches), failing: failing}) AS every
  }
  WITH asked, every,
    reduce(most = 0, each IN every | CASE WHEN each.failing = [] AND each.covered > most THEN each.covered ELSE most END) AS most
  WITH asked, every, CASE WHEN most < $needed THEN most ELSE $needed END AS needed
  WITH asked, every, [each IN every WHERE each.covered >= needed] AS found
  CALL (every) {
    UNWIND every AS each UNWIND each.matches AS match
    WITH match.word AS word, count(*) AS count
    RETURN collect({word: word, count: count}) AS counts
  }
  WITH found, [ask IN asked | {word: ask.word, known: ask.known, count: coalesce([c IN counts WHERE c.word = ask.word | c.count][0], 0)}] AS words`;

/** Everything, to be narrowed by its facets. */
const everything = `
  OPTIONAL MATCH (state:SearchState {id: 'neo4j'})
  WITH coalesce(state.slot, 'A') AS slot
  CALL (slot) {
    WITH slot WHERE slot = 'A' MATCH (node:SearchDocumentA) RETURN node
    UNION ALL
    WITH slot WHERE slot = 'B' MATCH (node:SearchDocumentB) RETURN node
  }
  WITH node, [filter IN $filters WHERE NOT any(value IN node[filter.property] WHERE value IN filter.anyOf) | filter.field] AS failing
  WITH collect({node: node, matches: [], coarse: node.weight, covered: 0, failing: failing}) AS found, [] AS words`;

/** A facet is counted under every filter but its own. */
const answer = `
  CALL (found) {
    UNWIND $facets AS facet
    UNWIND found AS each
    WITH facet, each WHERE all(field IN each.failing WHERE field = facet.field)
    UNWIND each.node[facet.property] AS value
    WITH facet, value, count(*) AS count ORDER BY count DESC, value
    WITH facet, collect({value: value, count: count})[..100] AS values
    RETURN collect({field: facet.field, values: values}) AS facets
  }
  WITH facets, words, [each IN found WHERE each.failing = []] AS kept
  CALL (kept) {
    UNWIND kept AS each
    WITH each ORDER BY each.covered DESC, each.coarse DESC, each.node.sortName, each.node.id LIMIT toInteger($window)
    RETURN collect({id: each.node.id, kind: each.node.kinds[0], names: each.node.names, weight: each.node.weight, matches: each.matches}) AS candidates
  }
  RETURN {total: size(kept), candidates: candidates, facets: facets, words: words} AS found`;

const toFound = (row: Readonly<Record<string, unknown>>): Found => row['found'] as Found;

export const searchByWords = query('search/neo4j.searchByWords', `${byWords}\n${answer}`, toFound);
export const browse = query('search/neo4j.browse', `${everything}\n${answer}`, toFound);

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

export const browseNames = query(
  'search/neo4j.browseNames',
  `${everything}
   UNWIND found AS each WITH each WHERE each.failing = []
   WITH each.node AS node ORDER BY node.weight DESC, node.sortName, node.id LIMIT toInteger($window)
   RETURN node {.id, kind: node.kinds[0], .name, .names, .aliases, .region, .weight} AS suggested`,
  (row) => row['suggested'] as Suggested,
);
