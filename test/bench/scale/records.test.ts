import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ancestorCounts } from '../../../bench/graph/ancestor-counts.ts';
import { generateGraph } from '../../../bench/graph/generate.ts';
import { writeGraph } from '../../../bench/graph/write.ts';
import { residentMb, residentMbFrom } from '../../../bench/measure/memory.ts';
import { countingQuestions } from '../../../bench/scale/counting-questions.ts';
import { hubQuestions } from '../../../bench/scale/hub-questions.ts';
import { readingQuestions } from '../../../bench/scale/reading-questions.ts';
import { Records } from '../../../bench/scale/records.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { createSearch } from '../../../server/search/create-search.ts';
import { type TestApp, testApp } from '../../kit/app.ts';
import { freshGraph } from '../../kit/neo4j.ts';

const drawn = { size: 2_000, seed: 1 };
const generated = generateGraph(drawn);

test('records are found that have as many ancestors as asked', () => {
  const countOf = ancestorCounts(generated.descent, 8);
  const ids = new Records(drawn).withAncestors({ least: 28, most: 36 }, 8, 20);
  expect(ids).toHaveLength(20);
  const counts = ids.map((id) => countOf(generated.ids.indexOf(id)));
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(28);
  expect(Math.max(...counts)).toBeLessThanOrEqual(36);
});

test('the memory of a process is read from what Linux tells of it', () => {
  expect(residentMbFrom('Name:\tnode\nVmRSS:\t  204800 kB\n')).toBe(200);
  expect(residentMb(0)).toBeUndefined();
});

describe('the questions about scale', () => {
  let graph: Graph;
  let app: TestApp;
  beforeAll(async () => {
    graph = await freshGraph();
    await writeGraph(graph, generated);
    const search = createSearch({ graph });
    for (const backend of search.backends) {
      await search.delivery.rebuild(backend, AbortSignal.timeout(60_000));
    }
    app = await testApp(graph, search);
  }, 120_000);
  afterAll(() => graph.close());

  const questions = [...readingQuestions, ...countingQuestions, ...hubQuestions];

  test.each(questions.filter(({ name }) => name !== 'lineage, long'))(
    '$name: is answered',
    async ({ asked }) => {
      const question = asked(new Records(drawn));
      if (question.kind === 'page') {
        const page = await app.server.inject({
          method: 'GET',
          url: question.path,
          headers: { accept: 'text/html' },
        });
        expect(page.statusCode).toBe(200);
        return;
      }
      const answer = await app.ask(question.query, question.variables[0]);
      expect(answer.errors).toEqual([]);
      expect(JSON.stringify(answer.data)).not.toContain('null');
    },
  );
});
