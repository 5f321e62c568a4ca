import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyBackup } from '../../../server/backup/read-backup.ts';
import { restoreBackup } from '../../../server/backup/restore-backup.ts';
import { writeBackup } from '../../../server/backup/write-backup.ts';
import type { WholeGraph } from '../../../server/graph/graph.ts';
import { fingerprintOf } from '../../../server/graph/graph-fingerprint.ts';
import { command, query } from '../../../server/graph/query.ts';
import { raiseRevision, readRevision, takeFence } from '../../../server/graph/revision.ts';
import { migrate } from '../../../server/migrations/migrate.ts';
import { wipeGraph } from '../../kit/neo4j.ts';
import { type LiveApp, liveApp } from '../stewardship/kit/live-app.ts';
import { idOf, scarf, send } from '../stewardship/kit/operations.ts';
import { smallGraph } from '../stewardship/kit/small-graph.ts';

let graph: WholeGraph;
let app: LiveApp;
let folder: string;
let file: string;
beforeAll(async () => {
  graph = await smallGraph();
  app = await liveApp(graph);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'silsilah-backup-'));
  file = join(folder, 'graph.backup');
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

const write = (text: string, parameters = {}) =>
  graph.write(async (writer) => {
    await takeFence(writer);
    await writer.run(command('test', text), parameters);
    await raiseRevision(writer);
  });
const read = (text: string) => graph.read(query('test', `${text} AS value`, (row) => row['value']));

