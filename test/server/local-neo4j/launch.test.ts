import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { dataFolder, defaultCache } from '../../../server/local-neo4j/folders.ts';
import { describeJars, fetchJars, hasJars } from '../../../server/local-neo4j/jars.ts';
import type { Java } from '../../../server/local-neo4j/java.ts';
import { type LaunchSettings, launch, prepareFolder } from '../../../server/local-neo4j/launch.ts';
import { lookAtLocalNeo4j, startLocalNeo4j } from '../../../server/local-neo4j/local-neo4j.ts';
import { silent } from '../../../server/local-neo4j/report.ts';
import { ensureTools } from '../../../server/local-neo4j/tools.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const environment = process.env;
let java: Java;
let lib: string;

beforeAll(async () => {
  const jars = await describeJars(defaultCache(environment));
  const tools = await ensureTools(!hasJars(jars), { environment, report: silent });
  await fetchJars(jars, tools, { environment, report: silent });
  java = tools.java;
  lib = jars.lib;
});

const settings = (path: string): LaunchSettings => ({
  java: { ...java, path },
  lib,
  quickCompiler: true,
  heapMb: 256,
  pageCacheMb: 16,
  transactionTimeoutS: 10,
  startTimeoutMs: 60_000,
  environment,
  report: silent,
});

/** A `java` that prints what it is told, keeps the configuration of each attempt, and fails. */
async function failingLaunch(name: string, says: string, more: Partial<LaunchSettings> = {}) {
  const data = dataFolder(join(folder, name));
  await prepareFolder(data);
  const path = join(folder, `java-${name}`);
  writeFileSync(path, `#!/bin/sh\ncat "${data.config}" "\${1#@}" >> "$0.tried"\necho "${says}"\nexit 3\n`);
  chmodSync(path, 0o755);
  const error: unknown = await launch(data, { ...settings(path), ...more }).catch(
    (reason: unknown) => reason,
  );
  return { error, tried: readFileSync(`${path}.tried`, 'utf8') };
}

test('another port is tried when ours was snatched, four times in all', async () => {
  const { error, tried } = await failingLaunch('race', 'java.net.BindException: Address already in use');
  const ports = [...tried.matchAll(/^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/gm)].map(
    (each) => each[1],
  );
  expect(ports).toHaveLength(4);
  expect(new Set(ports).size).toBeGreaterThan(1);
  expect(error).toMatchObject({ code: 'START_FAILED' });
});

test('archived classes that break Java are left out at the second attempt', async () => {
  const archive = { file: join(folder, 'broken.jsa'), mode: 'use' } as const;
  const { tried } = await failingLaunch('archive', 'Unable to use shared archive.', { archive });
  expect(tried.match(/-cp/g)).toHaveLength(2);
  expect(tried.match(/SharedArchiveFile/g)).toHaveLength(1);
});

test('a start on a full disk is not waited for', async () => {
  const { error } = await failingLaunch('full', 'No space left on device"; exec sleep 60; "');
  expect(error).toMatchObject({ code: 'DISK_FULL' });
});

test('an error of Neo4j itself is not tried again', async () => {
  const { error, tried } = await failingLaunch(
    'own',
    'Starting... Failed to start Neo4j: a setting is wrong',
  );
  expect(tried.match(/-cp/g)).toHaveLength(1);
  expect(error).toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(
      /exit code 3.*its end:\n {2}Starting\.\.\. Failed to start.*npm run doctor/s,
    ),
  });
});

test('a real Java that refuses to start is shown with its words, and the folder is free again', async () => {
  const home = join(folder, 'small');
  for (const _attempt of [1, 2]) {
    await expect(startLocalNeo4j({ home, heapMb: 1 })).rejects.toMatchObject({
      code: 'START_FAILED',
      message: expect.stringMatching(/The log is .*neo4j\.log; its end:\n.*heap/s),
    });
  }
});

test('a start that takes too long is given up, and nothing is left running', async () => {
  const home = join(folder, 'late');
  await expect(startLocalNeo4j({ home, startTimeoutMs: 50 })).rejects.toMatchObject({
    code: 'START_TIMEOUT',
    message: expect.stringContaining('did not answer within'),
  });
});

test('a start that is aborted ends what it began, and the folder is free again', async () => {
  const stop = new AbortController();
  const home = join(folder, 'aborted');
  const report = (line: string) => line.startsWith('Starting') && setTimeout(() => stop.abort(), 500);
  await expect(startLocalNeo4j({ home, report, signal: stop.signal })).rejects.toThrow(/abort/);
  expect(await lookAtLocalNeo4j(home)).toEqual({ kind: 'stopped' });
});

test('a data folder that cannot be made is named, with the setting that moves it', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  await expect(startLocalNeo4j({ home: join(file, 'neo4j') })).rejects.toMatchObject({
    code: 'FOLDER_READ_ONLY',
    message: expect.stringMatching(/a-file.*SILSILAH_HOME/s),
  });
});
