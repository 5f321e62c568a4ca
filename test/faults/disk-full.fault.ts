import { execFile } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';
import { ask, look } from './kit/ask.ts';
import type { FaultDatabase } from './kit/database.ts';
import { note } from './kit/figures.ts';
import { type Baseline, violations } from './kit/invariants.ts';
import { endServers, over, patient, type Server, startServer } from './kit/server.ts';
import { type SmallDisk, smallDisk } from './kit/small-disk.ts';
import { setStage } from './kit/stage.ts';
import { accustom, design, type Ledger, startWriters } from './kit/writers.ts';

/** One for the data of Neo4j, one for what the server and the commands write. */
const disks = { data: smallDisk(300), files: smallDisk(4) };
const isPossible = disks.data !== undefined && disks.files !== undefined;

describe.skipIf(!isPossible)('on a full disk (needs the right to mount a file system in memory)', () => {
  const { data, files } = disks as Readonly<Record<'data' | 'files', SmallDisk>>;
  let database: FaultDatabase;
  let baseline: Baseline;
  let ledger: Ledger;
  let server: Server;
  beforeAll(async () => {
    ({ database, ledger, baseline } = await setStage({ home: join(data.folder, 'neo4j') }));
    const log = openSync(join(files.folder, 'server.log'), 'a');
    const settings = { ...over(database), ...patient, LOG_LEVEL: 'info', TMPDIR: files.folder };
    server = await startServer(settings, { output: log });
    closeSync(log);
    await accustom(server.url, ledger);
  }, 600_000);
  afterAll(async () => {
    await endServers();
    await database?.stop();
    data.remove();
    files.remove();
  });

  test('of logs and exports, the server serves on, and makes exports again when there is room', async () => {
    files.fill();
    for (let turn = 0; turn < 20; turn += 1) {
      const { data: found } = await ask(server.url, {
        query: `{ regions(first: ${turn + 1}) { nodes { id } } }`,
      });
      expect(found).not.toBeNull();
    }
    const refused = await look(`${server.url}/export/all.csv`, 120_000);
    expect(refused.status).toBe(500);
    expect(refused.text).toContain('INTERNAL_SERVER_ERROR');
    expect(refused.text).not.toContain('ENOSPC');
    expect((await look(`${server.url}/healthz`)).status).toBe(200);
    files.free();
    expect((await look(`${server.url}/export/all.csv`, 120_000)).status).toBe(200);
    await note(
      'disk of log and exports full',
      'server',
      'serves on; an export is answered with 500 and an id',
    );
  });

  test('of backups, the command says so, and leaves nothing', async () => {
    files.fill();
    const file = join(files.folder, 'graph.backup');
    const command = join(projectRoot, 'dist', 'server', 'cli', 'backup.js');
    const env = { ...process.env, ...over(database) };
    const failed = await promisify(execFile)(process.execPath, [command, file], { env }).catch(
      (error: unknown) => error,
    );
    files.free();
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/no space|full/i) });
    expect((failed as { stderr: string }).stderr).not.toMatch(/\n\s+at /);
    expect(readdirSync(files.folder).filter((name) => name.includes('backup'))).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });

  test('of the graph, it is read on, writes are refused with a code, nothing acknowledged is lost, and writing goes on by itself when there is room', async () => {
    const before = ledger.count;
    data.fill();
    const writers = startWriters(server.url, ledger, 2);
    const begin = performance.now();
    const parts = async () => (await look(`${server.url}/readyz`)).text;
    while (!(await parts()).includes('"changes":{"ok":false')) {
      expect(performance.now() - begin).toBeLessThan(120_000);
      await sleep(200);
    }
    await writers.stop();
    expect(ledger.unanswered).toBeGreaterThan(0);
    expect(await ask(server.url, { query: '{ motif(slug: "kawung") { slug name } }' })).toMatchObject({
      status: 200,
      data: { motif: { slug: 'kawung' } },
    });
    expect(await ledger.send(server.url, 'proposeDesign', design())).toBeUndefined();
    expect(ledger.lastFailure).toMatch(/"The graph database takes no changes.*"code":"UNAVAILABLE"/);
    expect((await look(`${server.url}/readyz`)).status).toBe(200);
    const full = performance.now();
    data.free();
    while ((await ledger.send(server.url, 'proposeDesign', design())) === undefined) {
      expect(performance.now() - full).toBeLessThan(120_000);
      await sleep(200);
    }
    const again = performance.now();
    await ledger.settle(server.url);
    expect(await violations(database, ledger, baseline)).toEqual([]);
    const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
    await note('disk of Neo4j full', 'acknowledged before it was, all found', ledger.count - before);
    await note('disk of Neo4j full', 'read-only after; reads; /readyz', `${seconds(full - begin)}; 200; 200`);
    await note('disk of Neo4j full', 'room again: writing after', seconds(again - full));
  });
});
