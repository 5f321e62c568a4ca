import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { hashGraph } from '../../../server/graph/graph-hash.ts';
import { importDump } from '../../../server/import/import-dump.ts';
import { readDumpFile } from '../../../server/import/read-dump-file.ts';
import { readDump } from '../../../server/linked-data/read-dump.ts';
import { wipeGraph } from '../../kit/neo4j.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';
import { exported } from '../export/kit.ts';

describe('an export read back', () => {
  const seeded = useSeededGraph();
  // The next file loads the seeds again.
  afterAll(() => wipeGraph());

  test('fills an empty graph with the same graph, from JSON-LD as from N-Quads', async () => {
    const { graph } = seeded;
    const before = await hashGraph(graph);
    expect(before.nodes).toBeGreaterThan(2_000);
    const jsonLd = readDump(await readDumpFile((await exported(graph, 'jsonld')).path));
    const nQuads = await exported(graph, 'nquads');
    // Statements may come in any order.
    const shuffled = (await readFile(nQuads.path, 'utf8')).split('\n').sort().join('\n');
    await writeFile(nQuads.path, shuffled);
    for (const contents of [jsonLd, readDump(await readDumpFile(nQuads.path))]) {
      await wipeGraph();
      const after = await importDump(graph, contents);
      expect(after).toMatchObject({
        hash: before.hash,
        nodes: before.nodes,
        relationships: before.relationships,
      });
    }
  }, 300_000);

  test('is refused by a graph that holds records, which then stay as they are', async () => {
    const { graph } = seeded;
    const before = await hashGraph(graph);
    const contents = readDump(await readDumpFile((await exported(graph, 'nquads')).path));
    await expect(importDump(graph, contents)).rejects.toThrow(/fills an empty one only/);
    expect((await hashGraph(graph)).hash).toBe(before.hash);
  }, 120_000);
});
