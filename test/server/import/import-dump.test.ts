import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GraphHash, hashGraph } from '../../../server/graph/graph-hash.ts';
import { importDump } from '../../../server/import/import-dump.ts';
import type { DumpContents } from '../../../server/linked-data/read-dump.ts';
import { wipeGraph } from '../../kit/neo4j.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { exported, readBack } from '../export/kit/export.ts';

const sorted = ({ records, relationships, formerIds }: DumpContents) => {
  const inOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row, byKey)).sort();
  return [inOrder(records), inOrder(relationships), inOrder(formerIds)];
};

function byKey(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('an export of the seeds, read back', () => {
  const seeded = useSeededGraph();
  let before: GraphHash;
  let contents: DumpContents;
  beforeAll(async () => {
    before = await hashGraph(seeded.graph, { of: 'records' });
    const dump = await exported(seeded.graph, 'jsonld');
    expect(dump.manifest.graphHash).toBe(before.hash);
    contents = await readBack(dump);
  }, 180_000);
  // The next file loads the seeds again.
  afterAll(() => wipeGraph());

  test('is refused by a graph that holds records, which then stay as they are', async () => {
    await expect(importDump(seeded.graph, contents)).rejects.toThrow(/fills an empty one only/);
    expect((await hashGraph(seeded.graph, { of: 'records' })).hash).toBe(before.hash);
  });

  test('is the same from N-Quads, whatever the order of their lines', async () => {
    const { name, bytes } = await exported(seeded.graph, 'nquads');
    const shuffled = Buffer.from(bytes.toString().split('\n').sort().join('\n'));
    expect(sorted(await readBack({ name, bytes: shuffled }))).toEqual(sorted(contents));
  }, 120_000);

  test('fills an empty graph with the same graph', async () => {
    await wipeGraph();
    expect(before.nodes).toBeGreaterThan(4_000);
    expect(await importDump(seeded.graph, contents)).toMatchObject({
      hash: before.hash,
      nodes: before.nodes,
      relationships: before.relationships,
    });
  }, 120_000);
});
