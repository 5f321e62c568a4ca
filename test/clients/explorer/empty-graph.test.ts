import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../../clients/explorer/routes.ts';
import type { WholeGraph } from '../../../server/graph/graph.ts';
import { applyGraphSchema } from '../../../server/graph/schema.ts';
import { freshGraph } from '../../kit/neo4j.ts';
import { linksOf, type Visitor, visitorOf } from './kit/site.ts';

let graph: WholeGraph;
let visit: Visitor;
beforeAll(async () => {
  graph = await freshGraph();
  await applyGraphSchema(graph);
  visit = await visitorOf(graph);
}, 180_000);
afterAll(() => graph.close());

const pages = Object.keys(routes).filter((path) => !path.includes(':'));

/** As a museum finds it that begins without our records. */
test('a graph without a record has every page, and none leads to a record that is not there', async () => {
  const wrong: string[] = [];
  const known = new Map<string, number>();
  for (const page of pages) {
    for (const address of [page, `/en${page}`]) {
      const { status, html } = await visit(address);
      if (status !== 200) wrong.push(`${address}: ${status}`);
      for (const link of linksOf(html)) {
        if (!link.startsWith('/') || /\.[a-z]+$/.test(link.split('?')[0] ?? '')) continue;
        if (!known.has(link)) known.set(link, (await visit(link)).status);
        if (known.get(link) === 404) wrong.push(`${address} leads to ${link}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 600_000);