describe('a backup', () => {
  let contributor: string;
  beforeAll(async () => {
    await migrate(graph);
    await write(
      `CREATE (:Entity:Region {id: 'region/equator', name: 'Equator', sortName: 'equator', slug: 'equator',
        latitude: 0.0, longitude: 106.5, code: '00', kind: 'AREA', note: 'a "quote", a \\n line and ꦏꦮꦸꦁ'})`,
    );
    contributor = await app.makeKey('CONTRIBUTOR', 'Rina');
    const curator = await app.makeKey('CURATOR', 'Budi');
    const proposalId = idOf(await send(app, contributor, 'proposeDesign', scarf));
    await send(app, curator, 'reviewProposal', { proposalId, decision: 'ACCEPT' });
    await send(app, contributor, 'proposeDesign', { ...scarf, name: 'Still waiting' });
  });

  test('of a running instance, restored into an empty graph, gives an equal one that serves on', async () => {
    const report = await writeBackup(graph, file);
    const before = await fingerprintOf(graph);
    expect(report.fingerprint).toBe(before);
    expect(report.revision).toBe(await readRevision(graph));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['graph.backup']);

    await wipeGraph();
    expect(await fingerprintOf(graph)).not.toBe(before);
    const restored = await restoreBackup(graph, file);
    expect(restored).toMatchObject({ replaced: 0, migrated: [] });
    expect(await fingerprintOf(graph)).toBe(before);
    expect(await readRevision(graph)).toBe(report.revision);
    expect(
      await read(
        "MATCH (n:Region {id: 'region/equator'}) RETURN [valueType(n.latitude), valueType(n.longitude), n.note]",
      ),
    ).toEqual([['FLOAT NOT NULL', 'FLOAT NOT NULL', 'a "quote", a \n line and ꦏꦮꦸꦁ']]);
    expect(await read('MATCH (n:Design) RETURN valueType(n.year)')).toEqual(['INTEGER NOT NULL']);
    const { data } = await app.ask('{ myProposals { nodes { title status } } }', {}, contributor);
    expect(data?.['myProposals']?.['nodes']).toEqual([
      { title: 'Still waiting', status: 'PENDING' },
      { title: 'Kawung Nusantara', status: 'ACCEPTED' },
    ]);
  });

  test('is refused by a graph that is not empty, which stays as it is', async () => {
    await writeBackup(graph, file);
    await write("CREATE (:Entity:Source {id: 'source/later', name: 'Later', quality: 'A'})");
    const before = await fingerprintOf(graph);
    await expect(restoreBackup(graph, file)).rejects.toThrow(/not empty.*--replace/);
    expect(await fingerprintOf(graph)).toBe(before);
  });

  test('replaces what is there when told to, tells search, and the revision goes on', async () => {
    const { fingerprint } = await writeBackup(graph, file);
    await write("CREATE (:Entity:Source {id: 'source/lost', name: 'Lost', quality: 'A'})");
    await write("MERGE (:SearchCursor {backend: 'NEO4J'})");
    const revision = await readRevision(graph);
    const { replaced } = await restoreBackup(graph, file, { replace: true });
    expect(replaced).toBeGreaterThan(10);
    expect(await fingerprintOf(graph)).toBe(fingerprint);
    expect(await readRevision(graph)).toBe(revision + 1);
    const waiting = await read('MATCH (n:SearchOutbox) RETURN n.id');
    expect(waiting).toEqual(expect.arrayContaining(['source/lost', 'motif/kawung']));
  });

  test('holds one revision, whoever writes meanwhile', async () => {
    const pair =
      "CREATE (:Entity:Source {id: 'source/' + $n + 'a', name: 'a', quality: 'A'}) CREATE (:Entity:Source {id: 'source/' + $n + 'b', name: 'b', quality: 'A'})";
    let stop = false;
    const writing = (async () => {
      for (let n = 0; !stop; n += 1) await write(pair, { n: `p${n}` });
    })();
    const backups = [];
    try {
      for (let n = 0; n < 3; n += 1) {
        backups.push(await writeBackup(graph, `${file}-${n}`));
        // Whoever waits for the lock need not be the next to get it.
        await write(pair, { n: `q${n}` });
      }
    } finally {
      stop = true;
      await writing;
    }
    for (const { file: each } of backups) {
      const text = gunzipSync(await readFile(each)).toString();
      expect(text.match(/"source\/p\d+a"/g)?.length ?? 0).toBe(text.match(/"source\/p\d+b"/g)?.length ?? 0);
    }
    expect(new Set(backups.map(({ revision }) => revision)).size).toBe(3);
  });

  test('does not write over a file unless told to', async () => {
    await writeFile(file, 'mine');
    await expect(writeBackup(graph, file)).rejects.toThrow('--overwrite');
    expect(await readFile(file, 'utf8')).toBe('mine');
    await writeBackup(graph, file, { overwrite: true });
    expect((await verifyBackup(file)).nodes).toBeGreaterThan(0);
  });

  test('that was stopped leaves no file behind', async () => {
    const signal = AbortSignal.abort();
    await expect(writeBackup(graph, file, { signal })).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a file that is wrong is refused before anything is touched:', () => {
  const lines = async () =>
    gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split('\n');
  const rewrite = async (change: (lines: string[]) => string[]) =>
    writeFile(file, gzipSync(`${change(await lines()).join('\n')}\n`));

  test.each<readonly [string, RegExp, () => Promise<unknown>]>([
    ['none there', /no file/, () => rm(file)],
    ['no gzip', /no backup of/, () => writeFile(file, 'hello')],
    ['empty', /no backup of|damaged/, () => writeFile(file, '')],
    ['something else', /no backup of/, () => writeFile(file, gzipSync('{"format":"other"}\n'))],
    ['cut off', /damaged/, async () => truncate(file, (await stat(file)).size - 20)],
    ['without its end', /damaged: its end is missing/, () => rewrite((all) => all.slice(0, -1))],
    ['without a record', /damaged: its checksum/, () => rewrite((all) => all.toSpliced(3, 1))],
    [
      'with another word',
      /damaged: its checksum/,
      () => rewrite((all) => all.map((line) => line.replace('Kawung', 'Kawang'))),
    ],
    ['with more behind', /damaged: something stands after/, () => rewrite((all) => [...all, '{}'])],
    [
      'with a line of nonsense',
      /damaged: a line is no record/,
      () => rewrite((all) => all.toSpliced(3, 0, '{"x":1}')),
    ],
    [
      'of a later version',
      /use a newer version/,
      () => rewrite((all) => all.map((line) => line.replace('"version":1', '"version":99'))),
    ],
    ['of a later shape', /use a newer version/, () => reshape(99)],
    [
      'with a bit turned',
      /damaged|no backup of/,
      async () => {
        const bytes = await readFile(file);
        const middle = bytes.length >> 1;
        bytes[middle] = (bytes[middle] ?? 0) ^ 1;
        await writeFile(file, bytes);
      },
    ],
  ])('%s', async (_, message, spoil) => {
    await writeBackup(graph, file);
    const before = await fingerprintOf(graph);
    await spoil();
    await expect(restoreBackup(graph, file, { replace: true })).rejects.toThrow(message);
    expect(await fingerprintOf(graph)).toBe(before);
  });

  /** A whole and honest backup of a graph that has seen that migration. */
  async function reshape(shape: number): Promise<void> {
    await write('CREATE (:Migration {id: "migration/9999", number: toInteger($shape), name: "x"})', {
      shape,
    });
    await writeBackup(graph, file, { overwrite: true });
    await write('MATCH (n:Migration {id: "migration/9999"}) DELETE n');
    const again = await fingerprintOf(graph);
    expect(again).not.toBe((await verifyBackup(file)).fingerprint);
  }
});

test('a backup of an older shape is brought to this one', async () => {
  await write('MATCH (n:Migration) DELETE n');
  await writeBackup(graph, file);
  const { backup, migrated } = await restoreBackup(graph, file, { replace: true });
  expect(backup.shape).toBe(0);
  expect(migrated).toContain('begin-history');
});
