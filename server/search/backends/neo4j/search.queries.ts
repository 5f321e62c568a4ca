import { query } from '../../../graph/query.ts';
import type { FacetField } from '../../search-port.ts';

/** A record that was found, as far as its rank depends on it. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly string[];
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
    WITH elementId(node) AS key, collect(ask.word) AS words, collect(score) AS scores, sum(score) AS coarse
    RETURN collect({key: key, words: words, scores: scores, coarse: coarse}) AS every
  }`;

/** Everything, to be narrowed by its facets. */
const everything = `
  OPTIONAL MATCH (state:SearchState {id: 'neo4j'})
  WITH coalesce(state.slot, 'A') AS slot
  CALL (slot) {
    WITH slot WHERE slot = 'A' MATCH (node:SearchDocumentA) RETURN node
    UNION ALL
    WITH slot WHERE slot = 'B' MATCH (node:SearchDocumentB) RETURN node
  }
  WITH collect({key: elementId(node), words: [], scores: [], coarse: node.weight}) AS every
  WITH every, [] AS asked`;

/** Which filters each record fails. A facet is counted under every filter but its own, so that one may fail. */
const judged = `
  CALL (every) {
    UNWIND every AS each
    MATCH (node) WHERE elementId(node) = each.key
    RETURN collect({key: each.key, words: each.words, scores: each.scores, coarse: each.coarse,
      failing: [filter IN $filters WHERE NOT any(value IN node[filter.property] WHERE value IN filter.anyOf) | filter.field]}) AS judged
  }`;
const unjudged = `
  WITH asked, [each IN every | {key: each.key, words: each.words, scores: each.scores, coarse: each.coarse, failing: []}] AS judged`;

const covered = `
  WITH asked, judged, reduce(most = 0, each IN judged |
    CASE WHEN each.failing = [] AND size(each.words) > most THEN size(each.words) ELSE most END) AS most
  WITH asked, judged, CASE WHEN most < $needed THEN most ELSE $needed END AS needed
  WITH asked, judged, [each IN judged WHERE size(each.words) >= needed] AS found`;

const counted = `
  CALL (found) {
    UNWIND found AS each
    MATCH (node) WHERE elementId(node) = each.key
    WITH node, each.failing AS failing
    UNWIND $facets AS facet
    WITH facet, node, failing WHERE all(field IN failing WHERE field = facet.field)
    UNWIND node[facet.property] AS value
    WITH facet.field AS field, value, count(*) AS count ORDER BY count DESC, value
    WITH field, collect({value: value, count: count})[..100] AS values
    RETURN collect({field: field, values: values}) AS facets
  }`;
const uncounted = 'WITH asked, judged, found, [] AS facets';

const answer = `
  CALL (judged) {
    UNWIND judged AS each UNWIND each.words AS word
    WITH word, count(*) AS count
    RETURN collect({word: word, count: count}) AS counts
  }
  WITH facets, [each IN found WHERE each.failing = []] AS kept,
    [ask IN asked | {word: ask.word, known: ask.known, count: coalesce([c IN counts WHERE c.word = ask.word | c.count][0], 0)}] AS words
  CALL (kept) {
    UNWIND kept AS each
    MATCH (node) WHERE elementId(node) = each.key
    WITH each, node ORDER BY each.coarse DESC, node.id LIMIT toInteger($window)
    RETURN collect({id: node.id, kind: node.kinds[0], names: node.names, weight: node.weight, words: each.words, scores: each.scores}) AS candidates
  }
  RETURN {total: size(kept), candidates: candidates, facets: facets, words: words} AS found`;

/** What a search has to do beside finding words: each part costs, so that only those asked for are sent. */
export interface SearchParts {
  readonly words: boolean;
  readonly filters: boolean;
  readonly facets: boolean;
}

const nameOf = ({ words, filters, facets }: SearchParts) =>
  `search/neo4j.${words ? 'search' : 'browse'}${filters ? '.filters' : ''}${facets ? '.facets' : ''}`;

export const searchQuery = (parts: SearchParts) =>
  query(
    nameOf(parts),
    [
      parts.words ? byWords : everything,
      parts.filters ? judged : unjudged,
      covered,
      parts.facets ? counted : uncounted,
      answer,
    ].join('\n'),
    (row): Found => row['found'] as Found,
  );

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
