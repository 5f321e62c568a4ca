import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Graph, openGraph } from '../../../server/graph/graph.ts';
import { command, query } from '../../../server/graph/query.ts';
import { type LocalNeo4j, startLocalNeo4j, useLocalNeo4j } from '../../../server/local-neo4j/local-neo4j.ts';
import { isAlive, markProcess } from '../../../server/local-neo4j/process-mark.ts';
import { temporaryFolder } from './temporary-folder.ts';

// A start takes seconds, and on a busy machine a minute.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const home = join(temporaryFolder(), 'data', 'neo4j');
const lines: string[] = [];
const options = {
  home,
  purpose: 'test',
  owner: 'the first',
  report: (line: string) => lines.push(line),
} as const;
const remember = command('test/remember', 'MERGE (:Memory {text: $text})');
const recall = query(
  'test/recall',
  'MATCH (m:Memory) RETURN m.text AS text ORDER BY text',
  (row) => row['text'],
);

async function withGraph<T>(neo4j: LocalNeo4j, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = openGraph(neo4j);
  return await work(graph).finally(() => graph.close());
}

const mode = (file: string) => (statSync(file).mode & 0o777).toString(8);

describe('a managed Neo4j', () => {
  let neo4j: LocalNeo4j;

  beforeAll(async () => {
    neo4j = await startLocalNeo4j(options);
    await withGraph(neo4j, (graph) => graph.write((writer) => writer.run(remember, { text: 'first' })));
  });

  afterAll(() => neo4j.stop());

  test('listens on loopback and says what it did', () => {
    expect(neo4j.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(lines).toContain(`Starting Neo4j 5.26.30 on ${home} ...`);
    expect(existsSync(neo4j.logFile)).toBe(true);
  });

  test('keeps its password where only the owner reads', () => {
    expect(mode(join(home, 'password'))).toBe('600');
    expect(mode(join(home, 'data', 'dbms', 'auth.ini'))).toBe('600');
    expect(mode(home)).toBe('700');
    expect(readFileSync(join(home, 'password'), 'utf8').trim()).toBe(neo4j.password);
    expect(neo4j.password.length).toBeGreaterThanOrEqual(32);
  });

  test('takes little room ahead for its logs, and loads no files for a query', async () => {
    const log = join(home, 'data', 'transactions', 'neo4j', 'neostore.transaction.db.0');
    expect(statSync(log).size).toBeLessThan(10_000_000);
    const load = command('test/load', "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line");
    await expect(withGraph(neo4j, (graph) => graph.read(load))).rejects.toThrow(/file|configuration/i);
  });

  test('is joined by a command, which leaves it running', async () => {
    const joined = await useLocalNeo4j({ home });
    expect(joined).toMatchObject({ uri: neo4j.uri, password: neo4j.password, pid: neo4j.pid, joined: true });
    await joined.stop();
    expect(await withGraph(neo4j, (graph) => graph.read(recall))).toEqual(['first']);
  });

  test('refuses a second owner, and names the first', async () => {
    await expect(startLocalNeo4j({ home })).rejects.toMatchObject({
      code: 'DATA_IN_USE',
      message: expect.stringMatching(`in use by the first \\(process ${process.pid}, since`),
    });
  });

  test('answers again at the same address after it was killed, with everything in it', async () => {
    const { uri, pid } = neo4j;
    await withGraph(neo4j, (graph) => graph.write((writer) => writer.run(remember, { text: 'second' })));
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => lines.at(-1), { timeout: 200_000 }).toMatch(/^Neo4j answers again/);
    expect(neo4j.uri).toBe(uri);
    expect(neo4j.pid).not.toBe(pid);
    expect(await withGraph(neo4j, (graph) => graph.read(recall))).toEqual(['first', 'second']);
  });

  test('stops quickly, once, and leaves no process', async () => {
    const mark = markProcess(neo4j.pid);
    const begin = performance.now();
    await Promise.all([neo4j.stop(), neo4j.stop()]);
    // Neo4j's own way takes 10 s; a busy machine may need some of them.
    expect(performance.now() - begin).toBeLessThan(9_000);
    expect(mark === undefined || isAlive(mark)).toBe(false);
    expect(existsSync(join(home, 'owner.lock'))).toBe(false);
  });

  test('is started by a command that finds none, with the data of before and at the address of before', async () => {
    const own = await useLocalNeo4j({ ...options, owner: 'a command' });
    expect(own.joined).toBe(false);
    expect(own.uri).toBe(neo4j.uri);
    expect(await withGraph(own, (graph) => graph.read(recall))).toEqual(['first', 'second']);
    await own.stop();
  });

  test('says that the password does not fit, and names the file', async () => {
    writeFileSync(join(home, 'password'), 'something-else\n');
    await expect(startLocalNeo4j(options)).rejects.toMatchObject({
      code: 'PASSWORD_LOST',
      message: expect.stringContaining(join(home, 'password')),
    });
  });
});
