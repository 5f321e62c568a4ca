import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Batcher } from '../../server/graph/batch.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { command } from '../../server/graph/query.ts';
import { createSearch, type Search } from '../../server/search/create-search.ts';
import { startSearch } from '../../server/search/start-search.ts';
import { freshGraph } from '../kit/neo4j.ts';

const put = command(
  'test/put',
  `UNWIND range(1, 1200) AS number
   CREATE (:Entity {id: 'motif/kawung-' + number, slug: 'kawung-' + number, name: 'Kawung ' + number})`,
);
const quiet = { report: () => undefined, log: { info: () => undefined, warn: () => undefined } };

let graph: Graph;
beforeAll(async () => {
  graph = await freshGraph();
  await graph.write((writer) => writer.run(put));
});
afterAll(() => graph.close());

const everything = {
  kinds: null,
  filter: null,
  facets: null,
  after: null,
  language: 'EN',
  highlighted: false,
} as const;
const ask = (search: Search) =>
  search.service.search(
    { query: 'kawung', ...everything, first: 1 },
    { batcher: new Batcher(graph), signal: AbortSignal.timeout(10_000) },
  );

test('the index of a large graph is built while everything else is served, and searches say so until then', async () => {
  const search = createSearch({ graph });
  const lines: string[] = [];
  const running = await startSearch(search, {
    ...quiet,
    report: (line) => void lines.push(line),
    signal: AbortSignal.timeout(60_000),
    mostWaitedFor: 1_000,
  });
  expect(lines).toEqual([expect.stringContaining('1200 records is being built')]);
  expect(await ask(search)).toMatchObject({ totalCount: 0, degraded: true });
  while (search.delivery.isUnbuilt('NEO4J')) await sleep(50);
  expect(await ask(search)).toMatchObject({ totalCount: 1_200, degraded: false });
  await running.stop();
});

test('the index of a small one is built first', async () => {
  const search = createSearch({ graph });
  const running = await startSearch(search, { ...quiet, signal: AbortSignal.timeout(60_000) });
  expect(search.delivery.isUnbuilt('NEO4J')).toBe(false);
  await running.stop();
});
