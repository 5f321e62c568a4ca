import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { isRefusedConnection } from '../../../server/graph/driver-errors.ts';
import { FirstRuns } from '../../../server/graph/first-runs.ts';
import { openGraph } from '../../../server/graph/graph.ts';
import { query } from '../../../server/graph/query.ts';
import { freshGraph } from '../../kit/neo4j.ts';

const counted = query('test/first', 'MATCH (n:Entity) RETURN count(n) AS number', ({ number }) => number);

/** Statements that end when they are told to, and what has been sent. */
function openDatabase(bounds?: ConstructorParameters<typeof FirstRuns>[0]) {
  const runs = new FirstRuns(bounds);
  const sent: string[] = [];
  const answers = new Map<string, { resolve: () => void; reject: (error: Error) => void }[]>();
  return {
    runs,
    sent,
    ask: (text: string, signal?: AbortSignal) =>
      runs.run(
        text,
        () => {
          sent.push(text);
          return new Promise<void>((resolve, reject) => {
            answers.set(text, [...(answers.get(text) ?? []), { resolve, reject }]);
          });
        },
        signal,
      ),
    async answer(text: string, error?: Error) {
      const [first, ...rest] = answers.get(text) ?? [];
      answers.set(text, rest);
      if (error === undefined) first?.resolve();
      else first?.reject(error);
      await sleep(1);
    },
  };
}

test('a text that is new is sent once, and by the others when it is planned', async () => {
  const { ask, answer, sent } = openDatabase();
  const all = [ask('a'), ask('a'), ask('a')];
  expect(sent).toEqual(['a']);
  await answer('a');
  expect(sent).toEqual(['a', 'a', 'a']);
  await answer('a');
  await answer('a');
  await Promise.all(all);
  void ask('a');
  void ask('a');
  expect(sent).toHaveLength(5);
});

test('when its plan may be made anew it is sent once again before others follow', async () => {
  const { ask, answer, sent } = openDatabase({ replanMs: 40 });
  void ask('a');
  await answer('a');
  await sleep(60);
  for (const _ of [1, 2, 3]) void ask('a');
  expect(sent).toHaveLength(2);
  await answer('a');
  expect(sent).toHaveLength(4);
});

test('when the first fails the next takes its place', async () => {
  const { ask, answer, sent } = openDatabase();
  const [first, second] = [ask('a'), ask('a')];
  const failed = expect(first).rejects.toThrow('gone');
  await answer('a', new Error('gone'));
  await failed;
  expect(sent).toEqual(['a', 'a']);
  void ask('a');
  expect(sent).toHaveLength(2);
  await answer('a');
  await second;
});

test('few new texts are planned at once, and what is planned passes them by', async () => {
  const { ask, answer, sent } = openDatabase({ atOnce: 2 });
  void ask('known');
  await answer('known');
  for (const text of ['a', 'b', 'c', 'd', 'known']) void ask(text);
  expect(sent.slice(1)).toEqual(['a', 'b', 'known']);
  await answer('b');
  expect(sent.slice(4)).toEqual(['c']);
  await answer('a');
  expect(sent.slice(4)).toEqual(['c', 'd']);
});

test('what has much to read is not waited for', async () => {
  const { ask, sent } = openDatabase({ longestMs: 20 });
  void ask('a');
  void ask('a');
  await sleep(60);
  expect(sent).toEqual(['a', 'a']);
});

test('whoever is gone when the turn comes sends nothing', async () => {
  const { ask, answer, sent } = openDatabase();
  const leaving = new AbortController();
  void ask('a');
  const left = expect(ask('a', leaving.signal)).rejects.toMatchObject({ code: 'TIMEOUT' });
  leaving.abort();
  await left;
  await answer('a');
  expect(sent).toEqual(['a']);
});

test('a database that was started again plans everything again', async () => {
  const { runs, ask, answer, sent } = openDatabase();
  void ask('a');
  await answer('a');
  runs.forget();
  void ask('a');
  void ask('a');
  expect(sent).toEqual(['a', 'a']);
});

test('a database at whose address nobody listens is down, one that is cut off may not be', async () => {
  const gone = openGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' });
  const failure = await gone.read(counted).catch((error: Error) => error.cause);
  expect(isRefusedConnection(failure)).toBe(true);
  await gone.close();
  const cutOff = new Neo4jError('read ECONNRESET', 'ServiceUnavailable', '', '');
  expect(isRefusedConnection(cutOff)).toBe(false);
});

test('eight who read the same for the first time have Neo4j plan it once', async () => {
  const graph = await freshGraph();
  const spans: { readonly start: number; readonly end: number }[] = [];
  const heard = graph.with({
    onStatement: ({ durationMs }) => {
      const end = performance.now();
      spans.push({ start: end - durationMs, end });
    },
  });
  const answers = await Promise.all(Array.from({ length: 8 }, () => heard.read(counted)));
  expect(answers.flat()).toEqual(Array(8).fill(0));
  const [first, ...others] = spans.sort((a, b) => a.start - b.start);
  expect(others.filter(({ start }) => start < (first?.end ?? 0))).toEqual([]);
  await graph.close();
});
