import { query, type RawRow } from '../../graph/query.ts';

/** A record beside the one that is described: what it is called, and what else. */
export interface Neighbour {
  readonly id: string;
  readonly names: readonly string[];
}

/** All that the graph says of one record and of what it is tied to, as far as one may search by it. */
export interface DocumentFacts {
  readonly revision: number;
  readonly node: RawRow;
  readonly degree: number;
  readonly regions: readonly Neighbour[];
  /** What those regions lie in, themselves not counted. */
  readonly around: readonly Neighbour[];
  readonly techniques: readonly Neighbour[];
  readonly broader: readonly Neighbour[];
  readonly communities: readonly Neighbour[];
  readonly wastra: readonly Neighbour[];
  readonly materials: readonly Neighbour[];
  /** Makers of a work, works of a person, people of a workshop, what an object shows: by these it is asked for. */
  readonly related: readonly Neighbour[];
  readonly confidences: readonly string[];
  readonly qualities: readonly string[];
  readonly hasDescendants: boolean;
}

const named = (variable: string) =>
  `${variable} {.id, names: [${variable}.name] + coalesce(${variable}.aliasTexts, []) + [name IN [${variable}.nameEn] WHERE name IS NOT NULL]}`;
const nameOnly = (variable: string) => `${variable} {.id, names: [${variable}.name]}`;

/** The revision is read first: what is read after it is as new or newer. */
export const documentFacts = query(
  'search/documents.documentFacts',
  `OPTIONAL MATCH (meta:Meta {id: 'graph'})
   WITH coalesce(meta.searchSeq, 0) AS revision
   UNWIND $ids AS id
   MATCH (n:Entity {id: id})
   RETURN revision, properties(n) AS node, COUNT { (n)--() } AS degree,
     COLLECT { MATCH (n)-[:FROM_REGION]->(r:Region) RETURN ${named('r')} ORDER BY r.id } AS regions,
     COLLECT { MATCH (n)-[:FROM_REGION*0..1]->(:Region)-[:PART_OF*1..6]->(r:Region) WHERE r <> n
       RETURN DISTINCT ${named('r')} ORDER BY r.id } AS around,
     COLLECT { MATCH (n)-[:USES_TECHNIQUE]->(t:Technique) RETURN ${named('t')} ORDER BY t.id } AS techniques,
     COLLECT { MATCH (n)-[:USES_TECHNIQUE*0..1]->(:Technique)-[:BROADER*1..6]->(t:Technique) WHERE t <> n
       RETURN DISTINCT ${named('t')} ORDER BY t.id } AS broader,
     COLLECT { MATCH (n)-[:BELONGS_TO|MEMBER_OF]->(c:Community) RETURN DISTINCT ${named('c')} ORDER BY c.id } AS communities,
     COLLECT { MATCH (n)-[:APPEARS_ON|SHOWS]->(w:Wastra) RETURN DISTINCT ${named('w')} ORDER BY w.id } AS wastra,
     COLLECT { MATCH (n)-[:USES_MATERIAL]->(m:Material) RETURN DISTINCT ${named('m')} ORDER BY m.id } AS materials,
     COLLECT {
       MATCH (n)-[r:MADE|SHOWS|RECOGNISES|WORKS_IN|DERIVES_FROM|KIND_OF|HAS_PART]-(o:Entity)
       WHERE NOT (type(r) IN ['DERIVES_FROM', 'KIND_OF'] AND endNode(r) = n)
         AND NOT (type(r) IN ['SHOWS', 'RECOGNISES'] AND startNode(r) <> n)
       WITH DISTINCT o ORDER BY o.id LIMIT 40
       RETURN ${nameOnly('o')} } AS related,
     COLLECT { MATCH (n)-[r:DERIVES_FROM {status: 'ACCEPTED'}]->() RETURN DISTINCT r.confidence } AS confidences,
     COLLECT { MATCH (n)-[:CITES]->(s:Source) RETURN DISTINCT s.quality } AS qualities,
     EXISTS { (n)<-[:DERIVES_FROM {status: 'ACCEPTED'}]-() } AS hasDescendants`,
  // The columns are those above; each is a list of maps, or a plain value, by the text of the statement.
  (row) => row as unknown as DocumentFacts,
);

export const entityIdsAfter = query(
  'search/documents.entityIdsAfter',
  'MATCH (n:Entity) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT toInteger($limit)',
  (row) => row['id'] as string,
);

export const countEntities = query(
  'search/documents.countEntities',
  'MATCH (n:Entity) RETURN count(n) AS count',
  (row) => row['count'] as number,
);
