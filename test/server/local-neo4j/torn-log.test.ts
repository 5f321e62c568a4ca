import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openGraph } from '../../../server/graph/graph.ts';
import { command, query } from '../../../server/graph/query.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../../server/local-neo4j/local-neo4j.ts';
import { temporaryFolder } from './temporary-folder.ts';

// A start takes seconds, and on a busy machine a minute.
vi.setConfig({ testTimeout: 240_000 });

const home = join(temporaryFolder(), 'torn');
const logs = join(home, 'data', 'transactions', 'neo4j');
const remember = command('test/remember', 'MERGE (:Memory {text: $text})');
const recall = query(
  'test/recall',
  'MATCH (m:Memory) RETURN m.text AS text ORDER BY text',
  (row) => row['text'],
);

let running: LocalNeo4j | undefined;
afterAll(() => running?.stop());
const start = async (environment: NodeJS.ProcessEnv = process.env) => {
  running = await startLocalNeo4j({ home, purpose: 'test', restartsAllowed: 0, environment });
  return running;
};

/** As a disk does that has room for the beginning of a commit only: what follows is garbage, where nothing was. */
function tearLog(): void {
  const file = join(logs, 'neostore.transaction.db.0');
  const end = readFileSync(file).findLastIndex((byte) => byte !== 0) + 1;
  const log = openSync(file, 'r+');
  // The version of Neo4j's entries, the kind that begins a transaction, and no sense behind it.
  writeSync(log, Buffer.from([20, 1, ...Array.from({ length: 200 }, () => 0xff)]), 0, 202, end);
  closeSync(log);
}

test('a log whose end cannot be read is told of, and its end cut off for who asks for that', async () => {
  const neo4j = await start();
  const graph = openGraph(neo4j);
  await graph.write((writer) => writer.run(remember, { text: 'committed' }));
  await graph.close();
  process.kill(neo4j.pid, 'SIGKILL');
  expect(await neo4j.failure).toMatchObject({ code: 'STOPPED_BY_ITSELF' });
  await neo4j.stop();
  tearLog();
  const torn = readFileSync(join(logs, 'neostore.transaction.db.0'));

  await expect(start()).rejects.toMatchObject({
    code: 'LOG_TORN',
    message: expect.stringMatching(/debug\.log.*Nothing was changed.*SILSILAH_MEND_LOG=1.*SILSILAH_HOME/s),
  });
  expect(readFileSync(join(logs, 'neostore.transaction.db.0')).equals(torn)).toBe(true);

  const mended = openGraph(await start({ ...process.env, SILSILAH_MEND_LOG: '1' }));
  expect(await mended.read(recall)).toEqual(['committed']);
  await mended.write((writer) => writer.run(remember, { text: 'later' }));
  expect(readdirSync(join(home, 'data/databases/neo4j/corrupted-neostore.transaction.db'))).toHaveLength(1);
  await mended.close();
  await running?.stop();
  const again = openGraph(await start());
  expect(await again.read(recall)).toEqual(['committed', 'later']);
  await again.close();
});
