import type { WholeGraph } from '../../../server/graph/graph.ts';
import { dumpGraph, isNode } from '../../../server/graph/graph-dump.ts';
import { DigestSum } from '../../../server/graph/graph-hash.ts';
import { command, query } from '../../../server/graph/query.ts';

const labels = ['Entity', 'Redirect'];
const times = ['createdAt', 'updatedAt'];

/** A hash of all records and relationships but for when they were written. */
export async function recordsOf(graph: WholeGraph): Promise<string> {
  return await graph.snapshot(async (snapshot) => {
    const sum = new DigestSum();
    for await (const record of dumpGraph(snapshot)) {
      if (isNode(record) && !record.labels.some((label) => labels.includes(label))) continue;
      const told = Object.entries(record.properties).filter(([key]) => !times.includes(key));
      sum.add({ ...record, properties: Object.fromEntries(told) });
    }
    return sum.digest();
  });
}

const sizes = query(
  'test/faults.sizes',
  `MATCH (n) WHERE (n:Entity OR n:Redirect) AND n.dataset IS NOT NULL
   WITH n.dataset AS dataset, count(n) AS nodes
   RETURN dataset, nodes + COUNT { MATCH ()-[r]->() WHERE r.dataset = dataset } AS size`,
  (row) => [String(row['dataset']), Number(row['size'])] as const,
);

/** How many nodes and relationships each dataset has. */
export async function sizesOf(graph: WholeGraph): Promise<ReadonlyMap<string, number>> {
  return new Map(await graph.read(sizes));
}

const clear = command('test/faults.wipe', 'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n');
const count = query('test/faults.count', 'MATCH (n) RETURN count(n) AS nodes', (row) => Number(row['nodes']));

export async function wipe(graph: WholeGraph): Promise<void> {
  while ((await graph.read(count))[0] !== 0) await graph.write((writer) => writer.run(clear));
}
