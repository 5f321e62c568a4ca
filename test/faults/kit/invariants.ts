import type { Graph } from '../../../server/graph/graph.ts';
import { hashGraph } from '../../../server/graph/graph-hash.ts';
import { query } from '../../../server/graph/query.ts';
import { loadSeeds } from '../../../server/seeding/load-seeds.ts';
import type { FaultDatabase } from './database.ts';
import type { Ledger } from './writers.ts';

/** Each finds records that break a promise; none may be found at any time. */
const broken: Readonly<Record<string, string>> = {
  'an accepted proposal without its design, its claim or its history': `
    MATCH (p:Proposal {status: 'ACCEPTED'})
    WHERE NOT EXISTS { MATCH (:Design {id: p.subjectId, proposalId: p.id})-[:DERIVES_FROM {proposalId: p.id}]->(:LineageNode) }
       OR NOT EXISTS { MATCH (:Change {proposalId: p.id, subject: p.subjectId, revision: p.acceptedRevision}) }
    RETURN p.id AS id`,
  'a design, a source or a claim of a proposal that is not accepted': `
    MATCH (n:Entity) WHERE n.proposalId IS NOT NULL AND NOT EXISTS { MATCH (:Proposal {id: n.proposalId, status: 'ACCEPTED'}) }
    RETURN n.id AS id
    UNION MATCH ()-[r:DERIVES_FROM]->() WHERE r.proposalId IS NOT NULL
      AND NOT EXISTS { MATCH (:Proposal {id: r.proposalId, status: 'ACCEPTED'}) } RETURN r.id AS id`,
  'a claim without its sources or its history': `
    MATCH (d)-[r:DERIVES_FROM]->() WHERE r.proposalId IS NOT NULL
      AND (size(coalesce(r.sourceIds, [])) = 0
        OR NOT all(id IN r.sourceIds WHERE EXISTS { MATCH (:Source {id: id}) })
        OR NOT EXISTS { MATCH (:Change {subject: r.id, proposalId: r.proposalId}) })
    RETURN r.id AS id`,
  'an undone proposal whose history does not tell of it': `
    MATCH (p:Proposal {status: 'UNDONE'})
    WHERE NOT EXISTS { MATCH (:Change {proposalId: p.id, undoes: true}) } RETURN p.id AS id`,
  'a change of a proposal that was never accepted, or later than the revision': `
    MATCH (c:Change) WHERE c.proposalId IS NOT NULL
      AND NOT EXISTS { MATCH (p:Proposal {id: c.proposalId}) WHERE p.status IN ['ACCEPTED', 'UNDONE'] }
    RETURN c.id AS id
    UNION MATCH (c:Change), (meta:Meta {id: 'graph'}) WHERE c.revision > meta.revision RETURN c.id AS id`,
  'one revision for the changes of two writes': `
    MATCH (c:Change) WITH c.revision AS revision, count(DISTINCT [c.proposalId, c.undoes, c.at]) AS writes
    WHERE writes > 1 AND revision > 0 AND NOT EXISTS { MATCH (s:Change {revision: revision}) WHERE s.proposalId IS NULL }
    RETURN toString(revision) AS id`,
  'a revision that no change tells of': `
    MATCH (meta:Meta {id: 'graph'})
    UNWIND range($base + 1, meta.revision) AS revision
    WITH revision WHERE NOT EXISTS { MATCH (:Change {revision: revision}) } RETURN toString(revision) AS id`,
  'a request that was answered with a proposal that is not there': `
    MATCH (a:AnsweredRequest) WHERE NOT EXISTS { MATCH (:Proposal {id: a.proposalId}) } RETURN a.id AS id`,
  'a proposal with fewer or more answered requests than steps': `
    MATCH (p:Proposal)
    WITH p, CASE p.status WHEN 'PENDING' THEN 1 WHEN 'UNDONE' THEN 3 ELSE 2 END AS steps
    WHERE COUNT { MATCH (:AnsweredRequest {proposalId: p.id}) } <> steps RETURN p.id AS id`,
  'an accepted design that search neither has nor will have': `
    MATCH (d:Design) WHERE d.proposalId IS NOT NULL AND EXISTS { (:SearchCursor) }
      AND NOT EXISTS { (:SearchOutbox {id: d.id}) } AND NOT EXISTS { (:SearchDocumentA {id: d.id}) }
      AND NOT EXISTS { (:SearchDocumentB {id: d.id}) }
    RETURN d.id AS id`,
  'an index that is not online': `SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name AS id`,
};

const standing = query(
  'test/faults.standing',
  `UNWIND $ids AS id OPTIONAL MATCH (p:Proposal {id: id})
   RETURN id, p.status AS status, p.subjectId AS subjectId`,
  (row) => ({ id: String(row['id']), status: row['status'], subjectId: row['subjectId'] }),
);

const constraints = query(
  'test/faults.constraints',
  'SHOW CONSTRAINTS YIELD name RETURN count(name) AS count',
  (row) => Number(row['count']),
);

export interface Baseline {
  readonly revision: number;
  readonly constraints: number;
}

export async function baselineOf(graph: Graph): Promise<Baseline> {
  const revision = query(
    'test/faults.revision',
    "MATCH (m:Meta {id: 'graph'}) RETURN m.revision AS r",
    (row) => Number(row['r']),
  );
  const [[at = 0], [count = 0]] = [await graph.read(revision), await graph.read(constraints)];
  return { revision: at, constraints: count };
}

/** Everything that is wrong with the graph after a fault, in words; nothing, where all promises are kept. */
export async function violations(
  { graph, seedsFolder }: FaultDatabase,
  ledger: Ledger,
  baseline: Baseline,
): Promise<string[]> {
  const found: string[] = [];
  for (const [what, text] of Object.entries(broken)) {
    const statement = query('test/faults.broken', text, (row) => String(row['id']));
    for (const id of await graph.read(statement, { base: baseline.revision })) found.push(`${what}: ${id}`);
  }
  found.push(...(await lost(graph, ledger)));
  const [count] = await graph.read(constraints);
  if (count !== baseline.constraints) found.push(`${count} constraints of ${baseline.constraints}`);
  found.push(...(await changedBySeeding(graph, seedsFolder)));
  return found;
}

/** Acknowledged writes that the graph does not hold. A later step of one that was not answered may stand beyond. */
async function lost(graph: Graph, ledger: Ledger): Promise<string[]> {
  const rows = await graph.read(standing, { ids: [...ledger.acknowledged.keys()] });
  return rows.flatMap(({ id, status, subjectId }) => {
    const told = ledger.acknowledged.get(id);
    if (status == null) return [`lost: ${id}, acknowledged as ${told?.status}`];
    if (stepOf(String(status)) < stepOf(told?.status ?? '')) {
      return [`lost: ${id} was acknowledged as ${told?.status} and is ${status}`];
    }
    return told?.subjectId && told.subjectId !== subjectId
      ? [`${id} is of ${subjectId}, not ${told.subjectId}`]
      : [];
  });
}

const stepOf = (status: string) =>
  ['PENDING', 'ACCEPTED', 'UNDONE'].indexOf(status === 'REJECTED' ? 'ACCEPTED' : status);

/** Seeding again what is there already changes nothing. */
async function changedBySeeding(graph: Graph, seedsFolder: string): Promise<string[]> {
  const before = await hashGraph(graph, { of: 'records' });
  const { changed } = await loadSeeds(graph, { seedsFolder });
  const after = await hashGraph(graph, { of: 'records' });
  return changed || before.hash !== after.hash ? ['seeding again changed the graph'] : [];
}
