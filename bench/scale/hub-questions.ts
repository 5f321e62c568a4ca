import type { RawStatement } from '../questions/question.ts';
import { asRows, type ScaleQuestion } from './scale-question.ts';

/** The oldest record: a seventh of all others descend from it directly, seven tenths in all. */
const hub = 'wastra/patola';

const rawFirst: RawStatement = {
  name: 'hub-first',
  text: `
    MATCH (:Wastra {id: $id})<-[r:DERIVES_FROM {status: 'ACCEPTED'}]-(t:LineageNode)
    WITH r, t ORDER BY r.rank DESC, t.sortName, t.id, r.id LIMIT 20
    RETURN r.kind AS kind, t.id AS id, t.name AS name`,
  answer: asRows,
};

const ofHub = (query: string, statement?: RawStatement) => () => ({
  kind: 'operation' as const,
  query,
  variables: [{ id: hub }],
  ...(statement && { raw: { statement, parameters: [{ id: hub }] } }),
});

export const hubQuestions: readonly ScaleQuestion[] = [
  {
    name: 'hub, first page',
    measures: 'Of what descends from the greatest hub directly: 20, strongest claims first.',
    asked: ofHub(
      `query ScaleHub($id: ID!) { node(id: $id) { ... on LineageNode {
        derivatives(first: 20) { edges { derivation { kind } node { id name } } } } } }`,
      rawFirst,
    ),
  },
  {
    name: 'hub, count',
    measures: 'How many descend from it directly.',
    asked: ofHub(
      `query ScaleHubCount($id: ID!) { node(id: $id) { ... on LineageNode { derivatives(first: 1) { totalCount } } } }`,
    ),
  },
  {
    name: 'hub, lineage',
    measures: 'All that descends from it, eight generations: the nearest 150 and the count.',
    asked: ofHub(
      `query ScaleHubLineage($id: ID!) { node(id: $id) { ... on LineageNode {
        lineage(direction: DESCENDANTS, maxDepth: 8, first: 150) {
          totalCount truncated members { generation node { id name } } derivations { id kind } } } } }`,
    ),
  },
  {
    name: 'hub, its page',
    measures: 'The page that people open.',
    asked: () => ({ kind: 'page', path: '/wastra/patola' }),
  },
];
