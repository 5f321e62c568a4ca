import { ourLineage, rawLineage } from '../questions/lineage.ts';
import { ourClaims, rawClaims } from '../questions/nested-lists.ts';
import { ourPage } from '../questions/page.ts';
import type { RawStatement } from '../questions/question.ts';
import { asRows, type ScaleQuestion, variants } from './scale-question.ts';

/** As many generations as the question of the bench walks. */
const maxDepth = 8;

function lineage(name: string, family: { least: number; most: number }): ScaleQuestion {
  return {
    name,
    measures: `All ancestors to depth ${maxDepth} with each claim between them, of records with ${family.least} to ${family.most} of them.`,
    asked: (records) => {
      const variables = records.withAncestors(family, maxDepth, variants).map((id) => ({ id }));
      const { query } = ourLineage;
      return {
        kind: 'operation',
        query,
        variables,
        raw: { statement: rawLineage, parameters: variables },
      };
    },
  };
}

const rawPage: RawStatement = {
  name: 'page',
  text: `
    MATCH (n:Motif) WHERE n.sortName >= $sortName AND n.id IS NOT NULL AND (n.sortName > $sortName OR n.id > $id)
    WITH n ORDER BY n.sortName, n.id LIMIT 20
    RETURN n.id AS id, n.name AS name`,
  answer: asRows,
};

const rawNode: RawStatement = {
  name: 'node',
  text: 'MATCH (n:Entity {id: $id}) RETURN n.id AS id, n.name AS name, n.descriptionEn AS description',
  answer: asRows,
};

export const readingQuestions: readonly ScaleQuestion[] = [
  lineage('lineage, short', { least: 28, most: 36 }),
  lineage('lineage, long', { least: 150, most: 200 }),
  {
    name: 'record by id',
    measures: 'Name and description of one motif.',
    asked: (records) => {
      const variables = records.idsOf('MOTIF', variants).map((id) => ({ id }));
      const query = `query ScaleNode($id: ID!) { node(id: $id) { ... on Motif { id name description(lang: EN) } } }`;
      return { kind: 'operation', query, variables, raw: { statement: rawNode, parameters: variables } };
    },
  },
  {
    name: 'page of a list',
    measures: '20 motifs by name, from anywhere in the list of all.',
    asked: (records) => {
      const places = records.placesInMotifs(variants);
      return {
        kind: 'operation',
        query: ourPage.query,
        variables: places.map(({ cursor }) => ({ after: cursor })),
        raw: { statement: rawPage, parameters: places.map(({ sortName, id }) => ({ sortName, id })) },
      };
    },
  },
  {
    name: 'nested lists',
    measures:
      '20 motifs from anywhere, 5 that descend from each, 5 that descend from those, strongest claims first.',
    asked: (records) => {
      const places = records.placesInMotifs(variants);
      return {
        kind: 'operation',
        query: ourClaims.query,
        variables: places.map(({ cursor }) => ({ after: cursor })),
        raw: { statement: rawClaims, parameters: places.map(({ sortName }) => ({ sortName })) },
      };
    },
  },
];
