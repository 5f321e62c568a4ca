import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrawnGraph, drawGraph } from '../../../bench/graph/generate.ts';
import { ensureStored, openStored } from '../../../bench/load/stored-graph.ts';
import { UsageError } from '../../../server/cli/arguments.ts';
import { createProgress } from '../../../server/cli/progress.ts';
import { type Graph, openGraph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/query.ts';

const drawn = { size: 1_000, seed: 3 };
const memory = { heapMb: 512, pageCacheMb: 64 };
const progress = createProgress(process.stderr);

const count = (rows: Iterable<unknown>) => [...rows].length;
const counts = ({ nodes, edges }: DrawnGraph) => ({
  nodes: nodes.reduce((sum, { rows }) => sum + count(rows), 0),
  relationships: edges.reduce((sum, { rows }) => sum + count(rows), 0),
});

const stored = query(
  'test/stored',
  `CALL () { MATCH (n:Entity) RETURN count(n) AS nodes }
   CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
   MATCH (:Motif)-[claim:DERIVES_FROM]->(:LineageNode) WITH * LIMIT 1
   MATCH (meta:Meta {id: 'graph'})
   RETURN nodes, relationships, claim.rank AS rank, claim.disputed AS disputed,
     claim.sourceIds AS sourceIds, meta.revision AS revision`,
  (row) => row,
);

const unique = query(
  'test/unique',
  'SHOW CONSTRAINTS YIELD name RETURN name',
  (row) => row['name'] as string,
);

describe('a graph in a folder', () => {
  let folder: string;
  let graph: Graph | undefined;
  let stop: () => Promise<void> = async () => undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'silsilah-stored-'));
    await ensureStored(folder, drawn, { memory, progress });
    const database = await openStored(folder, { memory, progress });
    stop = () => database.stop();
    graph = openGraph(database.access);
  }, 180_000);

  afterAll(async () => {
    await graph?.close();
    await stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('holds all that was drawn, with our constraints and a revision', async () => {
    const [found] = (await graph?.read(stored)) ?? [];
    expect(found).toMatchObject({ ...counts(drawGraph(drawn)), revision: 1 });
    expect(await graph?.read(unique)).toEqual(expect.arrayContaining(['entity_id', 'derivation_id']));
    expect(found?.['rank']).toBeTypeOf('number');
    expect(found?.['disputed']).toBeTypeOf('boolean');
    expect(found?.['sourceIds']).not.toEqual([]);
  });

  test('is used again where it is the one that is asked for, and refused where it is another', async () => {
    const again = await ensureStored(folder, drawn, { memory, progress });
    expect(again.drawn).toEqual(drawn);
    expect(again.loaded.nodesPerSecond).toBeGreaterThan(0);
    await expect(ensureStored(folder, { size: 2_000, seed: 3 }, { memory, progress })).rejects.toThrow(
      UsageError,
    );
  });
});
