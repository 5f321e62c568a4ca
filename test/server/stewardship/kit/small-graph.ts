import type { WholeGraph } from '../../../../server/graph/graph.ts';
import { command } from '../../../../server/graph/query.ts';
import { freshGraph } from '../../../kit/neo4j.ts';

const create = command(
  'test',
  `UNWIND $rows AS row
   CREATE (n:Entity:$(row.labels))
   SET n = row.properties, n.id = row.id, n.slug = split(row.id, '/')[1], n.sortName = toLower(n.name),
     n.dataset = 'small', n.createdAt = '2026-01-01T00:00:00.000Z', n.updatedAt = '2026-01-01T00:00:00.000Z'`,
);
const descend = command(
  'test',
  `MATCH (d:Entity {id: 'motif/parang-rusak'}), (a:Entity {id: 'motif/parang'})
   CREATE (d)-[:DERIVES_FROM {id: 'derivation/parang-rusak--parang--variation', kind: 'VARIATION',
     confidence: 'TRADITIONAL_ACCOUNT', rank: 2, disputed: false, status: 'ACCEPTED', howEn: 'Broken parang.',
     sourceIds: ['source/book'], dataset: 'small', createdAt: '2026-01-01T00:00:00.000Z'}]->(a)`,
);

const lineage = (label: string) => ['LineageNode', label];
const motif = (slug: string, name: string, more: object = {}) => ({
  id: `motif/${slug}`,
  labels: lineage('Motif'),
  properties: { name, ...more },
});

const rows = [
  motif('kawung', 'Kawung', { restrictionKind: 'LARANGAN', firstAttestedFrom: 1400, firstAttestedTo: 1500 }),
  motif('parang', 'Parang'),
  motif('parang-rusak', 'Parang rusak', { aliasTexts: ['Parang roesak'], aliasKinds: ['OLD_SPELLING'] }),
  { id: 'wastra/batik-solo', labels: lineage('Wastra'), properties: { name: 'Batik Solo', family: 'BATIK' } },
  { id: 'region/solo', labels: ['Region'], properties: { name: 'Solo', kind: 'REGENCY' } },
  { id: 'technique/tulis', labels: ['Technique'], properties: { name: 'Tulis' } },
  { id: 'craftsperson/sari', labels: ['Craftsperson'], properties: { name: 'Sari', roles: ['DESIGNER'] } },
  { id: 'source/book', labels: ['Source'], properties: { name: 'A book', quality: 'A' } },
  { id: 'source/blog', labels: ['Source'], properties: { name: 'A blog', quality: 'C' } },
];

/** A handful of records such as seed files bring: a forbidden motif, a descent, one of each thing that a design names. */
export async function smallGraph(): Promise<WholeGraph> {
  const graph = await freshGraph();
  await graph.write(async (writer) => {
    await writer.run(create, { rows });
    await writer.run(descend);
  });
  return graph;
}
